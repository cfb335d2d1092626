import { isLine } from "../../forms/lines";
import { isBlankValue } from "../../reader/blank-value";
import { indexesIn } from "../../reader/counted-rows";
import type { CellRef, FormReading, ReadCell, ReadField, ReadRow, ReadTable } from "../../reader/reading";
import type { FormContext } from "./context";
import { printedName, type OutlineTable } from "./outline";

/** One value of a form, wherever it stands: a field, a cell of a table's row, a table's total, a repeated value. */
export interface PlacedCell {
  /** `funds.total`, `breakdown[0].amount`; rows count as they are exported, see `reader/counted-rows`. */
  readonly path: string;
  /** Name as printed; for a cell of a table what the row is about, where it says so. */
  readonly name: string;
  readonly cell: ReadCell;
  readonly type: "text" | "money" | "decimal" | "date" | "partial-date" | "choice" | "boxes" | "target";
  /** The value is one line, and so is what was typed for it. */
  readonly line: boolean;
}

/** Every input cell that was found, level and kind cells and ticks left out: they are printed, not typed. */
export function inputCells(context: FormContext): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  for (const field of context.outline.fields) {
    const cell = context.reading.fields.get(field.path);
    if (cell?.found)
      cells.push({
        path: field.path,
        name: field.name,
        cell,
        type: field.definition.value.type,
        line: isLine(field.definition.value),
      });
  }
  for (const table of context.outline.tables) {
    const reading = context.reading.tables.get(table.path);
    if (!reading) continue;
    cells.push(...tableCells(context, table, reading));
  }
  return cells;
}

function tableCells(context: FormContext, table: OutlineTable, reading: ReadTable): readonly PlacedCell[] {
  const cells: PlacedCell[] = [];
  const indexes = indexesIn(table.definition, reading);
  reading.rows.forEach((row, position) => {
    for (const column of table.columns) {
      const cell = row.cells.get(column.key);
      const { type } = column.value;
      if (!cell || type === "level1" || type === "level2" || type === "kind" || type === "ticks") continue;
      const path = rowPath(table.path, indexes[position] ?? null, column.key);
      cells.push({ path, name: rowName(table, row, column.key), cell, type, line: isLine(column.value) });
    }
  });
  if (reading.total?.found) {
    const { path } = reading.total;
    cells.push({
      path,
      name: context.outline.names.get(path) ?? path,
      cell: reading.total,
      type: "money",
      line: false,
    });
  }
  return cells;
}

export function rowPath(table: string, index: number | null, key: string): string {
  return index === null ? table : `${table}[${index}].${key}`;
}

/** What a row is about: its own name where it has one, else the heading of the column in question. */
function rowName(table: OutlineTable, row: ReadRow, key: string): string {
  if (table.indicators) return textOf(row.cells.get(table.indicators.name)) ?? headingOf(table, key);
  return headingOf(table, key);
}

export function headingOf(table: OutlineTable, key: string): string {
  const heading = table.columns.find((column) => column.key === key)?.heading;
  return heading ? printedName(heading.text) : key;
}

/** The typed text of a text cell; null when blank or when the cell holds something else. */
export function textOf(cell: ReadCell | undefined): string | null {
  return cell?.value.type === "text" ? cell.value.text : null;
}

/**
 * Where other sheets repeat the value of a field. It is exported from its own sheet: where that lacks it, no other
 * takes its place, and what is said of the one cell is said of them all.
 */
export function repeatedAt(form: FormReading, path: string): readonly CellRef[] {
  return (form.form.repeats ?? []).flatMap((repeat) => {
    const part = repeat.path === path ? form.parts.find(({ sheetKey }) => sheetKey === repeat.sheet) : undefined;
    const cell = part?.repeats.get(repeat.label);
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

/** A value of the form by its path, table totals included; null where no sheet or label holds it. */
export function fieldAt(form: FormReading, path: string): ReadField | null {
  const field = form.fields.get(path);
  if (field) return field;
  for (const table of form.tables.values()) if (table.total?.path === path) return table.total;
  return null;
}
