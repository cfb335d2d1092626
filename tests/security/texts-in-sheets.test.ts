import { toDocument } from "../../src/canonical/document";

import { filledWorkbook } from "../../src/cli/fill/fill";

import { FORMS } from "../../src/forms";
import { planFilledForm } from "../../src/layout/plan-form";

import { restorable } from "../../src/workbook/excel/restorable";
import { writeCells } from "../../src/workbook/excel/write-cells";
import { contentBlock } from "../../src/workbook/excel/sheet-blocks";
import { saveXlsx } from "../../src/workbench/files/save-xlsx";
import { openXlsx } from "../../src/workbench/files/open-xlsx";
import { readEntry } from "../../src/workbench/entry/entry";
import { DEFAULT_PRINT } from "../../src/workbook/xlsx/sheet-file";

import { readWorkbookFile } from "../../src/workbook/files/read-file";

import { hostileDocuments } from "../support/hostile-documents";
import { HOSTILE, HOSTILE_TEXTS } from "../support/hostile-texts";

import { FakeExcel } from "../workbook/excel/fake-excel";
import { parseDocument, toValues } from "../support/shipped";
import { formsIn } from "../support/shipped-files";

const IDS = FORMS.map(({ id }) => id);

function documentsOf(form: string, which: Parameters<typeof hostileDocuments>[1]) {
  return hostileDocuments(form, which).map((each) => {
    const parsed = parseDocument(JSON.stringify(each));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.document;
  });
}

function plansOf(form: (typeof FORMS)[number]) {
  return documentsOf(form.id, "words and labels").flatMap(({ forms }) =>
    forms.flatMap((each) => planFilledForm(form, toValues(each))),
  );
}

describe("text of a document on its way into a worksheet", () => {
  test.each(FORMS.map((form) => [form.id, form] as const))(
    "%s: every text goes into a cell that is formatted as text",
    (_id, form) => {
      for (const plan of plansOf(form)) {
        const { formats, formulas, textLater } = contentBlock(plan);
        for (const cell of plan.cells) {
          if (cell.content.kind !== "text") continue;
          const [format = "", written] = [formats[cell.row]?.[cell.column], formulas[cell.row]?.[cell.column]];
          expect(readEntry(String(written), { format, year: 2026, typed: false })).toEqual({
            kind: "text",
            text: cell.content.text,
          });
          expect(textLater.includes(cell) ? cell.style.numberFormat : format).toBe("@");
        }
      }
    },
  );

  test.each(FORMS.map((form) => [form.id, form] as const))(
    "%s: no text becomes a part of a formula, a list or the name of a sheet",
    (_id, form) => {
      const texts = Object.values(HOSTILE_TEXTS);
      for (const plan of plansOf(form)) {
        const { name, validations, conditionalFormats, cells } = plan;
        const guards = validations.flatMap(({ rule }) => (rule.kind === "custom" ? [rule.formula] : []));
        const totals = cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : []));
        const formulas = [...guards, ...conditionalFormats.map(({ formula }) => formula), ...totals];
        // A guard holds the printed words that it keeps, in quotes.
        expect(
          formulas.filter((formula) => !/^=[A-Z0-9(),:$&<>=.+*-]*$/.test(formula.replace(/"(?:[^"\n]|"")*"/g, ""))),
        ).toEqual([]);
        const made = [
          name,
          ...totals,
          ...validations.flatMap(({ rule }) => (rule.kind === "list" ? rule.values : [])),
        ].join("\n");
        expect(texts.filter((text) => text.length > 4 && made.includes(text))).toEqual([]);
      }
    },
  );

  test.each(IDS)("%s: a file holds the texts as they are, and nothing is calculated, linked or lost", async (id) => {
    for (const document of documentsOf(id, "words")) {
      const { bytes, differing } = await filledWorkbook(document, FORMS);
      expect(differing).toEqual([]);
      const again = toDocument(
        formsIn(bytes).forms.map(({ reading }) => reading),
        { draft: false },
      );
      expect(again.forms).toEqual(document.forms);
      const cells = readWorkbookFile(bytes).flatMap(({ grid }) => grid.cells.flat());
      expect(
        cells.filter((cell) => cell?.formula !== null && !/^=(?:IF|SUM|ROUND)\(/.test(cell?.formula ?? "=IF(")),
      ).toEqual([]);
    }
  });

  test.each(HOSTILE)("a fix writes it as text: %s", async (_what, text) => {
    const excel = new FakeExcel();
    const uninstall = excel.install();
    const sheet = excel.add("表1", [["旧"]]);
    await writeCells([{ at: { sheet: { id: sheet.id, name: "表1" }, row: 0, column: 0 }, text }]);
    uninstall();
    expect(sheet.formats.get("A1")).toBe("@");
    expect(sheet.values).toEqual([[text]]);
  });

  test.each(HOSTILE)("undoing puts it back as text: %s", (_what, text) => {
    const written = restorable(text, text);
    expect(readEntry(String(written), { format: "General", year: 2026, typed: false })).toEqual({ kind: "text", text });
  });
});

describe("text of cells on its way into the workbench's files", () => {
  test("is the same text when the file is opened again", async () => {
    const cells = HOSTILE.map(([, text], row) => ({
      row,
      column: 0,
      content: { kind: "text", text } as const,
      style: null,
    }));
    const sheet = {
      name: "表1",
      hidden: null,
      tabColor: "",
      gridlines: true,
      cells,
      merges: [],
      columnWidths: new Map(),
      rowHeights: new Map(),
      hiddenRows: [],
      hiddenColumns: [],
      frozen: { rows: 0, columns: 0 },
      validations: [],
      conditions: [],
    };
    const bytes = await saveXlsx({ name: "a", sheets: [sheet], active: 0 }, [DEFAULT_PRINT]);
    const { workbook } = await openXlsx(bytes, "a");
    expect(workbook.sheets[0]?.cells.map(({ content }) => content)).toEqual(cells.map(({ content }) => content));
    expect(readWorkbookFile(bytes)[0]?.grid.cells.map((row) => [row[0]?.value, row[0]?.formula])).toEqual(
      HOSTILE.map(([, text]) => [text, null]),
    );
  });
});
