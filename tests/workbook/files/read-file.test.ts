import ExcelJS from "exceljs";
import { CFB, SSF, utils, write, type BookType, type CellObject, type WorkBook } from "@e965/xlsx";
import { cellAt, type Grid } from "../../../src/core/grid/grid";
import { FORMS } from "../../../src/forms";
import { planForm } from "../../../src/layout/plan-form";
import { FileError } from "../../../src/workbook/xlsx/file-error";
import { readWorkbookFile } from "../../../src/workbook/files/read-file";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { gridFromPlan } from "../../support/grids";

/** A file with one worksheet of the given cells. */
function file(
  cells: Readonly<Record<string, CellObject>>,
  type: BookType = "xlsx",
  props: WorkBook["Workbook"] = {},
  formats?: Readonly<Record<number, string>>,
): Uint8Array {
  const sheet = { ...cells, "!ref": "A1:Z50" };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "表1");
  return new Uint8Array(
    write(
      { ...book, ...(formats && { SSF: formats }), Workbook: { ...book.Workbook, ...props } },
      { type: "array", bookType: type },
    ) as ArrayBuffer,
  );
}

function firstGrid(bytes: Uint8Array): Grid {
  const [first] = readWorkbookFile(bytes);
  if (!first) throw new Error("no sheet");
  return first.grid;
}

describe.each(FORMS.map((form) => [form.id, form] as const))("%s, written and read back", (_id, form) => {
  const plans = planForm(form, { fiscalYear: 2026 });

  test("has the same cells and merges as its plan", async () => {
    const sheets = readWorkbookFile(await writeXlsx(plans));
    expect(sheets.map(({ sheet }) => sheet.name)).toEqual(plans.map((plan) => plan.name));
    for (const [index, plan] of plans.entries()) {
      const grid = sheets[index]?.grid ?? { top: 0, left: 0, cells: [], merges: [] };
      for (const { row, column } of plan.cells) {
        const planned = cellAt(gridFromPlan(plan), row, column);
        expect(cellAt(grid, row, column)).toEqual(planned?.formula ? { ...planned, value: "", text: "" } : planned);
      }
      expect(new Set(grid.merges.map((area) => JSON.stringify(area)))).toEqual(
        new Set(plan.merges.map(({ top, left, bottom, right }) => JSON.stringify({ top, left, bottom, right }))),
      );
    }
  });
});

test("the same form twice in one file gets numbered tabs", async () => {
  const plans = FORMS.flatMap((form) => (form.id === "chongming-2023" ? planForm(form, { fiscalYear: 2026 }) : []));
  const sheets = readWorkbookFile(await writeXlsx([...plans, ...plans]));
  expect(sheets.map(({ sheet }) => sheet.name)).toEqual(["绩效目标申报表", "绩效目标申报表(2)"]);
});

describe("what a cell holds", () => {
  test.each(["xlsx", "xlsb", "biff8"] as const)("is read alike from %s", (type) => {
    const grid = firstGrid(
      file(
        {
          B2: { t: "s", v: "  =15个 " },
          C2: { t: "n", v: 5350000, z: "#,##0.00" },
          B3: { t: "n", v: 0.9, z: "0%" },
          C3: { t: "b", v: true },
        },
        type,
      ),
    );
    expect(cellAt(grid, 1, 1)).toMatchObject({ value: "  =15个 ", formula: null });
    expect(cellAt(grid, 1, 2)).toMatchObject({ value: 5350000, text: "5,350,000.00" });
    expect(cellAt(grid, 2, 1)).toMatchObject({ value: 0.9, text: "90%" });
    expect(cellAt(grid, 2, 2)).toMatchObject({ value: true });
    expect([grid.top, grid.left]).toEqual([1, 1]);
  });

  // No format code stands in these files: the parser's writer leaves it out for ids with a format of their own.
  test.each(["xlsx", "xlsb", "biff8"] as const)("is a date in a built-in format of Chinese Excel, in .%s", (type) => {
    const formats = { 14: "yyyy/m/d", 22: "yyyy/m/d h:mm", 31: 'yyyy"年"m"月"d"日"', 36: 'yyyy"年"m"月"' } as const;
    const cells = Object.values(formats).map((z, row) => [`A${row + 1}`, { t: "n", v: 45717, z }] as const);
    const bytes = file(Object.fromEntries(cells), type, {}, { ...SSF.get_table(), ...formats });
    const texts = (): unknown[] => [0, 1, 2, 3].map((row) => cellAt(firstGrid(bytes), row, 0)?.text);
    const right = ["2025/3/1", "2025/3/1 0:00", "2025年3月1日", "2025年3月"];
    expect(texts()).toEqual(right);
    // Whatever a file before it calls by the same id.
    firstGrid(file({ A1: { t: "n", v: 1, z: "0.0" } }, type, {}, { ...SSF.get_table(), 31: "0.0" }));
    expect(texts()).toEqual(right);
  });

  test("of a formula without a stored result is null, the formula is kept", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("表1");
    sheet.getCell("A1").value = { formula: "SUM(B1:C1)", date1904: false };
    sheet.getCell("A2").value = "字";
    const grid = firstGrid(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(cellAt(grid, 0, 0)).toEqual({ text: "", value: null, formula: "=SUM(B1:C1)", format: "General" });
  });

  test("is the same day in the date system of 1904", () => {
    const cells = { A1: { t: "n", v: 43466, z: "yyyy-mm-dd" }, A2: { t: "n", v: 100, z: "0" } } as const;
    const day = (grid: Grid) => [cellAt(grid, 0, 0)?.value, cellAt(grid, 1, 0)?.value];
    expect(day(firstGrid(file(cells)))).toEqual([43466, 100]);
    const old = { A1: { t: "n", v: 43466 - 1462, z: "yyyy-mm-dd" }, A2: { t: "n", v: 100, z: "0" } } as const;
    const read = firstGrid(file(old, "xlsx", { WBProps: { date1904: true } }));
    expect(day(read)).toEqual([43466, 100]);
  });
});

