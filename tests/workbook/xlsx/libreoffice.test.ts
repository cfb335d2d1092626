import { readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { a1, a1Area, parseArea } from "../../../src/core/grid/address";
import { cellAt, type Grid } from "../../../src/core/grid/grid";
import { toFormDocument } from "../../../src/canonical/document";
import { FORMS } from "../../../src/forms";
import { planFilledForm, planForm } from "../../../src/layout/plan-form";
import type { CellContent, CellPlan, SheetPlan } from "../../../src/layout/plan";
import { styleOf } from "../../../src/layout/styles";
import { assembleForms, readSheet } from "../../../src/reader";
import { readWorkbookFile } from "../../../src/workbook/files/read-file";
import { writeWorkbook } from "../../../src/workbook/xlsx/write/write-workbook";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { form, sheet } from "../../layout/plans";
import { hasOffice, startOffice, type Office } from "./soffice";
import { printedForm } from "../../support/printed-form";
import { RICH } from "../../support/rich-workbook";
import { parseDocument, toValues } from "../../support/shipped";
import { partsOf } from "../../support/zip";

/**
 * Our files in another program's hands. LibreOffice opens what we write, calculates it, saves it in three formats,
 * and the reader must find the same forms in them. On a machine without LibreOffice the same is asked of the file
 * as it was written: less, and the names of the tests say so.
 */
const SEEDS = ["chongming-2023-1", "chongming-2023-2", "minhang-2019"] as const;
/** A file with something below a merged area. */
const DIFFERENT = "b10-c18-diff";
const MERGED = readFileSync(join(__dirname, "..", "..", "fixtures", "cases", `${DIFFERENT}.xlsx`));
const EVERYTHING = "everything";
const OFFICE = hasOffice();
const FORMATS = OFFICE ? (["xlsx", "xls", "ods"] as const) : (["as written"] as const);

let office: Office | null = null;
beforeAll(() => {
  if (OFFICE) office = startOffice({ recalculate: true });
});
afterAll(() => office?.dispose());
beforeEach(() => {
  // SheetJS reports number formats of .ods that it reads approximately; none of ours is among them.
  vi.spyOn(console, "error").mockImplementation(() => undefined);
});

function seed(name: string) {
  const file = join(__dirname, "..", "..", "fixtures", "seeds", `${name}.json`);
  const parsed = parseDocument(readFileSync(file));
  const document = parsed.ok ? parsed.document.forms[0] : undefined;
  if (!document) throw new Error(`${name} cannot be read`);
  return { document, definition: form(document.form), values: toValues(document) };
}

function formsIn(bytes: Uint8Array) {
  const readings = readWorkbookFile(bytes).map(({ sheet: ref, grid }) => readSheet(ref, grid, FORMS));
  return assembleForms(readings, FORMS);
}

function textAt(grid: Grid, address: string): string | undefined {
  const area = parseArea(address);
  return area === null ? undefined : cellAt(grid, area.top, area.left)?.text;
}

async function inFormat(files: ReadonlyMap<string, Uint8Array>, format: (typeof FORMATS)[number]) {
  return office && format !== "as written" ? office.resave(files, format) : files;
}

describe.each(FORMATS)("saved as %s", (format) => {
  const saved = new Map<string, Uint8Array>();
  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const name of SEEDS) {
      const { definition, values } = seed(name);
      files.set(name, await writeXlsx(planFilledForm(definition, values)));
    }
    for (const definition of FORMS) {
      files.set(`blank-${definition.id}`, await writeXlsx(planForm(definition, { fiscalYear: 2026 })));
    }
    files.set(DIFFERENT, MERGED);
    files.set(EVERYTHING, writeWorkbook(RICH));
    for (const [name, bytes] of await inFormat(files, format)) saved.set(name, bytes);
  });

  test("a workbook with something of everything has its sheets, what its cells give, and its notes", () => {
    const bytes = saved.get(EVERYTHING) ?? new Uint8Array();
    const read = readWorkbookFile(bytes);
    expect(read.map(({ sheet: { name, hidden } }) => [name, hidden !== undefined])).toEqual(
      RICH.sheets.map(({ name, hidden }) => [name, hidden !== null]),
    );
    const grid = read[1]?.grid;
    expect(grid && ["B2", "B3", "B4", "A6"].map((at) => textAt(grid, at))).toEqual([
      "-10.0%",
      "负",
      "#DIV/0!",
      "另一表",
    ]);
    const parts = format === "xls" ? [] : partsOf(bytes).map(({ content }) => content.toString("utf8"));
    if (format !== "xls") expect(parts.filter((part) => part.includes("为什么是负数？"))).toHaveLength(1);
  });

  test("merged areas and what stands below them are kept", () => {
    const read = (bytes: Uint8Array) => {
      const [grid] = readWorkbookFile(bytes).map((each) => each.grid);
      return { below: grid && cellAt(grid, 17, 2)?.text, merges: new Set(grid?.merges.map(a1Area)) };
    };
    expect(read(MERGED)).toMatchObject({ below: "质量指标" });
    expect(read(saved.get(DIFFERENT) ?? new Uint8Array())).toEqual(read(MERGED));
  });

  test.each(SEEDS)("%s says the same, key for key", (name) => {
    expect(formsIn(saved.get(name) ?? new Uint8Array()).map(toFormDocument)).toEqual([seed(name).document]);
  });

  test.each(FORMS.map(({ id }) => id))("%s is still blank, and every label of it is found", (id) => {
    const forms = formsIn(saved.get(`blank-${id}`) ?? new Uint8Array());
    expect(forms.map((found) => [found.form.id, found.blank, found.year.value])).toEqual([[id, true, 2026]]);
    expect(forms.flatMap((found) => found.parts.flatMap((part) => part.missing))).toEqual([]);
  });
});

