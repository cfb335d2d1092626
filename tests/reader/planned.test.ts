import { money } from "../../src/core/money";
import { FORMS, formById } from "../../src/forms";
import type {
  FieldDefinition,
  FormDefinition,
  Level1Definition,
  Level2Definition,
  TableColumn,
} from "../../src/forms/definition";
import { geometryOf } from "../../src/forms/geometry";
import { planFilledForm, planForm } from "../../src/layout/plan-form";
import type { FieldContent, FormValues, TableCellContent, TableRowValues } from "../../src/layout/values";
import { beside, gridFromPlan, shifted, stack } from "../support/grids";
import { contentOf, fieldsOf, only, readGrid, readWorkbook, rowsOf } from "./summary";

/** Forms that the add-in inserts itself: blank, and filled in every cell. */

describe.each(FORMS.map((form) => [form.id, form] as const))("%s as it is inserted", (_, form) => {
  const blank = planForm(form, { fiscalYear: 2026 });
  const blankGrids = blank.map(gridFromPlan);

  test("is read blank: every label found, nothing filled in", () => {
    const read = only(readWorkbook(...blankGrids));
    expect(read.parts.map((part) => [part.sheetKey, part.missing])).toEqual(
      form.sheets.map((sheet) => [sheet.key, []]),
    );
    expect(read).toMatchObject({ blank: true, missingSheets: [], year: { value: 2026 }, unit: { value: form.unit } });
    expect(Object.values(fieldsOf(read)).filter((value) => value !== null)).toEqual([]);
    expect([...read.fields.values()].filter((field) => !field.found)).toEqual([]);
    expect([...read.tables.values()].flatMap((table) => table.rows.filter((row) => !row.blank))).toEqual([]);
  });

  test("has each label and each input where the definition prints it", () => {
    const read = only(readWorkbook(...blankGrids));
    for (const [index, sheet] of form.sheets.entries()) {
      const geometry = geometryOf(form, sheet);
      const part = read.parts[index];
      for (const { label, area } of geometry.labels) {
        expect([label.id, part?.labels.get(label.id)?.at]).toMatchObject([
          label.id,
          { row: area.top, column: area.left },
        ]);
      }
      for (const { field, area, repeats, label } of geometry.fields) {
        const cell = repeats ? part?.repeats.get(label ?? "") : part?.fields.get(field.path);
        expect([field.path, cell?.at]).toMatchObject([field.path, { row: area.top, column: area.left }]);
      }
      for (const place of geometry.tables) {
        const table = part?.tables.get(place.table.path);
        expect(table?.rows.map((row) => row.row)).toEqual(
          Array.from({ length: place.lastRow - place.firstRow + 1 }, (__, row) => place.firstRow + row),
        );
      }
    }
  });

  const values = everything(form);
  const filled = planFilledForm(form, values).map(gridFromPlan);

  test("is read with everything that was filled in", () => {
    const read = only(readWorkbook(...filled));
    expect(read).toMatchObject({ blank: false, year: { value: 2026 } });
    const expected = [...values.fields].map(([path, content]) => [path, wordsOf(form, path, content)]);
    expect(fieldsOf(read)).toEqual(Object.fromEntries(expected));
    for (const [path, rows] of values.tables) {
      expect(rowsOf(read, path)).toEqual(rows.map((row) => [...row.values()].map(cellWords)));
    }
  });

  test("says the same with its sheets below each other, moved, or beside each other", () => {
    const content = contentOf(only(readWorkbook(...filled)));
    const [first, ...rest] = filled;
    if (!first) throw new Error("a form has sheets");
    expect(contentOf(only(readWorkbook(stack(filled))))).toEqual(content);
    expect(contentOf(only(readWorkbook(stack(filled, 3))))).toEqual(content);
    expect(contentOf(only(readWorkbook(...filled.map((grid) => shifted(grid, 7, 3)))))).toEqual(content);
    expect(contentOf(only(readWorkbook(rest.reduce((a, b) => beside(a, b), first))))).toEqual(content);
  });

  test("two copies, below or beside each other, are two forms that say the same", () => {
    const content = contentOf(only(readWorkbook(...filled)));
    for (const arrange of [stack, (grids: typeof filled) => grids.reduce((a, b) => beside(a, b))]) {
      const sheets = filled.map((grid) => arrange([grid, grid]));
      const read = readWorkbook(...sheets);
      expect(read.map(contentOf)).toEqual([content, content]);
      expect(new Set(read.map((copy) => copy.key)).size).toBe(2);
    }
  });
});