test.each<[BookType, string]>([
  ["xlsx", "very-hidden"],
  ["xlsm", "very-hidden"],
  ["xlsb", "very-hidden"],
  ["biff8", "very-hidden"],
])("hidden sheets of %s are read too, in tab order, and told from those in sight", (type, third) => {
  const book = utils.book_new();
  for (const name of ["甲", "乙", "丙"]) utils.book_append_sheet(book, utils.aoa_to_sheet([[name]]), name);
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] };
  const sheets = readWorkbookFile(new Uint8Array(write(book, { type: "array", bookType: type }) as ArrayBuffer));
  expect(sheets.map(({ sheet, grid }) => [sheet.id, sheet.name, sheet.hidden, cellAt(grid, 0, 0)?.value])).toEqual([
    ["1", "甲", undefined, "甲"],
    ["2", "乙", "hidden", "乙"],
    ["3", "丙", third, "丙"],
  ]);
});

test("a format that strays to the last row makes no rows", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("表1");
  sheet.getCell("A1").value = "字";
  sheet.getCell("C1048576").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
  const grid = firstGrid(new Uint8Array(await book.xlsx.writeBuffer()));
  expect(grid.cells).toHaveLength(1);
});

describe("a file that cannot be read is named for what it is", () => {
  const problem = (bytes: Uint8Array): string => {
    try {
      readWorkbookFile(bytes);
      return "read";
    } catch (error) {
      return error instanceof FileError ? error.problem : String(error);
    }
  };
  const whole = file({ A1: { t: "s", v: "字" } });

  function compound(entry: string): Uint8Array {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, `/${entry}`, new Uint8Array(64));
    return new Uint8Array(CFB.write(container, { type: "array" }));
  }

  function zip(entry: string): Uint8Array {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, `/${entry}`, new TextEncoder().encode("<document/>"));
    return new Uint8Array(CFB.write(container, { type: "array", fileType: "zip" }));
  }

  /** The directory claims that every entry unpacks to two gigabytes. */
  function bomb(): Uint8Array {
    const bytes = whole.slice();
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
    }
    return bytes;
  }

  test.each<[string, Uint8Array, string]>([
    ["an empty file", new Uint8Array(0), "not-a-spreadsheet"],
    ["a text", new TextEncoder().encode("项目名称,金额\n甲,1"), "not-a-spreadsheet"],
    ["a web page", new TextEncoder().encode("<html><table><tr><td>1</td></tr></table></html>"), "not-a-spreadsheet"],
    ["a PDF", new TextEncoder().encode("%PDF-1.7"), "not-a-spreadsheet"],
    ["a Word document", zip("word/document.xml"), "not-a-spreadsheet"],
    ["another compound file", compound("WordDocument"), "not-a-spreadsheet"],
    ["an encrypted workbook", compound("EncryptedPackage"), "encrypted"],
    ["a workbook cut short", whole.slice(0, whole.length - 200), "damaged"],
    ["a workbook that unpacks to gigabytes", bomb(), "too-large"],
    ["a file of seventy megabytes", new Uint8Array(70 * 1024 * 1024), "too-large"],
    ["a whole workbook", whole, "read"],
  ])("%s", (_what, bytes, expected) => expect(problem(bytes)).toBe(expected));
});
