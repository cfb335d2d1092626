import { wholeText } from "../../src/core/number-format/shown-text";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { columnName } from "../../src/core/grid/address";
import type { Area, Cell, Grid } from "../../src/core/grid/grid";
import type { CellPlan, SheetPlan } from "../../src/layout/plan";
import type { SheetRef } from "../../src/reader/reading";

/** Worksheets for tests: from the published texts, from rows written in a test, from a planned sheet. */

/** A text pasted cell by cell: a line is a row, a tab ends a cell, a blank line is a blank row. */
export function gridFromText(text: string, merges: readonly Area[] = []): Grid {
  return gridFromRows(
    text.split("\n").map((line) => line.split("\t")),
    merges,
  );
}

/** What a test writes for a cell: a text, a number, a whole cell, or nothing (`null` or an empty text). */
export type CellSketch = string | number | null | Partial<Cell>;

export function gridFromRows(rows: readonly (readonly CellSketch[])[], merges: readonly Area[] = []): Grid {
  return { top: 0, left: 0, cells: rows.map((row) => row.map(cellOf)), merges };
}

export function cellOf(sketch: CellSketch): Cell | null {
  if (sketch === null || sketch === "") return null;
  if (typeof sketch === "string") return { text: sketch, value: sketch, formula: null, format: "General" };
  if (typeof sketch === "number") return { text: String(sketch), value: sketch, formula: null, format: "General" };
  const value = sketch.value ?? null;
  return {
    text: sketch.text ?? String(value ?? ""),
    value,
    formula: sketch.formula ?? null,
    format: sketch.format ?? "General",
  };
}

/** A planned worksheet as it looks once it is inserted; formulas show their cached result. */
export function gridFromPlan(plan: SheetPlan): Grid {
  const height = Math.max(0, ...plan.cells.map(({ area }) => area.bottom + 1));
  const width = Math.max(0, ...plan.cells.map(({ area }) => area.right + 1));
  const cells: (Cell | null)[][] = Array.from({ length: height }, () => new Array<Cell | null>(width).fill(null));
  for (const cell of plan.cells) {
    const row = cells[cell.row];
    if (row) row[cell.column] = plannedCell(cell);
  }
  return { top: 0, left: 0, cells, merges: plan.merges };
}

function plannedCell({ content, style }: CellPlan): Cell | null {
  const format = style.numberFormat;
  switch (content.kind) {
    case "blank":
      return null;
    case "text":
      return { text: content.text, value: content.text, formula: null, format };
    case "number":
      return { text: shown(content.number, format), value: Number(content.number), formula: null, format };
    case "date":
      return { text: String(content.serial), value: content.serial, formula: null, format };
    case "formula": {
      const number = content.cached !== "" && Number.isFinite(Number(content.cached));
      return {
        text: number ? shown(content.cached, format) : content.cached,
        value: number ? Number(content.cached) : content.cached,
        formula: content.formula,
        format,
      };
    }
  }
}

/** A rate is nothing without its sign; all else is looked for by its digits. */
function shown(number: string, format: string): string {
  return format.endsWith("%") ? (wholeText(Number(number), format) ?? "") : number;
}

export function seedText(name: "minhang-2019" | "chongming-2023" | "shanghai-2026"): string {
  return readFileSync(join(__dirname, "../fixtures/seeds", `${name}.txt`), "utf8");
}

export function sheetRef(name: string): SheetRef {
  return { id: `id-of-${name}`, name };
}

/** The grids below each other, with so many blank rows between them. */
export function stack(grids: readonly Grid[], blankRows = 0): Grid {
  return grids.reduce((above, below) => {
    const offset = above.cells.length + blankRows;
    const gap = Array.from({ length: blankRows }, (): (Cell | null)[] => []);
    return {
      top: 0,
      left: 0,
      cells: [...above.cells, ...gap, ...below.cells],
      merges: [...above.merges, ...below.merges.map((area) => moved(area, offset, 0))],
    };
  });
}

