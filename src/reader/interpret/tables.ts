import { lineOf } from "../../core/text/lines";
import type { PrintedUnit } from "../../core/number/amounts";
import { isSameLabel } from "../../core/text/text";
import type { ColumnNode, TableNode } from "../../forms/compile/form";
import { typedAround } from "../../forms/compile/around";
import { named, type Option } from "../../values/option";
import type { TablePlace } from "../../forms/compile/geometry";
import { isBlankMark } from "../../core/text/blank-mark";
import { kindOf } from "../../values";
import { isBlankValue } from "../../values/blank";
import { cellIn } from "./cell-in";
import { withIndexes } from "./counted-rows";
import { cellText, inlineCell, storedIn } from "../../values/cell-text";
import { isTicked, withoutBoxes } from "../../values/choices";
import { impliedLevel1, level1Of, level2Of, printedText, wordsAndPoints } from "../find/levels";
import type { MissingPlaces } from "../locate/missing";
import type { PartView } from "../locate/part-view";
import type { CellRef, ReadCell, ReadField, ReadRow, ReadTable } from "../reading";
import type { ValueType } from "../../values/kind";
import type { FilledCell } from "../find/sheet-view";
import type { GridColumn } from "../locate/grid-columns";
import { extentOf } from "../locate/table-extent";
import { withoutPrinted } from "./printed-rows";
import { readTargetParts } from "./target-parts";
import { readTotals } from "./totals";
import { readCells, readShared } from "./values";

/** Reads a table: its rows under the headings, level and kind cells carried down, and its closing total. */
export function readTable(
  part: PartView,
  place: TablePlace,
  missing: MissingPlaces,
  unit: PrintedUnit | null,
  above: readonly ReadRow[],
): { readonly table: ReadTable; readonly totals: readonly ReadField[] } {
  const extent = extentOf(part, place);
  const columns = extent.columns.filter(({ column }) => place.table.columns.includes(column));
  const rows: Omit<ReadRow, "index">[] = [];
  const carried = new Carried(part, columns, unit, above.at(-1));
  for (let row = extent.first; row <= extent.last; row += 1) {
    if (extent.foreign.has(row) || part.isPrintedAgain(row)) continue;
    const read = readRow(part, place.table, columns, row, carried, unit);
    if (!read.blank || !goesOn(part, columns, extent.first, row)) rows.push(read);
  }
  const { path } = place.table;
  const totals = readTotals(part, place, extent, missing, unit);
  const lastRow = Math.max(extent.last, ...totals.flatMap(({ found, at }) => (found ? [at.row] : [])));
  const table = { path, headingRow: extent.headingRow, lastRow, rows: withIndexes(place.table, rows, above) };
  return { table, totals };
}

function readRow(
  part: PartView,
  table: TableNode,
  columns: readonly GridColumn[],
  row: number,
  carried: Carried,
  unit: PrintedUnit | null,
): Omit<ReadRow, "index"> {
  const cells = new Map<string, ReadCell>();
  let blank = true;
  for (const grid of columns) {
    const { key, value: type } = grid.column;
    if (kindOf(type).printed) {
      cells.set(key, carried.read(grid, row));
    } else if (type.type === "ticks") {
      const read = readTicks(part, grid, row, type.options);
      cells.set(key, read);
      blank &&= isBlankValue(read.value);
    } else if (grid.parts) {
      const read = readTargetParts(part, grid.parts, row, type, unit);
      cells.set(key, read);
      blank &&= isBlankValue(read.value);
    } else {
      const filled = cellIn(part, grid, row);
      const read = filled ? readOwn(part, grid.column, filled, unit) : readMerged(part, columns, grid, row, type, unit);
      cells.set(key, read);
      blank &&= grid.column.aside || filled === undefined || (grid.column.around !== null && isBlankValue(read.value));
    }
  }
  const printed = withoutPrinted(table, cells);
  return { row, cells: withBlankMarks(table, printed?.cells ?? cells), blank: printed?.blank ?? blank };
}

