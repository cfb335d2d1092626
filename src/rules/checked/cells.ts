import type { ColumnNode, FieldNode, TableNode } from "../../forms/compile/form";
import { kindOf } from "../../values";
import type { ValueType } from "../../values/kind";
import type { Option } from "../../values/option";
import { isBlankValue } from "../../values/blank";
import type { CellRef, FormPart, FormReading, ReadCell, ReadField, ReadRow } from "../../reader/reading";

/** One value of a form, wherever it stands: a field, a cell of a table's row, a table's total, a repeated value. */
export interface NamedCell {
  /** `funds.total`, `breakdown[0].amount`; rows count as they are exported, see `ReadRow`. */
  readonly path: string;
  /** Name as printed; for a cell of a table what the row is about, where it says so. */
  readonly name: string;
  readonly cell: ReadCell;
}

/** One that is typed. */
export interface ValueCell extends NamedCell {
  /** The value is one line, and so is what was typed for it. */
  readonly line: boolean;
  /** What is offered for a choice. */
  readonly options: readonly Option[];
  readonly kind: ValueType["type"];
}

function valueCell(path: string, name: string, cell: ReadCell, value: ValueType): ValueCell {
  return {
    path,
    name,
    cell,
    line: kindOf(value).line,
    options: "options" in value ? value.options : NO_OPTIONS,
    kind: value.type,
  };
}

const NO_OPTIONS: readonly Option[] = [];

/** Every input cell that was found, level and kind cells and ticks left out: they are printed, not typed. */
export function valueCells(reading: FormReading): readonly ValueCell[] {
  const cells: ValueCell[] = [];
  for (const field of reading.form.fields) {
    const cell = fieldAt(reading, field);
    if (cell?.found) cells.push(valueCell(field.path, field.name, cell, field.value));
  }
  for (const table of reading.form.tables) cells.push(...tableCells(reading, table));
  return cells;
}

function tableCells(reading: FormReading, table: TableNode): readonly ValueCell[] {
  const cells: ValueCell[] = [];
  const typed = table.columns.filter(({ value }) => !kindOf(value).printed && value.type !== "ticks");
  for (const row of reading.tables.get(table.path)?.rows ?? []) {
    const name = nameIn(table, row);
    for (const { key, name: heading, value } of typed) {
      const cell = row.cells.get(key);
      if (cell) cells.push(valueCell(rowPath(table.path, row.index, key), name ?? heading, cell, value));
    }
  }
  for (const { field } of table.total?.sums ?? []) {
    const total = fieldAt(reading, field);
    if (total?.found) cells.push(valueCell(field.path, field.name, total, field.value));
  }
  return cells;
}

export function rowPath(table: string, index: number | null, key: string): string {
  return index === null ? table : `${table}[${index}].${key}`;
}

/** What a row is about, where it has a name of its own; else the heading of the column in question says it. */
function nameIn({ indicators }: TableNode, row: ReadRow): string | null {
  return indicators && textOf(row.cells.get(indicators.name.key));
}

/** The typed text of a text cell; null when blank or when the cell holds something else. */
export function textOf(cell: ReadCell | undefined): string | null {
  return cell?.value.type === "text" ? cell.value.text : null;
}

/** The words of a text or a target; null for what is neither, and for a blank. */
export function wordsIn({ value }: ReadCell): string | null {
  switch (value.type) {
    case "text":
      return value.text;
    case "target":
      return value.target?.raw ?? null;
    case "money":
    case "decimal":
    case "date":
    case "period":
    case "duration":
    case "pair":
    case "choice":
    case "level":
    case "ticks":
      return null;
  }
}

/** A field that says something in words. */
interface FilledText extends NamedCell {
  readonly text: string;
}

/** A text, or the name beside a code. Null when the form has no such field, and when it is blank or holds something else. */
export function filledText(reading: FormReading, field: FieldNode | null): FilledText | null {
  const cell = fieldAt(reading, field);
  const text = cell?.found ? (textOf(cell) ?? nameBeside(cell)) : null;
  return field && cell && text !== null ? { path: field.path, name: field.name, cell, text } : null;
}

function nameBeside({ value }: ReadCell): string | null {
  return value.type === "pair" ? (value.pair?.name ?? null) : null;
}

/** A value of a form as another sheet repeats it, and the part of the form where it does. */
interface Repeated {
  readonly field: FieldNode;
  readonly part: FormPart;
  readonly cell: ReadField;
}

/** The repeated values whose labels were found, in the order of the form. */
export function repeatedIn({ form, parts }: FormReading): readonly Repeated[] {
  return form.repeats.flatMap(({ sheet, field, label }) => {
    const part = parts.find(({ sheetKey }) => sheetKey === sheet);
    const cell = part?.repeats.get(label.id);
    return part && cell?.found ? [{ field, part, cell }] : [];
  });
}

/**
 * Where other sheets repeat the value of a field. It is exported from its own sheet: where that lacks it, no other
 * takes its place, and what is said of the one cell is said of them all.
 */
export function repeatedAt(reading: FormReading, path: string): readonly CellRef[] {
  return repeatedIn(reading).flatMap(({ field, cell }) =>
    field.path === path && textOf(cell) !== null ? [cell.at] : [],
  );
}

/**
 * Whether nothing was typed. What was typed and cannot be read is not empty, an amount without a known unit neither,
 * nor a formula whose file stores no result.
 */
export function isEmpty(cell: ReadCell | undefined): boolean {
  if (!cell) return true;
  return cell.noResult !== true && isBlankValue(cell.value);
}

/** A value of the form, table totals included; null where the form has none such, or no sheet holds it. */
export function fieldAt(reading: FormReading, field: FieldNode | null): ReadField | null {
  return (field && reading.fields.get(field.path)) ?? null;
}

/** A text of a row, and the column in which it stands. */
export interface RowWords {
  readonly column: string;
  readonly cell: ReadCell;
  readonly text: string;
}

/** What a row says in words before its first amount, and before a column where one is named: what it is about. */
export function wordsOf({ columns }: TableNode, row: ReadRow, before?: ColumnNode): readonly RowWords[] {
  const end = columns.findIndex((column) => column.value.type === "money" || column === before);
  const texts = columns.slice(0, end < 0 ? undefined : end).filter(({ value }) => value.type === "text");
  return texts.flatMap(({ key }) => {
    const cell = row.cells.get(key);
    const text = textOf(cell);
    return cell && text !== null ? [{ column: key, cell, text }] : [];
  });
}
