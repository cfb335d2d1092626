import { a1, columnName, parseArea } from "../core/grid/address";
import type { Area } from "../core/grid/grid";

/** References in formulas: moved along with a row's content, or grown with a table. Texts in quotes and other sheets are left alone. */

interface CellName {
  readonly column: string;
  /** `$` before the row, or nothing. */
  readonly held: string;
  /** From 1, as written. */
  readonly row: number;
}

const CELL = /^(\$?[A-Z]{1,3})(\$?)(\d{1,7})$/iu;
const WORD = /[\p{L}\p{N}_.$]/u;

function cellName(word: string): CellName | null {
  const [, column, held, row] = word.length > 12 ? [] : (CELL.exec(word) ?? []);
  return column === undefined || held === undefined || row === undefined ? null : { column, held, row: Number(row) };
}

/** @param change given each reference to cells of the own sheet: a cell, or the two ends of a range */
function withReferences(formula: string, change: (reference: string) => string): string {
  let result = "";
  let at = 0;
  const word = (from: number): string => {
    let end = from;
    while (end < formula.length && WORD.test(formula[end] ?? "")) end += 1;
    return formula.slice(from, end);
  };
  const quoted = (from: number): string => {
    const end = formula.indexOf(formula[from] ?? "", from + 1);
    return formula.slice(from, end === -1 ? formula.length : end + 1);
  };
  while (at < formula.length) {
    const character = formula[at] ?? "";
    const piece = (character === '"' || character === "'" ? quoted(at) : word(at)) || character;
    at += piece.length;
    if (formula[at] === "!") {
      // Behind the name of another sheet.
      const first = word(at + 1);
      const behind = at + 1 + first.length;
      const rest = formula[behind] === ":" ? `:${word(behind + 1)}` : "";
      result += `${piece}!${first}${rest}`;
      at = behind + rest.length;
      continue;
    }
    if (cellName(piece) === null || formula[at] === "(") {
      result += piece;
      continue;
    }
    const last = formula[at] === ":" ? word(at + 1) : "";
    const isRange = cellName(last) !== null;
    if (isRange) at += last.length + 1;
    result += change(isRange ? `${piece}:${last}` : piece);
  }
  return result;
}

function eachCell(reference: string, change: (cell: CellName) => string): string {
  return reference
    .split(":")
    .map((cell) => {
      const name = cellName(cell);
      return name === null ? cell : change(name);
    })
    .join(":");
}

function atRow(cell: string, row: number): string {
  return eachCell(cell, ({ column, held }) => `${column}${held}${row + 1}`);
}

/** A formula as it reads so many rows further down: relative references go along. */
export function relocated(formula: string, rows: number): string {
  if (rows === 0) return formula;
  return withReferences(formula, (reference) =>
    eachCell(reference, ({ column, held, row }) => `${column}${held}${held === "" ? row + rows : row}`),
  );
}

/** How a formula is to grow. */
interface Growing {
  /** Only references that hold still: in a formula for many cells the others are about each one's own row. */
  readonly held?: boolean;
  /** Rows that were added; one, unless told otherwise. */
  readonly count?: number;
}

/**
 * A formula once rows were added below rows that it names: a range over just these rows takes in the new ones. So does a
 * single cell, where these rows are one.
 */
export function grownBelow(
  formula: string,
  { top, bottom, left, right }: Area,
  { held = false, count = 1 }: Growing = {},
): string {
  return withReferences(formula, (reference) => {
    const area = parseArea(reference);
    if (area === null || area.top !== top || area.bottom !== bottom || area.left < left || area.right > right)
      return reference;
    const [first, last = first] = reference.split(":");
    if (held && cellName(last ?? "")?.held !== "$") return reference;
    return first === undefined || last === undefined ? reference : `${first}:${atRow(last, bottom + count)}`;
  });
}

/** A formula once so many rows were put in at a row, or taken away from there (`by` below 0): what stands further down has moved. */
export function movedAt(formula: string, row: number, by: number): string {
  return withReferences(formula, (reference) => {
    const area = parseArea(reference);
    if (area === null) return reference;
    const rows = rowsMoved(area, row, by);
    if (rows === null) return "#REF!";
    const [first = "", last] = reference.split(":");
    return last === undefined ? atRow(first, rows.top) : `${atRow(first, rows.top)}:${atRow(last, rows.bottom)}`;
  });
}

/** Where rows stand once others were put in at a row, or taken away; null where they are among those. */
export function rowsMoved({ top, bottom }: Rows, row: number, by: number): Rows | null {
  if (by > 0) return { top: top >= row ? top + by : top, bottom: bottom >= row ? bottom + by : bottom };
  const behind = row - by;
  const first = top >= behind ? top + by : Math.min(top, row);
  const last = bottom >= behind ? bottom + by : Math.min(bottom, row - 1);
  return last < first ? null : { top: first, bottom: last };
}

/** What a formula says whatever rows it is about: by this our own conditional formats are known. @param columns to the right */
export function shapeOf(formula: string, columns = 0): string {
  return withReferences(formula.replaceAll(/\s/gu, ""), (reference) => {
    const [first = "", last = first] = reference.split(":").map((cell) => shapeOfCell(cell, columns));
    return first === last ? first : `${first}:${last}`;
  }).toUpperCase();
}

function shapeOfCell(cell: string, columns: number): string {
  return eachCell(cell, ({ column, held }) => {
    const at = parseArea(`${column}1`)?.left ?? 0;
    return `${column.startsWith("$") ? "$" : ""}${columnName(at + columns)}${held}`;
  });
}

/** A sum that names the cells of some rows one by one (`=E5+E6`), for other rows; null for any other formula. */
export function listedAnew(formula: string, column: number, rows: Rows, after: Rows): string | null {
  if (rows.bottom === rows.top) return null;
  const said = formula.replaceAll(/[\s$]/gu, "").toUpperCase();
  return said === sumOf(column, rows) ? sumOf(column, after) : null;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

function sumOf(column: number, { top, bottom }: Rows): string {
  return `=${Array.from({ length: bottom - top + 1 }, (_, index) => a1(top + index, column)).join("+")}`;
}