/**
 * A blank row whose inputs are merged with those above, as a tall row is made of two: it is no row of its own, and
 * nothing may be written into it.
 */
function goesOn({ view }: PartView, columns: readonly GridColumn[], first: number, row: number): boolean {
  return columns.some(({ column: { value }, left }) => {
    const top = kindOf(value).printed ? row : view.area(row, left).top;
    return top >= first && top < row;
  });
}

function readOwn(
  { view }: PartView,
  { value: type, around }: ColumnNode,
  { row, column, cell }: FilledCell,
  unit: PrintedUnit | null,
): ReadCell {
  const at = view.ref(row, column);
  const read = readCells(type, at, [{ at, cell }], unit);
  const typed = around ? typedAround(around, read.raw) : read.raw;
  if (typed === read.raw) return read;
  // A fix may not take away what is printed in the cell.
  return { ...read, inline: true, value: kindOf(type).read(inlineCell(cell, typed), unit) };
}

/**
 * An input without a cell of its own: what is merged over it from above holds for it too, but an amount or a number
 * counts once, and what another column reads is not for this one.
 */
function readMerged(
  part: PartView,
  columns: readonly GridColumn[],
  grid: GridColumn,
  row: number,
  type: ValueType,
  unit: PrintedUnit | null,
): ReadCell {
  const { view } = part;
  const at = view.inputAt(row, grid.left);
  const counted = at.row < row && kindOf(type).number;
  const shared =
    counted || (at.column < grid.left && columns.some((other) => other !== grid && isReadBy(part, other, at)));
  return shared ? readShared(type, at, unit) : readCells(type, at, [{ at, cell: view.cell(at.row, at.column) }], unit);
}

/** Whether a column takes a cell for its own: it is filled and the first one there, or blank and stands under the heading. */
function isReadBy(part: PartView, grid: GridColumn, at: CellRef): boolean {
  if (at.column < grid.left || at.column > grid.right) return false;
  return (cellIn(part, grid, at.row)?.column ?? grid.left) === at.column;
}

/** In a table of indicators, a row of strokes is an empty row. */
function withBlankMarks({ indicators }: TableNode, cells: Map<string, ReadCell>): ReadonlyMap<string, ReadCell> {
  const target = cells.get(indicators?.target.key ?? "");
  const name = cells.get(indicators?.name.key ?? "");
  return indicators && target && name ? cells.set(indicators.name.key, nameBeside(name, target)) : cells;
}

/**
 * The name of an indicator whose target says nothing, as it counts: a mark for "nothing here" (`/`, `无`) in both
 * makes an empty row, as any reviewer reads it. Beside a target the mark is a name, which is then wrong.
 */
function nameBeside(name: ReadCell, target: ReadCell): ReadCell {
  const { value } = name;
  const noTarget = target.noResult !== true && isBlankValue(target.value);
  const marked = noTarget && value.type === "text" && value.text !== null && isBlankMark(value.text);
  return marked ? { ...name, value: { type: "text", text: null } } : name;
}

/**
 * Level and kind cells hold for the rows below until another is printed; another first level ends the second. The same
 * one printed again, as in each row of a table that was filled down, ends nothing. Those of a page hold over to the next.
 */
class Carried {
  private readonly cells = new Map<string, ReadCell>();

  constructor(
    private readonly part: PartView,
    private readonly columns: readonly GridColumn[],
    private readonly unit: PrintedUnit | null,
    above: ReadRow | undefined,
  ) {
    for (const { column } of columns) {
      const cell = kindOf(column.value).printed ? above?.cells.get(column.key) : undefined;
      if (cell?.raw) this.cells.set(column.key, cell);
    }
  }

