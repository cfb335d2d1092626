import { parseArea } from "../../core/grid/address";
import { cellAt, type Cell, type Grid } from "../../core/grid/grid";
import { givesText } from "./gives-text";

/** A total that shows nothing while too few of the cells it counts hold a number. */
const BLANK_WHILE_FEW = /^=IF\(COUNT\(([^()]+)\)(?:=0|<(\d+)),"",/;

/**
 * LibreOffice, when it saves an .xlsx file as .xls, stores 0 as the result of every formula that it has not had to
 * calculate and that gives a text. Where such a formula itself says that it must be blank, it is blank here: a total of
 * nothing is not an amount of 0. Where it can give nothing but a text, it has no stored result: a name is not 0.
 */
export function withoutFalseZeros(grid: Grid): Grid {
  const cells = grid.cells.map((row) => [...row]);
  const fixed: Grid = { ...grid, cells };
  // A total may count another total: go on until nothing changes.
  for (let changed = true; changed;) {
    changed = false;
    for (const row of cells) {
      row.forEach((cell, index) => {
        if (!cell || cell.value !== 0 || !mustBeBlank(fixed, cell)) return;
        row[index] = { ...cell, value: "", text: "" };
        changed = true;
      });
    }
  }
  for (const row of cells) {
    row.forEach((cell, index) => {
      if (cell?.value === 0 && cell.formula !== null && givesText(cell.formula))
        row[index] = { ...cell, value: null, text: "" };
    });
  }
  return fixed;
}

function mustBeBlank(grid: Grid, { formula }: Cell): boolean {
  const match = formula === null ? null : BLANK_WHILE_FEW.exec(formula);
  if (!match) return false;
  const [, list = "", least = "1"] = match;
  const areas = list.split(",").map((reference) => parseArea(reference));
  let count = 0;
  for (const area of areas) {
    // Another sheet's cells are not at hand here.
    if (area === null || list.includes("!")) return false;
    const bottom = Math.min(area.bottom, grid.top + grid.cells.length - 1);
    for (let row = area.top; row <= bottom; row += 1) {
      const right = Math.min(area.right, grid.left + (grid.cells[row - grid.top]?.length ?? 0) - 1);
      for (let column = area.left; column <= right; column += 1) {
        if (typeof cellAt(grid, row, column)?.value === "number") count += 1;
      }
    }
  }
  return count < Number(least);
}