/** The grids side by side, each as wide as it is, with so many blank columns between them. */
export function beside(left: Grid, right: Grid, blankColumns = 1): Grid {
  const offset = widthOf(left) + blankColumns;
  const height = Math.max(left.cells.length, right.cells.length);
  const cells = Array.from({ length: height }, (_, row) => {
    const own = left.cells[row] ?? [];
    return [...own, ...new Array<Cell | null>(offset - own.length).fill(null), ...(right.cells[row] ?? [])];
  });
  return { top: 0, left: 0, cells, merges: [...left.merges, ...right.merges.map((area) => moved(area, 0, offset))] };
}

/** The same sheet with blank rows above and blank columns to its left. */
export function shifted(grid: Grid, rows: number, columns: number): Grid {
  const blank = Array.from({ length: rows }, (): (Cell | null)[] => []);
  const margin = new Array<Cell | null>(columns).fill(null);
  return {
    ...grid,
    cells: [...blank, ...grid.cells.map((row) => [...margin, ...row])],
    merges: grid.merges.map((area) => moved(area, rows, columns)),
  };
}

/** With a row put in before `at`, as Excel does it: merged areas across grow. */
export function withRow(grid: Grid, at: number, row: readonly CellSketch[] = []): Grid {
  const cells = [...grid.cells.slice(0, at), row.map(cellOf), ...grid.cells.slice(at)];
  const merges = grid.merges.map((area) => ({
    ...area,
    top: area.top >= at ? area.top + 1 : area.top,
    bottom: area.bottom >= at ? area.bottom + 1 : area.bottom,
  }));
  return { ...grid, cells, merges };
}

/** Without so many rows from `at` on, as Excel does it: merged areas across shrink, those within go. */
export function withoutRows(grid: Grid, at: number, count: number): Grid {
  const cells = [...grid.cells.slice(0, at), ...grid.cells.slice(at + count)];
  const up = (row: number): number => (row < at ? row : Math.max(at, row - count));
  const merges = grid.merges.flatMap((area) => {
    const [top, bottom] = [up(area.top), up(area.bottom + 1) - 1];
    const one = top === bottom && area.left === area.right;
    return bottom < top || one ? [] : [{ ...area, top, bottom }];
  });
  return { ...grid, cells, merges };
}

/** With a blank column put in before `at`, as Excel does it: merged areas across grow. */
export function withColumn(grid: Grid, at: number): Grid {
  const cells = grid.cells.map((row) => (row.length <= at ? row : [...row.slice(0, at), null, ...row.slice(at)]));
  const merges = grid.merges.map((area) => ({
    ...area,
    left: area.left >= at ? area.left + 1 : area.left,
    right: area.right >= at ? area.right + 1 : area.right,
  }));
  return { ...grid, cells, merges };
}

/** With one cell set (`B3`). */
export function withCell(grid: Grid, address: string, sketch: CellSketch): Grid {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  const column = [...(match?.[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match?.[2]) - 1;
  const cells = grid.cells.map((cells_) => [...cells_]);
  while (cells.length <= row) cells.push([]);
  const line = cells[row];
  if (!line || columnName(column) !== match?.[1]) throw new Error(`no address: ${address}`);
  while (line.length <= column) line.push(null);
  line[column] = cellOf(sketch);
  return { ...grid, cells };
}

/** With every text changed; numbers stay. */
export function withTexts(grid: Grid, change: (text: string) => string): Grid {
  const cells = grid.cells.map((row) =>
    row.map((cell) => {
      if (typeof cell?.value !== "string") return cell;
      const text = change(cell.value);
      return { ...cell, text, value: text };
    }),
  );
  return { ...grid, cells };
}

/** Address of the first cell whose text holds the words. */
export function addressOf(grid: Grid, words: string): string {
  for (const [row, cells] of grid.cells.entries()) {
    const column = cells.findIndex((cell) => cell?.text.includes(words));
    if (column !== -1) return `${columnName(column)}${row + 1}`;
  }
  throw new Error(`no cell says ${words}`);
}

function widthOf(grid: Grid): number {
  return Math.max(0, ...grid.cells.map((row) => row.length));
}

function moved(area: Area, rows: number, columns: number): Area {
  return { top: area.top + rows, left: area.left + columns, bottom: area.bottom + rows, right: area.right + columns };
}
