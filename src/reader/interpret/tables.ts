import { lineOf } from "../../core/text/lines";
import { isSameLabel } from "../../core/text/text";
import type { TableNode } from "../../forms/compile/form";
import { typedAround } from "../../forms/compile/around";
import { named, type Option } from "../../values/option";
import type { TablePlace } from "../../forms/compile/geometry";
import { isBlankMark } from "../../core/text/blank-mark";
import { kindOf } from "../../values";
import { isBlankValue } from "../../values/blank";
import { withIndexes } from "./counted-rows";
import { cellText, storedIn } from "../../values/cell-text";
import { isTicked, withoutBoxes } from "../../values/choices";
import { impliedLevel1, level1Of, level2Of, printedText, wordsAndPoints } from "../find/levels";
import type { PartView } from "../locate/part-view";
import type { ReadCell, ReadField, ReadRow, ReadTable } from "../reading";
import { type FilledCell, type Place, type Source, isIn } from "../find/sheet-view";
import type { GridColumn } from "../locate/grid-table";
import { extentOf } from "../locate/table-extent";
import { type RowCells, withoutPrinted } from "./printed-rows";
import type { Reader } from "./reader";
import { readTargetParts } from "./target-parts";
import { readTotals } from "./totals";

/** Reads a table: its rows under the headings, level and kind cells carried down, and its closing total. */
export function readTable(
  reader: Reader,
  place: TablePlace,
  above: readonly ReadRow[],
): { readonly table: ReadTable; readonly totals: readonly ReadField[] } {
  const { part } = reader;
  const { table } = place;
  const extent = extentOf(part, place);
  const columns = extent.columns.filter(({ column }) => table.columns.includes(column));
  const rows: Omit<ReadRow, "index">[] = [];
  const carried = new Carried(reader, columns, above.at(-1));
  for (let row = extent.first; row <= extent.last; row += 1) {
    if (extent.foreign.has(row) || part.isPrintedAgain(row)) continue;
    const { cells, blank } = withoutPrinted(table, readRow(reader, columns, row, carried));
    if (blank && goesOn(part, columns, extent.first, row)) continue;
    rows.push({ row, cells: withBlankMarks(table, cells), blank });
  }
  const { path } = table;
  const totals = readTotals(reader, extent);
  const lastRow = Math.max(extent.last, ...totals.flatMap(({ found, at }) => (found ? [at.row] : [])));
  return {
    table: { path, headingRow: extent.headings.top, lastRow, rows: withIndexes(table, rows, above) },
    totals,
  };
}

