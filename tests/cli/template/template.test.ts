import { existsSync, readFileSync } from "node:fs";
import { FORMS } from "../../../src/forms";
import { nextFiscalYear } from "../../../src/forms/fiscal-year";
import { loadExcelJs } from "../../support/exceljs";
import { openCommandLine, type CommandLine } from "../support/command-line";

let line: CommandLine;
beforeEach(() => (line = openCommandLine()));
afterEach(() => line.remove());

const IDS = FORMS.map(({ id }) => id);

test.each(IDS)("the blank form %s is recognised, of the year asked for, and blank", async (form) => {
  expect((await line.jixiao("template", form, "--year", "2031", "-o", "blank.xlsx")).status).toBe(0);
  const { out } = await line.jixiao("export", "--draft", "blank.xlsx");
  expect(JSON.parse(out)).toMatchObject({ draft: true, forms: [{ form, fiscalYear: 2031 }] });
  expect((await line.jixiao("check", "blank.xlsx")).status).toBe(0);
});

test("the year is the next one if nobody says another", async () => {
  await line.jixiao("template", "chongming-2023", "-o", "blank.xlsx");
  const { out } = await line.jixiao("export", "--draft", "blank.xlsx");
  expect(JSON.parse(out)).toMatchObject({ forms: [{ fiscalYear: nextFiscalYear(new Date()) }] });
});

test("the sheet checks itself and can be printed", async () => {
  await line.jixiao("template", "chongming-2023", "-o", "blank.xlsx");
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  await workbook.xlsx.readFile(line.path("blank.xlsx"));
  const model = workbook.worksheets[0]?.model as unknown as {
    readonly dataValidations: object;
    readonly conditionalFormattings: readonly unknown[];
    readonly pageSetup: { readonly paperSize?: number; readonly printArea?: string };
  };
  expect(Object.keys(model.dataValidations).length).toBeGreaterThan(10);
  expect(model.conditionalFormattings.length).toBeGreaterThan(3);
  expect(model.pageSetup).toMatchObject({ paperSize: 9, fitToWidth: 1 });
});

test.each([
  ["another form", ["template", "chongming", "-o", "x.xlsx"], "没有编号为“chongming”的申报表"],
  ["a year of two digits", ["template", "chongming-2023", "--year", "26", "-o", "x.xlsx"], "--year 不能是“26”"],
  ["a year far off", ["template", "chongming-2023", "--year", "2126", "-o", "x.xlsx"], "--year 不能是“2126”"],
  ["no output", ["template", "chongming-2023"], "必须写选项 -o"],
  [
    "an output that cannot be",
    ["template", "chongming-2023", "-o", "no/such/folder.xlsx"],
    "无法写入 no/such/folder.xlsx",
  ],
])("%s is refused in one sentence", async (_name, args, sentence) => {
  const { status, out, err } = await line.jixiao(...args);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(sentence);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect(existsSync(line.path("x.xlsx"))).toBe(false);
});

test("a file that is there is left as it is", async () => {
  await line.jixiao("template", "chongming-2023", "-o", "blank.xlsx");
  const before = readFileSync(line.path("blank.xlsx"));
  expect((await line.jixiao("template", "minhang-2019", "-o", "blank.xlsx")).status).toBe(2);
  expect(readFileSync(line.path("blank.xlsx")).equals(before)).toBe(true);
});
