/**
 * A worksheet as plain data: what the reader sees, whatever program it came from.
 * Rows and columns count from 0 and are those of the worksheet, not of the grid's own corner.
 */

/** What a cell stores. `null` is a blank cell; an error value such as `#REF!` arrives as its text. */
export type CellValue = string | number | boolean | null;

const ERROR =
  /^#(?:N\/A|NAME\?|GETTING_DATA|(?:NULL|DIV\/0|VALUE|REF|NUM|SPILL|CALC|FIELD|CYCLE|ERROR|BLOCKED|CONNECT|UNKNOWN)!)$/i;

/** What shows that a formula failed. Error values are texts here, as Excel shows them. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && ERROR.test(value);
}

export interface Cell {
  /** Displayed text, untouched. In a narrow column a number may show as `#####`: read `value` then. */
  readonly text: string;
  readonly value: CellValue;
  /** With its leading `=`; `null` when the cell holds a plain value. */
  readonly formula: string | null;
  /** Number format in en-US notation; `General` when none, `@` for text. */
  readonly format: string;
}

/** A rectangle of cells, both corners included, rows and columns from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Grid {
  /** Worksheet row of `cells[0]`. */
  readonly top: number;
  /** Worksheet column of `cells[row][0]`. */
  readonly left: number;
  /** `cells[row][column]`, relative to `top` and `left`; `null` is a blank cell. */
  readonly cells: readonly (readonly (Cell | null)[])[];
  /** Merged areas in worksheet coordinates; the value sits in the top left cell. */
  readonly merges: readonly Area[];
}

export const EMPTY_GRID: Grid = { top: 0, left: 0, cells: [], merges: [] };

/** The cell at a worksheet position; `null` when blank or outside the grid. */
export function cellAt(grid: Grid, row: number, column: number): Cell | null {
  return grid.cells[row - grid.top]?.[column - grid.left] ?? null;
}

/** Behind the last column of a worksheet. */
const COLUMNS = 16_384;

/** Cells of a worksheet told apart by one number each, in reading order. */
export function cellNumber({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * COLUMNS + column;
}

export function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** A cell as an area. */
export function areaOfCell({ row, column }: { readonly row: number; readonly column: number }): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function isSameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** What two areas share; null for nothing. */
export function intersect(a: Area, b: Area): Area | null {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : null;
}

/** The smallest area around all of them. */
export function boundsOf(areas: readonly Area[]): Area | null {
  return areas.reduce<Area | null>((all, area) => (all ? around(all, area) : area), null);
}

/** The smallest area around both. */
export function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}