  read(grid: GridColumn, row: number): ReadCell {
    const { key, value: type } = grid.column;
    const found = cellIn(this.part, grid, row);
    const filled = found && printedText(found.cell) !== null ? found : undefined;
    if (!filled) {
      const above = this.cells.get(key);
      if (above) return above;
      const implied = type.type === "level1" ? this.implied(grid, row) : null;
      if (implied) this.cells.set(key, implied);
      return implied ?? this.printed(grid, row, null);
    }
    const read = this.printed(grid, row, filled);
    if (type.type === "level1" && !isSameLevel(this.cells.get(key), read)) this.cells.clear();
    this.cells.set(key, read);
    return read;
  }

  /** A first level that is printed nowhere, said by the second level beside it: in the words of the definition. */
  private implied({ left }: GridColumn, row: number): ReadCell | null {
    const { view, occurrence } = this.part;
    const second = this.columns.find(({ column }) => column.value.type === "level2");
    const filled = second && cellIn(this.part, second, row);
    const level1 = filled ? impliedLevel1(occurrence.template.form, cellText(filled.cell)) : null;
    if (!filled || !level1) return null;
    const value = { type: "level", label: level1.label, points: null, level1, level2: null } as const;
    const sources = [view.ref(filled.row, filled.column)];
    return { at: view.inputAt(row, left), sources, raw: "", inline: false, formula: null, stored: "nothing", value };
  }

  private printed({ column, left }: GridColumn, row: number, filled: FilledCell | null): ReadCell {
    const { view, occurrence } = this.part;
    const at = filled ? view.ref(filled.row, filled.column) : view.inputAt(row, left);
    const source = { at, cell: filled?.cell ?? null };
    if (column.value.type === "kind") return readCells(column.value, at, [source], this.unit);
    const raw = cellText(source.cell);
    const label = lineOf(raw) ?? "";
    const { form } = occurrence.template;
    const second = column.value.type === "level2";
    const level1 = second ? this.level1() : level1Of(form, label);
    const level2 = second ? level2Of(level1, label) : null;
    const { words, points } = (second ? level2 : level1) ? wordsAndPoints(label) : { words: label, points: null };
    const value = { type: "level", label: words, points, level1, level2 } as const;
    const { cell } = source;
    return { at, sources: [at], raw, inline: false, formula: cell?.formula ?? null, stored: storedIn(cell), value };
  }

  private level1() {
    for (const { value } of this.cells.values()) {
      if (value.type === "level" && value.level2 === null && value.level1 !== null) return value.level1;
    }
    return null;
  }
}

/** Whether two cells print the same first level, in whatever wording; one that no form knows, in the same words. */
function isSameLevel(before: ReadCell | undefined, { value }: ReadCell): boolean {
  if (before?.value.type !== "level" || value.type !== "level") return false;
  const known = before.value.level1;
  return known || value.level1 ? known?.code === value.level1?.code : isSameLabel(before.value.label, value.label);
}

/** One cell for each option, in order; the printed words, where there are any, tell which one it is. */
function readTicks(part: PartView, grid: GridColumn, row: number, options: readonly Option[]): ReadCell {
  const { view } = part;
  const filled = part.values(row, grid.left, grid.right);
  const at = view.inputAt(row, grid.left);
  const texts = filled.map(({ cell }) => cellText(cell));
  const ticked = options.filter((option, index) => {
    return filled.some(({ column }, cell) => {
      const text = texts[cell] ?? "";
      const words = withoutBoxes(text).trim();
      const said = named(options, words);
      return isTicked(text) && (said === null ? words === "" && column - grid.left === index : said === option);
    });
  });
  // Words that are none of the options are not read from here.
  const known = filled.filter((_, cell) => {
    const words = withoutBoxes(texts[cell] ?? "").trim();
    return words === "" || named(options, words) !== null;
  });
  const refs = known.map((cell) => view.ref(cell.row, cell.column));
  return {
    at: refs[0] ?? at,
    sources: filled.length === 0 ? [at] : refs,
    raw: texts.join("\n"),
    inline: false,
    formula: null,
    stored: filled.length === 0 ? "nothing" : "text",
    value: { type: "ticks", ticked },
  };
}