function readRow(reader: Reader, columns: readonly GridColumn[], row: number, carried: Carried): RowCells {
  const cells = new Map<string, ReadCell>();
  let blank = true;
  for (const grid of columns) {
    const { key, value: type, aside, around } = grid.column;
    if (kindOf(type).printed) {
      cells.set(key, carried.read(grid, row));
      continue;
    }
    const several =
      type.type === "ticks"
        ? readTicks(reader.part, grid, row, type.options)
        : grid.parts && readTargetParts(reader, grid.parts, row, type);
    if (several) {
      cells.set(key, several);
      blank &&= isBlankValue(several.value);
    } else {
      const filled = reader.part.valueIn(row, grid);
      const read = filled ? readOwn(reader, grid, filled) : readMerged(reader, columns, grid, row);
      cells.set(key, read);
      blank &&= aside || filled === undefined || (around !== null && isBlankValue(read.value));
    }
  }
  return { cells, blank };
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

function readOwn(reader: Reader, { column: { value: type, around } }: GridColumn, filled: FilledCell): ReadCell {
  const read = reader.read(type, filled);
  const typed = around ? typedAround(around, read.raw) : read.raw;
  return typed === read.raw ? read : reader.within(read, type, typed);
}

/**
 * An input without a cell of its own: what is merged over it from above holds for it too, but an amount or a number
 * counts once, and what another column reads is not for this one.
 */
function readMerged(reader: Reader, columns: readonly GridColumn[], grid: GridColumn, row: number): ReadCell {
  const { part } = reader;
  const { value: type } = grid.column;
  const input = part.view.input(row, grid.left);
  const isCounted = input.row < row && kindOf(type).number;
  const isOthers = input.column < grid.left && columns.some((other) => other !== grid && isReadBy(part, other, input));
  return isCounted || isOthers ? reader.shared(type, input) : reader.read(type, input);
}

/** Whether a column takes a cell for its own: it is filled and the first one there, or blank and stands under the heading. */
function isReadBy(part: PartView, grid: GridColumn, { row, column }: Place): boolean {
  return isIn(grid, column) && (part.valueIn(row, grid)?.column ?? grid.left) === column;
}

/** In a table of indicators, a row of strokes is an empty row. */
function withBlankMarks(
  { indicators }: TableNode,
  cells: ReadonlyMap<string, ReadCell>,
): ReadonlyMap<string, ReadCell> {
  const target = cells.get(indicators?.target.key ?? "");
  const name = cells.get(indicators?.name.key ?? "");
  const beside = indicators && target && name && nameBeside(name, target);
  return beside && beside !== name ? new Map([...cells, [indicators.name.key, beside]]) : cells;
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
    private readonly reader: Reader,
    private readonly columns: readonly GridColumn[],
    above: ReadRow | undefined,
  ) {
    for (const { column } of columns) {
      const cell = kindOf(column.value).printed ? above?.cells.get(column.key) : undefined;
      if (cell?.raw) this.cells.set(column.key, cell);
    }
  }

  read(grid: GridColumn, row: number): ReadCell {
    const { key, value: type } = grid.column;
    const filled = this.reader.part.valueIn(row, grid);
    if (!filled || printedText(filled.cell) === null) {
      const above = this.cells.get(key);
      if (above) return above;
      const implied = type.type === "level1" ? this.implied(grid, row) : null;
      if (implied) this.cells.set(key, implied);
      const { row: top, column } = this.reader.part.view.input(row, grid.left);
      return implied ?? this.printed(grid, { row: top, column, cell: null });
    }
    const read = this.printed(grid, filled);
    if (type.type === "level1" && !isSameLevel(this.cells.get(key), read)) this.cells.clear();
    this.cells.set(key, read);
    return read;
  }

  /** A first level that is printed nowhere, said by the second level beside it: in the words of the definition. */
  private implied({ left }: GridColumn, row: number): ReadCell | null {
    const { view, occurrence } = this.reader.part;
    const second = this.columns.find(({ column }) => column.value.type === "level2");
    const filled = second && this.reader.part.valueIn(row, second);
    const level1 = filled ? impliedLevel1(occurrence.template.form, cellText(filled.cell)) : null;
    if (!filled || !level1) return null;
    const value = { type: "level", label: level1.label, points: null, level1, level2: null } as const;
    const at = view.ref(view.input(row, left));
    return { at, sources: [view.ref(filled)], raw: "", inline: false, formula: null, stored: "nothing", value };
  }

  private printed({ column: { value: type } }: GridColumn, source: Source): ReadCell {
    if (type.type === "kind") return this.reader.read(type, source);
    const { view, occurrence } = this.reader.part;
    const { cell } = source;
    const at = view.ref(source);
    const raw = cellText(cell);
    const label = lineOf(raw) ?? "";
    const { form } = occurrence.template;
    const second = type.type === "level2";
    const level1 = second ? this.level1() : level1Of(form, label);
    const level2 = second ? level2Of(level1, label) : null;
    const { words, points } = (second ? level2 : level1) ? wordsAndPoints(label) : { words: label, points: null };
    const value = { type: "level", label: words, points, level1, level2 } as const;
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
  const cells = part.values(row, grid).map((filled) => {
    const text = cellText(filled.cell);
    const words = withoutBoxes(text).trim();
    return { filled, text, words, option: named(options, words) };
  });
  const ticked = options.filter((option, index) =>
    cells.some(({ filled, text, words, option: own }) => {
      return isTicked(text) && (own === null ? words === "" && filled.column - grid.left === index : own === option);
    }),
  );
  // Words that are none of the options are not read from here.
  const known = cells.filter(({ words, option }) => words === "" || option !== null);
  const refs = known.map(({ filled }) => view.ref(filled));
  const at = refs[0] ?? view.ref(view.input(row, grid.left));
  return {
    at,
    sources: cells.length === 0 ? [at] : refs,
    raw: cells.map(({ text }) => text).join("\n"),
    inline: false,
    formula: null,
    stored: cells.length === 0 ? "nothing" : "text",
    value: { type: "ticks", ticked },
  };
}
