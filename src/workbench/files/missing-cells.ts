import { areaAt, type Cell, type Grid } from "../../core/grid/grid";
import { containerOf } from "../../workbook/xlsx/container";
import { readXlsx } from "../../workbook/xlsx/ooxml/read-package";
import { plainInflater } from "../../workbook/xlsx/plain-inflater";
import type { CellSnapshot } from "../grid/snapshot";
import { DEFAULT_STYLE } from "../grid/look";

/**
 * The library that reads files for the grid stops in the middle of some sheets, and says nothing. What the reader of the
 * product finds in the same file is held against what came of it, so that no content of a cell is lost.
 */

/** What the product's own reader finds, by names of worksheets. @throws {FileError} */
export function gridsOf(bytes: Uint8Array): ReadonlyMap<string, Grid> {
  const sheets = readXlsx(containerOf(bytes).entries, plainInflater) ?? [];
  return new Map(sheets.map(({ sheet, grid }) => [sheet.name, grid]));
}

/** The cells of a worksheet that hold something and are not among those that were read; of their looks, the number format. */
export function missingCells(read: readonly CellSnapshot[], grid: Grid | undefined): readonly CellSnapshot[] {
  if (grid === undefined) return [];
  const filled = new Set(read.filter(({ content }) => content.kind !== "blank").map(placeOf));
  return grid.cells.flatMap((cells, index) =>
    cells.flatMap((cell, offset): CellSnapshot[] => {
      const at = { row: grid.top + index, column: grid.left + offset };
      if (cell === null || filled.has(placeOf(at)) || isCovered(at.row, at.column, grid)) return [];
      const content = contentOf(cell);
      if (content.kind === "blank") return [];
      return [{ ...at, content, style: { ...DEFAULT_STYLE, numberFormat: cell.format } }];
    }),
  );
}

function placeOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}

/** Under a merged area and not its corner: nobody sees what is there, and the grid has nothing in it. */
function isCovered(row: number, column: number, grid: Grid): boolean {
  const { top, left } = areaAt(grid, row, column);
  return row !== top || column !== left;
}

function contentOf({ value, formula }: Cell): CellSnapshot["content"] {
  if (formula !== null) return { kind: "formula", formula, result: value };
  switch (typeof value) {
    case "number":
      return { kind: "number", number: value };
    case "boolean":
      return { kind: "boolean", boolean: value };
    case "string":
      return value === "" ? { kind: "blank" } : { kind: "text", text: value };
    default:
      return { kind: "blank" };
  }
}