/** What a cell is given instead of what is planned. */
type Changes = Readonly<Record<string, CellContent>>;

function changed(plan: SheetPlan, changes: Changes): SheetPlan {
  return {
    ...plan,
    cells: plan.cells.map((cell) => ({ ...cell, content: changes[a1(cell.row, cell.column)] ?? cell.content })),
  };
}

/** The plan with the formula of every mark as a cell behind the form, one a row, so that it is calculated too. */
function withProbes(plan: SheetPlan): SheetPlan {
  const probes = plan.conditionalFormats.map(({ formula }, row): CellPlan => {
    const column = plan.columnWidths.length + 1;
    return {
      row,
      column,
      area: { top: row, bottom: row, left: column, right: column },
      style: styleOf("input-decimal", "元"),
      content: { kind: "formula", formula, cached: "" },
    };
  });
  return { ...plan, cells: [...plan.cells, ...probes] };
}

const number = (value: string): CellContent => ({ kind: "number", number: value });
const words = (value: string): CellContent => ({ kind: "text", text: value });
const BLANK: CellContent = { kind: "blank" };
const SUM_OF_PARTS: CellContent = { kind: "formula", formula: '=IF(COUNT(D15:D17)=0,"",SUM(D15:D17))', cached: "" };

describe(
  OFFICE
    ? "what the sheet says by itself, calculated by LibreOffice"
    : "what the sheet says by itself, as it was written",
  () => {
    const chongming = () =>
      sheet(planFilledForm(form("chongming-2023"), seed("chongming-2023-2").values), "declaration");
    const targets = () => sheet(planFilledForm(form("minhang-2019"), seed("minhang-2019").values), "targets");
    const overview = () => sheet(planFilledForm(form("minhang-2019"), seed("minhang-2019").values), "overview");
    const printed = () => sheet(planForm(printedForm({}), { fiscalYear: 2026 }), "main");
    const blank = () => sheet(planForm(form("chongming-2023"), { fiscalYear: 2026 }), "declaration");

    // In this filled form: amounts C6:C9 and E6:E9, dates B5 and D5, indicators from row 13.
    const CASES: readonly [string, () => SheetPlan, readonly string[]][] = [
      ...FORMS.flatMap((each) =>
        planForm(each, { fiscalYear: 2026 }).map((plan): [string, () => SheetPlan, readonly string[]] => {
          return [`${each.id}, ${plan.key}, just inserted`, () => plan, []];
        }),
      ),
      ["words of the paper in inputs", printed, []],
      ["a target beside words of the paper", () => changed(printed(), { D6: words("≥90%") }), ["ROW-NO-NAME"]],
      ["a published form", chongming, []],
      ["a published breakdown", targets, []],
      [
        "one input in a blank form",
        () => changed(blank(), { B11: words("目标") }),
        ["LEVEL1-MISSING", "LEVEL1-MISSING", "LEVEL1-MISSING", "required"],
      ],
      ["a wrong total", () => changed(chongming(), { C6: number("3070000.01") }), ["FUND-TOTAL-SUM"]],
      ["a total typed over", () => changed(chongming(), { E6: number("1") }), ["FUND-ANNUAL-SUM"]],
      [
        "more in the year than in all",
        () => changed(chongming(), { E7: number("3070001") }),
        ["FUND-ANNUAL-OVER-TOTAL"],
      ],
      [
        "dates the wrong way round",
        () => changed(chongming(), { D5: { kind: "date", serial: 44000 } }),
        ["DATE-ORDER"],
      ],
      ["an indicator without a target", () => changed(chongming(), { E13: BLANK }), ["ROW-NO-TARGET"]],
      ["a target without an indicator", () => changed(chongming(), { D13: BLANK }), ["ROW-NO-NAME"]],
      ["a target of white space", () => changed(chongming(), { E13: words("　 ") }), ["ROW-NO-TARGET"]],
      ["a placeholder", () => changed(chongming(), { D13: words("≥**个") }), ["TARGET-PLACEHOLDER"]],
      ["no satisfaction", () => changed(chongming(), { D21: BLANK, E21: BLANK }), ["LEVEL1-MISSING"]],
      ["no project name", () => changed(chongming(), { B3: BLANK }), ["required"]],
      ["a name of white space", () => changed(chongming(), { B3: words(" 　") }), ["required"]],
      ["an item that is not price by quantity", () => changed(targets(), { F14: number("244799") }), ["ITEM-PRODUCT"]],
      ["a wrong sum of items", () => changed(targets(), { F19: number("244799") }), ["ITEM-SUM"]],
      // A formula passes over texts: where one says something, the sheet cannot tell.
      ["a part that is a text", () => changed(chongming(), { C6: number("3070000"), C7: words("307万元") }), []],
      ["a total that is a text", () => changed(chongming(), { C6: words("307万元") }), []],
      [
        "parts of the total that are texts, under a formula that passes over them",
        () => changed(chongming(), { C7: words("3070000元"), C9: number("1") }),
        [],
      ],
      [
        "a part of a part that is a text",
        () => changed(overview(), { D14: SUM_OF_PARTS, D16: words("244800元"), D13: number("244800") }),
        [],
      ],
      [
        "a price that is a text, so that no amount comes of it",
        () => changed(targets(), { G14: words("200元"), F14: BLANK, F19: number("244800") }),
        [],
      ],
      ["an item that is a text", () => changed(targets(), { F14: words("244800元"), F19: number("244800") }), []],
      [
        "a part that says there is nothing, under a wrong total",
        () => changed(chongming(), { C6: number("3070000.01"), C9: words("——") }),
        ["FUND-TOTAL-SUM"],
      ],
      ["a row of dashes", () => changed(chongming(), { D13: words("—"), E13: BLANK }), []],
      ["a dash for a target", () => changed(chongming(), { E13: words("/") }), ["ROW-NO-TARGET"]],
    ];

    /** A published form whose formulas all have a wrong result stored; without anybody to calculate it, the right one. */
    function totalsStoredWrong(): SheetPlan {
      const plan = chongming();
      return {
        ...plan,
        cells: plan.cells.map((cell) =>
          cell.content.kind === "formula" && OFFICE ? { ...cell, content: { ...cell.content, cached: "1" } } : cell,
        ),
      };
    }

    const results = new Map<string, SheetPlan>();
    const calculated = new Map<string, Uint8Array>();
    beforeAll(async () => {
      const files = new Map<string, Uint8Array>();
      for (const [name, plan] of CASES) {
        results.set(name, plan());
        files.set(name, await writeXlsx([withProbes(plan())]));
      }
      files.set("totals", await writeXlsx([totalsStoredWrong()]));
      files.set("guards", await writeXlsx([blank()]));
      // All in one go, for its start takes longest.
      for (const [name, bytes] of await inFormat(files, FORMATS[0])) calculated.set(name, bytes);
    });

    test.each(CASES)("%s", (name, _plan, expected) => {
      const plan = results.get(name);
      const [first] = readWorkbookFile(calculated.get(name) ?? new Uint8Array());
      if (!plan || !first) throw new Error(`${name} is gone`);
      // Relative formulas of marks over several cells are tried at the first: the cases change that one.
      const fired = plan.conditionalFormats.filter((_format, row) => {
        const value = cellAt(first.grid, row, plan.columnWidths.length + 1)?.value ?? null;
        // A truth value; in a cell with a number format LibreOffice saves the number that it counts as.
        if (OFFICE) expect([true, false, 1, 0]).toContain(value);
        return value === true || value === 1;
      });
      if (OFFICE) expect(fired.map(({ rule }) => rule)).toEqual(expected);
      else expect(plan.conditionalFormats.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...expected]));
    });

    test("totals come out as the form states them, whatever result was stored", () => {
      const bytes = calculated.get("totals");
      const [first] = readWorkbookFile(bytes ?? new Uint8Array());
      const value = (address: string) => {
        const area = parseArea(address);
        return area && first ? cellAt(first.grid, area.top, area.left)?.value : undefined;
      };
      expect([value("C6"), value("E6")]).toEqual([3070000, 2770000]);
    });

    test("guards and marks are still there", async () => {
      const plan = blank();
      const bytes = calculated.get("guards");
      const book = new ExcelJS.Workbook();
      await book.xlsx.load((bytes ?? new Uint8Array()).buffer as ArrayBuffer);
      const worksheet = book.getWorksheet(plan.name) as ExcelJS.Worksheet & {
        readonly conditionalFormattings: readonly { readonly ref: string; readonly rules: readonly unknown[] }[];
      };
      const validation = (address: string) =>
        worksheet.getCell(address).dataValidation as ExcelJS.DataValidation | undefined;
      for (const { area, rule } of plan.validations) {
        const type = { list: "list", "decimal-at-least": "decimal", "date-between": "date", custom: "custom" }[
          rule.kind
        ];
        expect([a1Area(area), validation(a1(area.top, area.left))?.type]).toEqual([a1Area(area), type]);
      }
      const marks = worksheet.conditionalFormattings.reduce((sum, { rules }) => sum + rules.length, 0);
      expect(marks).toBe(plan.conditionalFormats.length);
    });
  },
);
