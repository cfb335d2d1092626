import type { Cell, Grid } from "../../core/grid/grid";
import { DEFAULT_STYLE, type CellStyle } from "../../workbook/xlsx/cell-style";
import type { CellSnapshot } from "../grid/snapshot";

/** Looks of cells, by row and column. */
export type LooksByPlace = ReadonlyMap<number, ReadonlyMap<number, CellStyle>>;

/** The cells of a worksheet that hold something or have a look; number formats are those of the product's own reader. */
export function cellsWithLooks(grid: Grid, looks: LooksByPlace): readonly CellSnapshot[] {
  const filled = grid.cells.flatMap((cells, index) =>
    cells.flatMap((cell, offset): CellSnapshot[] => {
      const row = grid.top + index;
      const column = grid.left + offset;
      if (cell === null) return [];
      return [{ row, column, content: contentOf(cell), style: lookOf(cell, looks.get(row)?.get(column)) }];
    }),
  );
  const places = new Set(filled.map(({ row, column }) => placeOf(row, column)));
  const blank = [...looks].flatMap(([row, columns]) =>
    [...columns].flatMap(([column, style]): CellSnapshot[] =>
      places.has(placeOf(row, column)) ? [] : [{ row, column, content: { kind: "blank" }, style }],
    ),
  );
  return [...filled, ...blank];
}

const MORE_THAN_COLUMNS = 100_000;

function placeOf(row: number, column: number): number {
  return row * MORE_THAN_COLUMNS + column;
}

function lookOf({ format }: Cell, look: CellStyle | undefined): CellStyle | null {
  if (look === undefined && format === "General") return null;
  return { ...DEFAULT_STYLE, ...look, numberFormat: format };
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
