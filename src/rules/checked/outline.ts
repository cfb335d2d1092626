import type {
  FieldDefinition,
  FormDefinition,
  LabelDefinition,
  SheetDefinition,
  TableColumn,
  TableDefinition,
} from "../../forms/definition";
import { geometryOf } from "../../forms/geometry";

/** A form definition seen by what the rules ask of it: which fields, tables and labels there are, under which names. */
export interface Outline {
  /** Fields of all sheets in reading order, repeating cells left out. */
  readonly fields: readonly OutlineField[];
  readonly tables: readonly OutlineTable[];
  /** By path, table totals too: the printed name of an amount or a text. */
  readonly names: ReadonlyMap<string, string>;
  /** By sheet key, then by label id. */
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, LabelDefinition>>;
}

export interface OutlineField {
  readonly path: string;
  readonly sheetKey: string;
  readonly definition: FieldDefinition;
  /** Printed name: its label without slots, colon and numbering words. */
  readonly name: string;
  /** The form is whole without the field's label: not printed means blank, not unknown. */
  readonly optional: boolean;
}

export interface OutlineTable {
  readonly path: string;
  readonly sheetKey: string;
  readonly definition: TableDefinition;
  readonly columns: readonly TableColumn[];
  /** Set where the table lists indicators by level. */
  readonly indicators: IndicatorColumns | null;
}

/** Keys of the columns that make a table a list of indicators. */
export interface IndicatorColumns {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
}

const outlines = new WeakMap<FormDefinition, Outline>();

/** The outline of a definition, worked out once. */
export function outlineOf(form: FormDefinition): Outline {
  const known = outlines.get(form);
  if (known) return known;
  const outline = build(form);
  outlines.set(form, outline);
  return outline;
}

function build(form: FormDefinition): Outline {
  const fields: OutlineField[] = [];
  const tables: OutlineTable[] = [];
  const names = new Map<string, string>();
  const labels = new Map<string, ReadonlyMap<string, LabelDefinition>>();
  for (const sheet of form.sheets) {
    const geometry = geometryOf(form, sheet);
    const byId = new Map(geometry.labels.map((place) => [place.label.id, place.label]));
    labels.set(sheet.key, byId);
    for (const place of geometry.fields) {
      if (place.repeats) continue;
      const label = place.label === null ? undefined : byId.get(place.label);
      const name = label ? printedName(label.text) : place.field.path;
      const { path } = place.field;
      fields.push({
        path,
        sheetKey: sheet.key,
        definition: place.field,
        name,
        optional: label?.optional ?? false,
      });
      if (!names.has(path)) names.set(path, name);
    }
    for (const { table } of geometry.tables) {
      tables.push(outlineTable(sheet, table));
      names.set(table.path, printedName(table.side?.text ?? table.columns[0]?.heading?.text ?? table.path));
      if (table.total) names.set(table.total.path, printedName(table.total.label.text));
    }
  }
  return { fields, tables, names, labels };
}

function outlineTable(sheet: SheetDefinition, table: TableDefinition): OutlineTable {
  const keyOf = (type: TableColumn["value"]["type"]): string | undefined =>
    table.columns.find((column) => column.value.type === type)?.key;
  const level1 = keyOf("level1");
  const level2 = keyOf("level2");
  const name = keyOf("text");
  const target = keyOf("target");
  const indicators =
    level1 !== undefined && level2 !== undefined && name !== undefined && target !== undefined
      ? { level1, level2, name, target }
      : null;
  return {
    path: table.path,
    sheetKey: sheet.key,
    definition: table,
    columns: table.columns,
    indicators,
  };
}

/** A label as a sentence names it: `项目资金（{unit}）` is 项目资金, `其中：财政资金` is 财政资金. */
export function printedName(text: string): string {
  const bare = text
    .replace(/[（(][^（）()]*\{[^（）()]*[）)]/g, "")
    .replace(/\{\w+\}/g, "")
    .replace(/^其中[：:]/, "")
    .replace(/[：:\s]+$/, "")
    .trim();
  return bare !== "" ? bare : text.replace(/\{\w+\}|[（）()]/g, "").trim();
}
