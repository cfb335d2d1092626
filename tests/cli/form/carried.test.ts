import { formFileText } from "../../../src/form-files/form-file";
import { openCommandLine, type CommandLine } from "../support/command-line";
import { smallForm } from "../../support/small-form";

/** A workbook of a form that is not shipped brings the form along, for whoever does not have it. */

let line: CommandLine;
beforeAll(() => (line = openCommandLine()));
afterAll(() => line.remove());

const text = formFileText({ ...smallForm(), digestInJson: true, name: { "zh-CN": "小 & <表>", "en-US": "“Small”" } });
const own = ["--forms", "own.form.json"];

test("from template and fill it comes out as it went in, and the form can then be used", async () => {
  line.fill({ "own.form.json": text });
  await line.jixiao("template", "small-2024", "--year", "2026", "-o", "blank.xlsx", ...own);
  line.fill({ "draft.json": (await line.jixiao("export", "blank.xlsx", "--draft", ...own)).out });
  await line.jixiao("fill", "draft.json", "-o", "filled.xlsx", ...own);
  for (const file of ["blank.xlsx", "filled.xlsx"]) {
    const { status, out, err } = await line.jixiao("form", "carried", file);
    expect([status, JSON.parse(out)]).toEqual([0, JSON.parse(text)]);
    expect(err).toMatch(/^附带的表单是 small-2024，含义的摘要：[0-9a-f]{64}。/);
    line.fill({ "taken.form.json": out });
    expect((await line.jixiao("check", file, "--forms", "taken.form.json")).status).toBe(0);
  }
});

test("nothing is recognised by it", async () => {
  line.fill({ "own.form.json": text });
  await line.jixiao("template", "small-2024", "--year", "2026", "-o", "alone.xlsx", ...own);
  expect((await line.jixiao("check", "alone.xlsx")).status).toBe(2);
});

test("a workbook of a shipped form brings none, and what is no workbook says so", async () => {
  await line.jixiao("template", "mof-2018", "-o", "shipped.xlsx");
  line.fill({ "note.txt": "无" });
  expect(await line.jixiao("form", "carried", "shipped.xlsx")).toEqual({
    status: 2,
    out: "",
    err: "shipped.xlsx 没有附带这样的表单文件。\n",
  });
  for (const file of ["note.txt", "nothing.xlsx"]) {
    expect(await line.jixiao("form", "carried", file)).toMatchObject({ status: 2, out: "" });
  }
});
