import { a1 } from "../../../src/core/grid/address";
import type { JsonObject, JsonValue } from "../../../src/core/json";
import type { ColumnNode, Form, SheetNode } from "../../../src/forms/compile/form";
import type { ValueType } from "../../../src/values/kind";
import { type TablePlace } from "../../../src/forms/compile/geometry";
import { isReckoned } from "../../../src/relations/expression";
import { boxes } from "../../../src/values/boxes";
import { tick } from "../../../src/values/ticks";

/** One cell as a person would type it into the blank form. */
export interface TypedCell {
  readonly sheet: string;
  readonly address: string;
  readonly text: string;
  /** `funds.totalFiscal`, `indicators[2].target` */
  readonly path: string;
}

/**
 * What somebody types to bring a document's form about, in reading order. Cells that hold a formula are left alone:
 * what they show must come out by itself.
 */
export function typedCells(form: Form, document: JsonObject): readonly TypedCell[] {
  const computed = computedPaths(form);
  return form.sheets.flatMap((sheet) => {
    const geometry = sheet.geometry;
    const fields = geometry.fields.flatMap((place): TypedCell[] => {
      const text = typedField(place.field.value, at(document, place.field.path));
      if (text === null || computed.has(place.field.path)) return [];
      return [{ sheet: sheet.name, address: a1(place.area.top, place.area.left), text, path: place.field.path }];
    });
    return [...fields, ...geometry.tables.flatMap((table) => tableCells(form, sheet, table, document, computed))];
  });
}

/** Address of a field of the blank form. @throws {Error} if the form has no such field */
export function addressOf(form: Form, path: string): { readonly sheet: string; readonly address: string } {
  for (const sheet of form.sheets) {
    const geometry = sheet.geometry;
    const field = geometry.fields.find((place) => place.field.path === path && !place.repeats);
    if (field) return { sheet: sheet.name, address: a1(field.area.top, field.area.left) };
    const sum = geometry.tables.flatMap(({ total }) => total?.sums ?? []).find((each) => each.field.path === path);
    if (sum) return { sheet: sheet.name, address: a1(sum.area.top, sum.area.left) };
  }
  throw new Error(`${form.id} has no field ${path}`);
}

function computedPaths(form: Form): ReadonlySet<string> {
  return new Set(
    form.relations
      .filter(isReckoned)
      .map(({ left }) => (left.of === "field" ? left.field.path : `${left.table.path}.${left.column.key}`)),
  );
}

function tableCells(
  form: Form,
  sheet: SheetNode,
  place: TablePlace,
  document: JsonObject,
  computed: ReadonlySet<string>,
): TypedCell[] {
  const { table } = place;
  const rows = asList(at(document, table.path)).map(asObject);
  const free = freeRows(form, place);
  return rows.flatMap((row, index) => {
    const offset = free(groupOf(table.columns, row));
    return place.columns.flatMap(({ column, left }): TypedCell[] => {
      if (computed.has(`${table.path}.${column.key}`)) return [];
      return typedColumn(column, row).map(({ text, right }) => ({
        sheet: sheet.name,
        address: a1(place.firstRow + offset, left + right),
        text,
        path: `${table.path}[${index}].${column.key}`,
      }));
    });
  });
}

/** Hands out the printed rows of a table: the next free one under a level or kind. */
function freeRows(form: Form, { table }: TablePlace): (group: string | null) => number {
  const printed =
    typeof table.blankRows === "number"
      ? Array.from({ length: table.blankRows }, () => null)
      : groupsOf(form, table.blankRows);
  const taken = new Set<number>();
  return (group) => {
    const row = printed.findIndex((each, index) => each === group && !taken.has(index));
    if (row < 0) throw new Error(`the blank ${form.id} has no row left for ${group ?? table.path}`);
    taken.add(row);
    return row;
  };
}

function groupsOf(form: Form, blankRows: Readonly<Record<string, number>>): string[] {
  const order = form.levels.flatMap((level) => level.children.map((child) => child.code));
  const rank = (code: string): number => order.indexOf(code);
  const codes = Object.keys(blankRows).sort((left, right) => rank(left) - rank(right));
  return codes.flatMap((code) => Array.from({ length: blankRows[code] ?? 0 }, () => code));
}

function groupOf(columns: readonly ColumnNode[], row: JsonObject): string | null {
  const column =
    columns.find(({ value }) => value.type === "level2") ?? columns.find(({ value }) => value.type === "kind");
  if (!column) return null;
  const { code } = asObject(row[column.key] ?? null);
  return typeof code === "string" ? code : null;
}

function typedColumn({ key, value }: ColumnNode, row: JsonObject): { text: string; right: number }[] {
  const content = row[key] ?? null;
  switch (value.type) {
    case "level1":
    case "level2":
    case "kind":
      return [];
    case "target": {
      const { raw } = content === null ? { raw: null } : asObject(content);
      return typeof raw === "string" ? [{ text: raw, right: 0 }] : [];
    }
    case "ticks": {
      const ticked = asList(content);
      return value.options.flatMap((option, right) =>
        ticked.includes(option.code) ? [{ text: tick(option, true), right }] : [],
      );
    }
    case "text":
    case "money":
    case "decimal":
      return typeof content === "string" ? [{ text: content, right: 0 }] : [];
    default:
      throw new Error(`no shipped form has such a value: ${value.type}`);
  }
}

function typedField(type: ValueType, content: JsonValue): string | null {
  if (content === null) return null;
  switch (type.type) {
    case "text":
    case "money":
      return String(content);
    case "date":
    case "partial-date":
      return chineseDate(String(content));
    case "choice":
      return String(asObject(content)["label"]);
    case "boxes":
      return boxes(type.options, [String(asObject(content)["label"])]);
    default:
      throw new Error(`no shipped form has such a value: ${type.type}`);
  }
}

function chineseDate(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number);
  return `${year}年${month}月${day === undefined ? "" : `${day}日`}`;
}

function at(document: JsonObject, path: string): JsonValue {
  let value: JsonValue = document;
  for (const step of path.split(".")) value = asObject(value)[step] ?? null;
  return value;
}

function asObject(value: JsonValue): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`no object: ${JSON.stringify(value)}`);
  return value as JsonObject;
}

function asList(value: JsonValue): readonly JsonValue[] {
  if (!Array.isArray(value)) throw new Error(`no list: ${JSON.stringify(value)}`);
  return value as readonly JsonValue[];
}
