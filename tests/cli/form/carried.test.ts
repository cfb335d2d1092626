import { readFileSync } from "node:fs";
import { formFileText } from "../../../src/form-files/form-file";
import { openCommandLine, type CommandLine } from "../support/command-line";
import { smallForm } from "../../support/small-form";
import { hasOffice, startOffice } from "../../workbook/xlsx/soffice";

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

test("nothing is recognised by it, and it is offered", async () => {
  line.fill({ "own.form.json": text });
  await line.jixiao("template", "small-2024", "--year", "2026", "-o", "alone.xlsx", ...own);
  const { status, err } = await line.jixiao("check", "alone.xlsx");
  expect(status).toBe(2);
  expect(err).toMatch(
    /alone\.xlsx 附带表单文件 small-2024（含义的摘要：[0-9a-f]{64}）。核对来源后，可用 jixiao form carried 取出/,
  );
  expect((await line.jixiao("check", "alone.xlsx", ...own)).err).toBe("");
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

test("a sheet of a form in whose place there is another says which", async () => {
  line.fill({
    "own.form.json": text,
    "next.form.json": formFileText({ ...smallForm(), id: "small-2025", replaces: "small-2024", digestInJson: true }),
  });
  await line.jixiao("template", "small-2024", "--year", "2026", "-o", "old.xlsx", ...own);
  const both = [...own, "--forms", "next.form.json"];
  expect((await line.jixiao("check", "old.xlsx", ...both)).out).toContain("这种表已由“小表”（small-2025）取代");
  expect((await line.jixiao("check", "old.xlsx", ...own)).out).not.toContain("取代");
});

/** What other programs keep of a workbook is theirs to say: the form is read by what it prints, or said to be unread. */
const OFFICE = hasOffice();
const FORMATS = OFFICE ? (["xlsx", "ods"] as const) : (["as written"] as const);
const titled = formFileText({
  ...smallForm(),
  sheets: smallForm().sheets.map(({ blocks: [, ...others], ...sheet }) => ({
    ...sheet,
    blocks: [{ kind: "title", label: { id: "title", text: "项目支出绩效目标申报小表" } }, ...others],
  })),
  digestInJson: true,
});

test.each(FORMATS)(
  "saved by LibreOffice (%s), it is read where it is known and said where it is not",
  async (format) => {
    line.fill({ "own.form.json": titled });
    await line.jixiao("template", "small-2024", "--year", "2026", "-o", "ours.xlsx", ...own);
    const written = readFileSync(line.path("ours.xlsx"));
    const office = format === "as written" ? null : startOffice({ recalculate: false });
    const saved = office && format !== "as written" ? await office.resave(new Map([["ours", written]]), format) : null;
    office?.dispose();
    const name = `theirs.${format === "as written" ? "xlsx" : format}`;
    line.fill({ [name]: saved?.get("ours") ?? written });
    expect((await line.jixiao("check", name, ...own)).status).toBe(0);
    const unknown = await line.jixiao("check", name);
    expect(unknown.status).toBe(2);
    expect(unknown.out + unknown.err).toContain("“项目支出绩效目标申报小表”");
    const carried = await line.jixiao("form", "carried", name);
    if (carried.status === 0) expect(JSON.parse(carried.out)).toEqual(JSON.parse(titled));
    else expect(carried).toEqual({ status: 2, out: "", err: `${name} 没有附带这样的表单文件。\n` });
  },
);
