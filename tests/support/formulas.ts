import { parseArea } from "../../src/core/grid/address";
import { cellAt, type Area, type Cell, type Grid } from "../../src/core/grid/grid";

/**
 * The formulas that our forms hold, calculated as a grid does: blank-looking where no part is a number, else the sum, or
 * the product rounded. @throws {Error} for any other formula: nothing passes for calculated that was not.
 */
export function calculated(grid: Grid): Grid {
  let now = grid;
  // A sum may rest on another: as often as there are formulas is enough for any order.
  const count = grid.cells.flat().filter((cell) => typeof cell?.formula === "string").length;
  for (let round = 0; round <= count; round += 1) {
    const next = { ...now, cells: now.cells.map((row) => row.map((cell) => evaluated(now, cell))) };
    if (JSON.stringify(next.cells) === JSON.stringify(now.cells)) return next;
    now = next;
  }
  throw new Error("a formula rests on itself");
}

const SUM = /^=IF\(COUNT\(([^)]+)\)=0,"",SUM\(\1\)\)$/;
const PRODUCT = /^=IF\(COUNT\(([A-Z]+\d+),([A-Z]+\d+)\)<2,"",ROUND\(\1\*\2,(\d)\)\)$/;

function evaluated(grid: Grid, cell: Cell | null): Cell | null {
  if (typeof cell?.formula !== "string") return cell;
  const value = resultOf(grid, cell.formula);
  return value === cell.value ? cell : { ...cell, value, text: String(value) };
}

function resultOf(grid: Grid, formula: string): number | "" {
  const sum = SUM.exec(formula);
  if (sum) {
    const numbers = numbersIn(grid, sum[1] ?? "");
    return numbers.length === 0 ? "" : inCents(numbers.reduce((total, each) => total + each, 0));
  }
  const product = PRODUCT.exec(formula);
  if (!product) throw new Error(`cannot calculate ${formula}`);
  const [price, quantity] = numbersIn(grid, `${product[1]},${product[2]}`);
  return price === undefined || quantity === undefined ? "" : inCents(price * quantity);
}

function numbersIn(grid: Grid, references: string): readonly number[] {
  return references.split(",").flatMap((reference) => {
    const area = parseArea(reference);
    if (area === null) throw new Error(`no reference: ${reference}`);
    return cells(area).flatMap(([row, column]) => {
      const value = cellAt(grid, row, column)?.value;
      return typeof value === "number" ? [value] : [];
    });
  });
}

function cells({ top, left, bottom, right }: Area): readonly (readonly [row: number, column: number])[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) => top + row);
  return rows.flatMap((row) => Array.from({ length: right - left + 1 }, (_, column) => [row, left + column] as const));
}

/** What a sum of binary fractions shows as. */
function inCents(number: number): number {
  return Number(number.toFixed(6));
}
