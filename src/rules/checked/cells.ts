import type { AmountProblem } from "../../core/number/amounts";
import { oncePer } from "../../core/remembered";
import type { ColumnNode, FieldNode, TableNode } from "../../forms/compile/form";
import { kindOf } from "../../values";
import type { ValueType } from "../../values/kind";
import { isBlankValue } from "../../values/blank";
import type { CellRef, FormPart, FormReading, ReadCell, ReadRow, ReadTable } from "../../reader/reading";

/** One value of a form, wherever it stands: a field, a cell of a table's row, a table's total, a repeated value. */
export interface NamedCell {
  /** `funds.total`, `breakdown[0].amount`; rows count as they are exported, see `ReadRow`. */
  readonly path: string;
  /** Name as printed; for a cell of a table what the row is about, where it says so. */
  readonly name: string;
  readonly cell: ReadCell;
}

/** One that is typed, as the form asks for it. */
export interface ValueCell extends NamedCell {
  readonly type: ValueType;
  readonly required: boolean;
}

/** Every input cell that was found, level and kind cells and ticks left out: they are printed, not typed. */
export function valueCells(reading: FormReading): readonly ValueCell[] {
  const found: ValueCell[] = [];
  const add = (field: FieldNode): void => {
    const { path, name, value: type, required } = field;
    const cell = fieldAt(reading, field);
    if (cell) found.push({ path, name, type, required, cell });
  };
  const { fields, tables } = reading.form;
  fields.forEach(add);
  for (const table of tables) {
    addRows(found, table, reading.tables.get(table.path));
    table.total?.sums.forEach(({ field }) => add(field));
  }
  return found;
}

function addRows(found: ValueCell[], { path, indicators, columns }: TableNode, reading: ReadTable | undefined): void {
  const typed = columns.filter(({ value }) => !kindOf(value).printed && value.type !== "ticks");
  for (const { cells, index } of reading?.rows ?? []) {
    // What the row is about, where it has a name of its own; else the heading of the column in question says it.
    const own = indicators && textOf(cells.get(indicators.name.key));
    for (const { key, name, value: type } of typed) {
      const cell = cells.get(key);
      if (cell) found.push({ path: rowPath(path, index, key), name: own ?? name, type, required: false, cell });
    }
  }
}

/** The same, and those in which other sheets repeat a value. */
export const typedCells = oncePer((checked: FormReading & { readonly cells: readonly ValueCell[] }) => {
  const repeated = repeatedIn(checked);
  return repeated.length === 0 ? checked.cells : [...checked.cells, ...repeated];
});

export function rowPath(table: string, index: number | null, key: string): string {
  return index === null ? table : `${table}[${index}].${key}`;
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
export interface FilledText extends NamedCell {
  readonly text: string;
}

/** A text, or the name beside a code. Null when the form has no such field, and when it is blank or holds something else. */
export function filledText(reading: FormReading, field: FieldNode | null): FilledText | null {
  const cell = fieldAt(reading, field);
  const text = cell && (textOf(cell) ?? nameBeside(cell));
  return field && cell && text !== null ? { path: field.path, name: field.name, cell, text } : null;
}

function nameBeside({ value }: ReadCell): string | null {
  return value.type === "pair" ? (value.pair?.name ?? null) : null;
}

/** A value of a form as another sheet repeats it, and the part of the form where it does. */
interface Repeated extends ValueCell {
  readonly part: FormPart;
}

/** The repeated values whose labels were found, in the order of the form. */
export function repeatedIn({ form, parts }: FormReading): readonly Repeated[] {
  return form.repeats.flatMap(({ sheet, field: { path, name, value: type, required }, label }) => {
    const part = parts.find(({ sheetKey }) => sheetKey === sheet);
    const cell = part?.repeats.get(label.id);
    return part && cell?.found ? [{ path, name, type, required, part, cell }] : [];
  });
}

/**
 * Where other sheets repeat the value of a field. It is exported from its own sheet: where that lacks it, no other
 * takes its place, and what is said of the one cell is said of them all.
 */
export function repeatedAt(reading: FormReading, path: string): readonly CellRef[] {
  const repeats = repeatedIn(reading).filter((repeat) => repeat.path === path && textOf(repeat.cell) !== null);
  return repeats.map(({ cell }) => cell.at);
}

/**
 * Whether nothing was typed. What was typed and cannot be read is not empty, an amount without a known unit neither,
 * nor a formula whose file stores no result.
 */
export function isEmpty(cell: ReadCell | undefined): boolean {
  if (!cell) return true;
  return cell.noResult !== true && isBlankValue(cell.value);
}

/** Whether a cell holds its value and nothing else: no label, no formula, no piece of a text over several cells. */
export function isAlone({ inline, formula, sources }: ReadCell): boolean {
  return !inline && formula === null && sources.length === 1;
}

/** What keeps an amount or a number from being one; null for any other value. */
export function problemOf({ value }: ReadCell): AmountProblem | null {
  return value.type === "money" || value.type === "decimal" ? value.problem : null;
}

/** A value of the form, table totals included; null where the form has none such, or no sheet or label holds it. */
export function fieldAt({ fields }: FormReading, field: FieldNode | null): ReadCell | null {
  const cell = field && fields.get(field.path);
  return cell?.found ? cell : null;
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
