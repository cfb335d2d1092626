import { readFileSync } from "node:fs";
import path from "node:path";
import { readFormFile } from "../../../src/form-files/read";
import { openCommandLine, type CommandLine } from "../support/command-line";
import { goodForm, otherWorkbook, rowsAsFile } from "../support/workbooks";

/** A form file made of the sheet that an office hands out. */

let line: CommandLine;
beforeAll(() => (line = openCommandLine()));
afterAll(() => line.remove());

const layout = (name: string) => new Uint8Array(readFileSync(path.join(__dirname, "../../fixtures/layouts", name)));
const fileText = (name: string) => readFileSync(line.path(name), "utf8");

test("a form whose words are all known is proposed surely, under the name of its file, and reads what is filled in", async () => {
  line.fill({ "blank.xlsx": layout("14-blank.xlsx"), "filled.xlsx": layout("14-filled.xlsx") });
  const { status, out, err } = await line.jixiao("form", "propose", "blank.xlsx", "-o", "ours-2021.form.json");
  expect([status, out]).toEqual([0, ""]);
  expect(err).toContain("ours-2021：没有拿不准的");
  const read = readFormFile(fileText("ours-2021.form.json"));
  expect(read.ok && read.form.id).toBe("ours-2021");
  expect((await line.jixiao("form", "propose", "blank.xlsx", "-o", "ours-2021.form.json")).status).toBe(2);
});

test("what is not sure is said with its cells and choices, for people and for programs", async () => {
  line.fill({ "blank.xlsx": layout("06-blank.xlsx") });
  const text = await line.jixiao("form", "propose", "blank.xlsx", "-o", "text-2023.form.json");
  expect([text.status, text.out]).toEqual([1, ""]);
  expect(text.err).toMatch(
    /!A5 {2}“项目属性”怎样填写？ {2}\[field 项目属性\]\n {4}现在：项目属性 · 一行文字 {2}\[project\.nature\]/,
  );
  const json = await line.jixiao("form", "propose", "blank.xlsx", "-o", "json-2023.form.json", "--format", "json");
  const { form, doubts } = JSON.parse(json.out) as { form: string; doubts: { subject: string; cells: unknown[] }[] };
  expect([json.status, form]).toEqual([1, "json-2023"]);
  expect(doubts.find(({ subject }) => subject === "field 项目属性")?.cells).toContainEqual({
    sheet: "教育系统基础设施建设",
    cell: "B5:D5",
  });
});

test("answers are data, and what was answered is not asked again", async () => {
  const answers = { about: { "field 项目属性": { is: "field", path: "project.sort", value: { type: "text" } } } };
  line.fill({
    "blank.xlsx": layout("06-blank.xlsx"),
    "answers.json": JSON.stringify(answers),
    "bad.json": '{"about":1}',
  });
  const given = ["blank.xlsx", "-o", "answered-2023.form.json", "--format", "json"];
  const { out } = await line.jixiao("form", "propose", ...given, "--answers", "answers.json");
  expect(out).not.toContain("项目属性");
  expect(fileText("answered-2023.form.json")).toContain("project.sort");
  const bad = await line.jixiao("form", "propose", ...given, "--force", "--answers", "bad.json");
  expect([bad.status, bad.err]).toEqual([2, "bad.json 不是写好的回答。\n"]);
});

test("says which worksheets there are where one is named that is none", async () => {
  line.fill({ "form.xlsx": await goodForm() });
  const { status, err } = await line.jixiao(
    "form",
    "propose",
    "form.xlsx",
    "--sheet",
    "别的",
    "-o",
    "x-2023.form.json",
  );
  expect([status, err]).toEqual([2, "没有叫“别的”的工作表，只有“绩效目标申报表”。\n"]);
});

test("a file that is no workbook, and a workbook without a form, give no form file", async () => {
  line.fill({ "note.xlsx": "无" });
  expect((await line.jixiao("form", "propose", "note.xlsx", "-o", "y-2023.form.json")).status).toBe(2);
  line.fill({ "people.xlsx": await otherWorkbook() });
  const none = await line.jixiao("form", "propose", "people.xlsx", "-o", "y-2023.form.json");
  expect(none).toEqual({ status: 2, out: "", err: "people.xlsx：没有找到绩效表的标题。\n" });
});

test("of a sheet that does not say that it is such a form, somebody may say it in the answers", async () => {
  const answers = '{"about":{"form":{"is":"form","title":"本年费用明细"}}}';
  line.fill({
    "costs.xlsx": await rowsAsFile([["本年费用明细"], ["内容", "数量", "金额（元）"], ["纸", "2", "20"]]),
    "said.json": answers,
  });
  const propose = ["form", "propose", "costs.xlsx", "-o", "costs-2026.form.json"];
  const none = await line.jixiao(...propose);
  expect([none.status, none.out]).toEqual([2, ""]);
  expect(none.err).toContain(answers);
  const json = await line.jixiao(...propose, "--format", "json");
  expect(JSON.parse(json.out)).toEqual({ form: null, why: "no-title", doubts: [], title: "本年费用明细" });
  expect((await line.jixiao(...propose, "--answers", "said.json")).status).not.toBe(2);
  expect(readFormFile(fileText("costs-2026.form.json")).ok).toBe(true);
});
