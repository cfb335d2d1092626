import { readFileSync } from "node:fs";
import path from "node:path";
import { a1 } from "../../src/core/grid/address";
import { FIRST_FORMS } from "../../src/forms/first";
import { isHiddenForm } from "../../src/rules";
import { openCommandLine, type CommandLine } from "../cli/support/command-line";
import { formsIn } from "../support/shipped-files";

/**
 * Files in which not every sheet is a declaration that is known, and in which not every sheet is seen. Only the first four forms
 * are known here: what is said of other offices' must not depend on which of them somebody has described since.
 */

const FILES = path.join(__dirname, "../fixtures/cases");
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(FILES, `${name}.xlsx`)));

let line: CommandLine;
beforeEach(() => {
  line = openCommandLine({ forms: FIRST_FORMS });
});
afterEach(() => line.remove());

interface Said {
  readonly rule: string;
  readonly form: string | null;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly hidden?: boolean;
}

async function check(name: string, ...options: readonly string[]) {
  line.fill({ "表.xlsx": bytesOf(name) });
  const { status, out } = await line.jixiao("check", "表.xlsx", "--format", "json", ...options);
  return { status, said: JSON.parse(out) as readonly Said[] };
}

async function exported(name: string, ...options: readonly string[]) {
  line.fill({ "表.xlsx": bytesOf(name) });
  const { status, out, err } = await line.jixiao("export", "表.xlsx", ...options);
  const document =
    out === "" ? null : (JSON.parse(out) as { readonly draft?: true; readonly forms: readonly object[] });
  return { status, document, err };
}

test("a4: a self-evaluation is called one, and is no declaration", async () => {
  const { status, said } = await check("a4-putuo-selfeval-2022");
  expect(status).toBe(2);
  expect(said).toMatchObject([{ rule: "FORM-OTHER-KIND", severity: "info", form: null, sheet: "自评表", cell: "A1" }]);
  expect(said[0]?.message).toContain("绩效自评表");
  expect(await exported("a4-putuo-selfeval-2022")).toMatchObject({ status: 2, document: null });
});

test("a file in which nothing was checked says so whatever the severity that is asked for", async () => {
  const { said } = await check("a4-putuo-selfeval-2022", "--severity", "error");
  expect(said.map(({ rule }) => rule)).toEqual(["FORM-OTHER-KIND"]);
});

test("a5: another layout under a title that is known has lost no labels", async () => {
  const { status, said } = await check("a5-mof-2015");
  expect(status).toBe(2);
  expect(said).toMatchObject([{ rule: "FORM-UNREAD", severity: "error", form: null, cell: "A1", expected: null }]);
  expect(said[0]?.message).toContain("格式还不认识");
  expect(said[0]?.message).not.toContain("补全");
  expect(await exported("a5-mof-2015", "--draft")).toMatchObject({ status: 2, document: null });
});

test.each([
  ["06-secondsheet", "06外来", "A1"],
  ["06-below", "Sheet1", "A28"],
  ["07std-below-gap4", "Sheet1", "A28"],
  ["08-mubiaobiao-below-gap4", "Sheet1", "A28"],
])(
  "%s: a declaration of unknown layout beside a known one is named, and nothing of it is taken",
  async (name, sheet, cell) => {
    const { status, said } = await check(name);
    expect(status).toBe(2);
    expect(said.filter(({ rule }) => rule === "FORM-UNREAD")).toMatchObject([{ form: null, sheet, cell }]);
    expect(said.filter(({ rule }) => rule === "CELL-UNREAD")).toEqual([]);
    const [form, ...others] = formsIn(bytesOf(name), FIRST_FORMS).forms;
    expect(others).toEqual([]);
    expect(form?.reading.tables.get("indicators")?.rows.filter(({ blank }) => !blank)).toHaveLength(7);
  },
);

test("06: no final file while it is there, a draft only when one is asked for", async () => {
  const kept = await exported("06-secondsheet");
  expect(kept).toMatchObject({ status: 2, document: null });
  expect(kept.err).toContain("06外来");
  expect(await exported("06-secondsheet", "--draft")).toMatchObject({ status: 2, document: { draft: true } });
});

test("06: with its sheet left out the known form is final, and it is said what was left out", async () => {
  const { status, document, err } = await exported("06-secondsheet", "--sheet", "Sheet1");
  expect(status).toBe(0);
  expect(document).not.toHaveProperty("draft");
  expect(document?.forms).toHaveLength(1);
  expect(err).toContain("“06外来”");
  expect(await exported("06-below", "--sheet", "Sheet1")).toMatchObject({ status: 2, document: null });
  expect(await exported("06-secondsheet", "--sheet", "Sheet1", "--sheet", "06外来")).toMatchObject({ status: 2 });
});

describe("c4: a first draft on a very hidden sheet", () => {
  const NAME = "c4-veryHidden";

  test("is named, listed apart, and raises nothing", async () => {
    const { status, said } = await check(NAME);
    expect(status).toBe(0);
    expect(said).toMatchObject([
      { rule: "SHEET-HIDDEN", severity: "warning", sheet: "初稿", cell: "A1", observed: "very-hidden", hidden: true },
    ]);
    const { out } = await line.jixiao("check", "表.xlsx");
    expect(out).toContain("检查了 1 份申报表：没有发现问题");
    expect(out).toContain("1 份申报表在隐藏的工作表上");
  });

  test("is left out of the export, which says so, unless it is asked for", async () => {
    const { status, document, err } = await exported(NAME);
    expect(status).toBe(0);
    expect(document?.forms).toMatchObject([{ project: { name: "社区综合为老服务中心改建工程" } }]);
    expect(err).toContain("“初稿”是隐藏的");
    expect((await exported(NAME, "--hidden")).document?.forms).toHaveLength(2);
  });

  test("chosen by its sheet alone it still needs to be asked for", async () => {
    expect(await exported(NAME, "--sheet", "初稿")).toMatchObject({ status: 2, document: null });
    const { status, document } = await exported(NAME, "--sheet", "初稿", "--hidden");
    expect({ status, forms: document?.forms.length }).toEqual({ status: 0, forms: 1 });
  });

  test("is in no sum", async () => {
    line.fill({ "表.xlsx": bytesOf(NAME) });
    const { status, out, err } = await line.jixiao("summary", "表.xlsx", "-o", "汇总.xlsx");
    expect(status).toBe(0);
    expect(out).toContain("项目1个，涉及项目预算资金735.00万元");
    expect(err).toContain("隐藏");
    expect((await line.jixiao("summary", "表.xlsx", "--hidden", "-o", "全部.xlsx")).out).toContain("项目2个");
  });
});

test("c4, saved as .ods: its style says that a sheet is hidden", () => {
  const { sheets, forms } = formsIn(new Uint8Array(readFileSync(path.join(FILES, "c4-veryHidden.ods"))));
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ["绩效目标申报表", undefined],
    ["初稿", "hidden"],
  ]);
  expect(forms.map(({ reading }) => isHiddenForm(reading))).toEqual([false, true]);
});

test("a worksheet that is not there is answered with those that are", async () => {
  const { status, document, err } = await exported("c4-veryHidden", "--sheet", "定稿");
  expect({ status, document }).toEqual({ status: 2, document: null });
  expect(err).toContain("没有工作表“定稿”，只有“绩效目标申报表”、“初稿”");
});

test("what is not read stands at its title", () => {
  const { sheetFindings } = formsIn(bytesOf("06-below"), FIRST_FORMS);
  expect(sheetFindings.map(({ at, observed }) => [a1(at.row, at.column), observed])).toEqual([
    ["A28", "项目支出绩效目标表"],
  ]);
});