test("both forms in one worksheet, in either order, are read apart", () => {
  const [minhang, chongming] = ["minhang-2019", "chongming-2023"].map((id) => {
    const form = formById(id);
    if (!form) throw new Error(`no form ${id}`);
    return planFilledForm(form, everything(form)).map(gridFromPlan);
  });
  if (!minhang || !chongming) throw new Error("two forms are expected");
  expect(readWorkbook(stack([...minhang, ...chongming])).map((f) => f.definition.id)).toEqual([
    "minhang-2019",
    "chongming-2023",
  ]);
  expect(readWorkbook(stack([...chongming, ...minhang])).map((f) => f.definition.id)).toEqual([
    "chongming-2023",
    "minhang-2019",
  ]);
  expect(readGrid(stack([...minhang, ...chongming])).unread).toEqual([]);
});

/** A content for every input of a form. */
function everything(form: FormDefinition): FormValues {
  const fields = new Map<string, FieldContent>();
  const tables = new Map<string, TableRowValues[]>();
  for (const sheet of form.sheets) {
    const geometry = geometryOf(form, sheet);
    for (const { field } of geometry.fields) fields.set(field.path, contentFor(field));
    for (const { table } of geometry.tables) {
      if (table.total) fields.set(table.total.path, { type: "money", amount: money("3") });
      const count = table.path === "indicators" ? leaves(form).length : 3;
      const rows = Array.from({ length: count }, (_, index): TableRowValues => {
        return new Map(table.columns.map((column) => [column.key, cellFor(form, column, index)]));
      });
      tables.set(table.path, rows);
    }
  }
  return { year: 2026, unit: form.unit, span: { from: 2025, to: 2027 }, fields, tables };
}

function leaves(form: FormDefinition): { level1: Level1Definition; level2: Level2Definition }[] {
  return form.levels.flatMap((level1) => level1.children.map((level2) => ({ level1, level2 })));
}

function contentFor({ path, value }: FieldDefinition): FieldContent {
  switch (value.type) {
    case "money":
      return { type: "money", amount: money(`${path.length}.5`) };
    case "date":
      return { type: "date", iso: "2026-03-01" };
    case "partial-date":
      return { type: "date", iso: "2025-12" };
    case "choice":
    case "boxes":
      return { type: "choice", labels: [value.options[1]?.label ?? ""] };
    case "text":
      return { type: "text", text: `${path} 甲` };
  }
}

function cellFor(form: FormDefinition, { key, value }: TableColumn, index: number): TableCellContent {
  const printed = (entry: { code: string; label: string } | undefined): TableCellContent => {
    return { type: "printed", code: entry?.code ?? null, label: entry?.label ?? "" };
  };
  switch (value.type) {
    case "level1":
      return printed(leaves(form)[index]?.level1);
    case "level2":
      return printed(leaves(form)[index]?.level2);
    case "kind":
      return printed(value.options[index]);
    case "ticks":
      return { type: "ticks", codes: value.options.slice(index).map((option) => option.code) };
    case "money":
      return { type: "money", amount: money("1") };
    case "decimal":
      return { type: "decimal", decimal: "1.00" };
    case "target":
      return { type: "text", text: `≥${index + 1}个` };
    case "text":
      return { type: "text", text: `${key} ${index + 1}` };
  }
}

/** How `said` puts a content into words; choices by their code. */
function wordsOf(form: FormDefinition, path: string, content: FieldContent): string | null {
  switch (content.type) {
    case "text":
      return content.text;
    case "money":
      return content.amount;
    case "date":
      return content.iso;
    case "choice": {
      const places = form.sheets.flatMap((sheet) => geometryOf(form, sheet).fields);
      const type = places.find(({ field }) => field.path === path)?.field.value;
      const options = type?.type === "choice" || type?.type === "boxes" ? type.options : [];
      return options.find((option) => option.label === content.labels[0])?.code ?? null;
    }
  }
}

function cellWords(cell: TableCellContent): string | null {
  switch (cell.type) {
    case "text":
      return cell.text;
    case "money":
      return cell.amount;
    case "decimal":
      return cell.decimal;
    case "printed":
      return cell.code;
    case "ticks":
      return cell.codes.join(" ");
  }
}
