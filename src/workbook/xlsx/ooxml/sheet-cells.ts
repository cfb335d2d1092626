import { EMPTY_GRID, type Area, type Cell, type Grid } from "../../../core/grid/grid";
import { FileError } from "../file-error";
import { MAX_CELLS } from "../grid-size";

type Line = (Cell | null)[];

/** The cells of a sheet as they come, in any order, until they are a grid. */
export class SheetCells {
  private readonly lines = new Map<number, Line>();
  private line: Line = [];
  private row = -1;
  private left = Number.POSITIVE_INFINITY;
  private room = MAX_CELLS;

  /** The later of two in one place counts. @throws {FileError} when they take more than a sheet of forms ever could */
  put(row: number, column: number, cell: Cell): void {
    if (row !== this.row) {
      this.row = row;
      this.line = this.lineOf(row);
    }
    const { line } = this;
    if (column >= line.length) {
      this.room -= column + 1 - line.length;
      if (this.room < 0) throw new FileError("too-large");
      while (line.length < column) line.push(null);
      line.push(cell);
    } else {
      line[column] = cell;
    }
    if (column < this.left) this.left = column;
  }

  private lineOf(row: number): Line {
    const known = this.lines.get(row);
    if (known !== undefined) return known;
    const line: Line = [];
    this.lines.set(row, line);
    return line;
  }

  grid(merges: readonly Area[]): Grid {
    if (this.lines.size === 0) return EMPTY_GRID;
    const { left } = this;
    const rows = [...this.lines.keys()].sort((a, b) => a - b);
    const top = rows[0] ?? 0;
    const cells: Line[] = [];
    for (const row of rows) {
      while (cells.length < row - top) cells.push([]);
      const line = this.lines.get(row) ?? [];
      cells.push(left === 0 ? line : line.slice(left));
    }
    return { top, left, cells, merges };
  }
}
