import type { ColumnNode, FieldNode, TableNode } from "../../forms/compile/form";
import { kindOf } from "../../values";
import type { ValueType } from "../../values/kind";
import { isBlankValue } from "../../values/blank";
import type { CellRef, FormReading, ReadCell, ReadField, ReadRow } from "../../reader/reading";
import type { FormContext } from "./context";

/** One value of a form, wherever it stands: a field, a cell of a table's row, a table's total, a repeated value. */
export interface ValueCell {
  /** `funds.total`, `breakdown[0].amount`; rows count as they are exported, see `ReadRow`. */
  readonly path: string;
  /** Name as printed; for a cell of a table what the row is about, where it says so. */
  readonly name: string;
  readonly cell: ReadCell;
  readonly type: ValueType["type"];
  /** The value is one line, and so is what was typed for it. */
  readonly line: boolean;
}

/** Every input cell that was found, level and kind cells and ticks left out: they are printed, not typed. */
export function valueCells(context: FormContext): readonly ValueCell[] {
  const cells: ValueCell[] = [];
  for (const field of context.form.fields) {
    const cell = context.reading.fields.get(field.path);
    if (cell?.found)
      cells.push({
        path: field.path,
        name: field.name,
        cell,
        type: field.value.type,
        line: kindOf(field.value).line,
      });
  }
  for (const table of context.form.tables) cells.push(...tableCells(context, table));
  return cells;
}

function tableCells({ reading }: FormContext, table: TableNode): readonly ValueCell[] {
  const cells: ValueCell[] = [];
  for (const row of reading.tables.get(table.path)?.rows ?? []) {
    for (const column of table.columns) {
      const cell = row.cells.get(column.key);
      const { type } = column.value;
      if (!cell || kindOf(column.value).printed || type === "ticks") continue;
      const path = rowPath(table.path, row.index, column.key);
      cells.push({ path, name: rowName(table, row, column), cell, type, line: kindOf(column.value).line });
    }
  }
  const total = table.total && fieldAt(reading, table.total.field);
  if (table.total && total?.found) {
    const { path, name } = table.total.field;
    cells.push({ path, name, cell: total, type: "money", line: false });
  }
  return cells;
}

export function rowPath(table: string, index: number | null, key: string): string {
  return index === null ? table : `${table}[${index}].${key}`;
}

/** What a row is about: its own name where it has one, else the heading of the column in question. */
function rowName({ indicators }: TableNode, row: ReadRow, column: ColumnNode): string {
  return (indicators && textOf(row.cells.get(indicators.name.key))) ?? column.name;
}

export function headingOf(table: TableNode, key: string): string {
  return table.columns.find((column) => column.key === key)?.name ?? key;
}

/** The typed text of a text cell; null when blank or when the cell holds something else. */
export function textOf(cell: ReadCell | undefined): string | null {
  return cell?.value.type === "text" ? cell.value.text : null;
}

/** A field that says something in words. */
export interface FilledText {
  readonly node: FieldNode;
  readonly field: ReadField;
  readonly text: string;
}

/** Null when the form has no such field, and when it is blank or holds something else. */
export function filledText({ reading }: FormContext, node: FieldNode | null): FilledText | null {
  const field = fieldAt(reading, node);
  const text = field?.found ? textOf(field) : null;
  return node && field && text !== null ? { node, field, text } : null;
}

/**
 * Where other sheets repeat the value of a field. It is exported from its own sheet: where that lacks it, no other
 * takes its place, and what is said of the one cell is said of them all.
 */
export function repeatedAt(reading: FormReading, path: string): readonly CellRef[] {
  return reading.form.repeats.flatMap(({ sheet, field, label }) => {
    const part = field.path === path ? reading.parts.find(({ sheetKey }) => sheetKey === sheet) : undefined;
    const cell = part?.repeats.get(label.id);
    return cell?.found === true && textOf(cell) !== null ? [cell.at] : [];
  });
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
