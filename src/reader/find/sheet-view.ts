import { addTo } from "../../core/grouped";
import { type Area, areaOfCell, type Cell, type Grid } from "../../core/grid/grid";
import { isSpace } from "../../core/text/text";
import { hidesResult } from "../../values/cell-text";
import type { CellRef, SheetRef } from "../reading";

/** Rows behind the last content that a merged area can have for its own: blank ones of a level at the end of a table. */
export const MOST_BEYOND = 20;

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell with its place in the worksheet. */
export interface Source extends Place {
  readonly cell: Cell | null;
}

/** A cell that holds something. */
export interface FilledCell extends Source {
  readonly cell: Cell;
  /** The merged area over it, or its place alone. */
  readonly area: Area;
}

/** Columns of a sheet, both borders included. */
export interface Strip {
  readonly left: number;
  readonly right: number;
}

export function isIn({ left, right }: Strip, column: number): boolean {
  return column >= left && column <= right;
}

/** A worksheet made ready for looking around in: every question is answered without walking the grid again. */
export class SheetView {
  /** Worksheet rows that hold anything, each from left to right. */
  private readonly rows = new Map<number, FilledCell[]>();
  /** What stands below a merged area and nobody sees, by row. */
  private readonly below = new Map<number, FilledCell[]>();
  private readonly mergesByRow = new Map<number, Area[]>();
  /** Rows of headings printed again, which say nothing. */
  private readonly printedAgain = new Map<number, Strip[]>();
  /** Last worksheet row and column that hold anything; -1 for a blank sheet. */
  readonly bottom: number;
  readonly right: number;

  constructor(
    readonly sheet: SheetRef,
    private readonly grid: Grid,
  ) {
    let bottom = -1;
    let right = -1;
    for (const area of grid.merges) {
      // A merge over whole columns says nothing about a form; it must not cost a million entries either.
      for (let row = area.top; row <= Math.min(area.bottom, grid.top + grid.cells.length + MOST_BEYOND - 1); row += 1) {
        addTo(this.mergesByRow, row, area);
      }
    }
    grid.cells.forEach((cells, index) => {
      const filled: FilledCell[] = [];
      const row = grid.top + index;
      const merges = this.merges(row);
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column];
        if (!cell || !isFilled(cell)) continue;
        const at = grid.left + column;
        const found = { row, column: at, cell, area: mergeOver(merges, at) ?? areaOfCell({ row, column: at }) };
        if (merges.some((area) => isUnder(area, row, at))) addTo(this.below, row, found);
        else filled.push(found);
      }
      if (filled.length > 0) this.rows.set(row, filled);
      const last = Math.max(filled.at(-1)?.column ?? -1, this.below.get(row)?.at(-1)?.column ?? -1);
      if (last === -1) return;
      bottom = row;
      right = Math.max(right, last);
    });
    this.bottom = bottom;
    this.right = right;
  }

  /** What stands under merged areas in a row, between two columns, both included. */
  covered(row: number, left: number, right: number): readonly FilledCell[] {
    return (this.below.get(row) ?? []).filter(({ column }) => column >= left && column <= right);
  }

  /** Takes a row out of sight, between two columns, in which a page prints again what stands above. */
  setAside(row: number, left: number, right: number): void {
    this.rows.set(
      row,
      this.row(row).filter(({ column }) => column < left || column > right),
    );
    addTo(this.printedAgain, row, { left, right });
  }

  /** Whether a row only prints again, between two columns, what stands above. */
  isPrintedAgain(row: number, first: number, last: number): boolean {
    return this.printedAgain.get(row)?.some(({ left, right }) => last >= left && first <= right) ?? false;
  }

  /** All filled cells in reading order, row by row. */
  filled(): Iterable<readonly FilledCell[]> {
    return this.rows.values();
  }

  row(row: number): readonly FilledCell[] {
    return this.rows.get(row) ?? [];
  }

  /** Filled cells of a row between two columns, both included. */
  between(row: number, left: number, right: number): readonly FilledCell[] {
    const filled = this.row(row);
    const first = filled[0];
    const last = filled.at(-1);
    // Mostly all of the row is asked for.
    if (!first || !last || (first.column >= left && last.column <= right)) return filled;
    return filled.filter(({ column }) => column >= left && column <= right);
  }

  /** Filled cells of a row that stand without a gap from a column on. */
  run(row: number, left: number, right = Infinity): readonly FilledCell[] {
    let next = left;
    const cells = this.between(row, left, right);
    const end = cells.findIndex(({ column, area }) => {
      const isBehindGap = column !== next;
      next = area.right + 1;
      return isBehindGap;
    });
    return end === -1 ? cells : cells.slice(0, end);
  }

  /** The cell at a position, blank or not. */
  cell(row: number, column: number): Cell | null {
    return this.grid.cells[row - this.grid.top]?.[column - this.grid.left] ?? null;
  }

  isBlank(row: number, column: number): boolean {
    const cell = this.cell(row, column);
    return cell === null || !isFilled(cell);
  }

  /** The merged area over a position, or the position alone. */
  area(row: number, column: number): Area {
    return mergeOver(this.merges(row), column) ?? areaOfCell({ row, column });
  }

  merges(row: number): readonly Area[] {
    return this.mergesByRow.get(row) ?? NO_MERGES;
  }

  ref({ row, column }: Place): CellRef {
    return { sheet: this.sheet, row, column };
  }

  /** The cell that takes the input at a position: the corner of the merged area. */
  input(row: number, column: number): Source {
    const merge = mergeOver(this.merges(row), column);
    const [top, left] = merge ? [merge.top, merge.left] : [row, column];
    return { row: top, column: left, cell: this.cell(top, left) };
  }
}

const NO_MERGES: readonly Area[] = [];

/** Of the merged areas in a row. */
function mergeOver(merges: readonly Area[], column: number): Area | undefined {
  for (const merge of merges) if (column >= merge.left && column <= merge.right) return merge;
  return undefined;
}

/** Under a merged area only its corner speaks. */
function isUnder({ top, left, right }: Area, row: number, column: number): boolean {
  return column >= left && column <= right && (row > top || column > left);
}

/** White space is blank; a formula without a result is something, one whose result shows nothing is not. */
function isFilled(cell: Cell): boolean {
  const { value } = cell;
  if (typeof value === "string") return hasInk(value);
  if (hidesResult(cell)) return false;
  return value !== null || cell.formula !== null || hasInk(cell.text);
}

/** Stops at the first character that is no white space; `trim` is quick and knows all but the zero-width ones. */
function hasInk(text: string): boolean {
  if (text.trim() === "") return false;
  for (let at = 0; at < text.length; at += 1) if (!isSpace(text.charAt(at))) return true;
  return false;
}
