import fc from "fast-check";
import type { Area, Cell, Grid } from "../../src/core/grid/grid";
import { cellOf, withColumn, withRow } from "./grids";

/** What people, paste and other programs do to a worksheet, at random. Places are shares of the sheet's size. */
export interface Mutation {
  readonly kind: (typeof KINDS)[number];
  /** Of the row and column it happens at, and of those it goes to: 0 to below 1. */
  readonly at: readonly [number, number];
  readonly to: readonly [number, number];
  readonly size: readonly [number, number];
}

export const KINDS = [
  ...([
    "delete-row",
    "insert-row",
    "repeat-row",
    "delete-column",
    "insert-column",
    "repeat-column",
    "move",
    "copy",
  ] as const),
  ...(["merge", "unmerge", "blank", "widen", "garbage", "swap", "swap-rows", "spaces"] as const),
] as const;

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const pair = fc.tuple(share, share);

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...KINDS), at: pair, to: pair, size: pair }),
  { minLength: 1, maxLength: 6 },
);

const GARBAGE = [
  "词999字",
  "合计",
  "项目名称",
  "",
  "12.5",
  "#REF!",
  "绩效目标",
  "注：词998字",
  "—",
  "产出指标",
  "词997字：词996字",
];

export function mutated(grid: Grid, list: readonly Mutation[]): Grid {
  return list.reduce(mutate, grid);
}

function mutate(grid: Grid, { kind, at, to, size }: Mutation): Grid {
  const height = grid.cells.length;
  const width = Math.max(0, ...grid.cells.map((row) => row.length));
  if (height < 2 || width < 2) return grid;
  const row = Math.floor(at[0] * height);
  const column = Math.floor(at[1] * width);
  const area: Area = {
    top: row,
    left: column,
    bottom: Math.min(height - 1, row + Math.floor(size[0] * 4)),
    right: Math.min(width - 1, column + Math.floor(size[1] * 4)),
  };
  const target = { row: Math.floor(to[0] * (height + 4)), column: Math.floor(to[1] * (width + 3)) };
  switch (kind) {
    case "delete-row":
      return withoutRow(grid, row);
    case "insert-row":
      return withRow(grid, row);
    case "repeat-row":
      return {
        ...withRow(grid, row),
        cells: [...grid.cells.slice(0, row), grid.cells[row] ?? [], ...grid.cells.slice(row)],
      };
    case "delete-column":
      return transposed(withoutRow(transposed(grid), column));
    case "insert-column":
      return withColumn(grid, column);
    case "repeat-column": {
      const { merges } = withColumn(grid, column);
      return {
        ...grid,
        merges,
        cells: grid.cells.map((cells) => [...cells.slice(0, column), cells[column] ?? null, ...cells.slice(column)]),
      };
    }
    case "move":
      return placed(cleared(grid, area), grid, area, target);
    case "copy":
      return placed(grid, grid, area, target);
    case "merge":
      return merged(grid, area);
    case "unmerge":
      return { ...grid, merges: grid.merges.filter((merge) => !overlaps(merge, area)) };
    case "blank":
      return cleared(grid, { ...area, bottom: row, right: column });
    case "widen":
      return changed(grid, row, column, (text) =>
        text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
      );
    case "spaces":
      return changed(grid, row, column, (text) =>
        ` ${[...text].join(" ")}　`.replace(/词 (\d) (\d) (\d) 字/g, "词$1$2$3字"),
      );
    case "garbage":
      return setCell(grid, row, column, cellOf(GARBAGE[Math.floor(size[0] * GARBAGE.length)] ?? null));
    case "swap": {
      const other = { row: Math.min(height - 1, target.row), column: Math.min(width - 1, target.column) };
      const mine = grid.cells[row]?.[column] ?? null;
      const theirs = grid.cells[other.row]?.[other.column] ?? null;
      return setCell(setCell(grid, row, column, theirs), other.row, other.column, mine);
    }
    case "swap-rows": {
      const other = Math.min(height - 1, target.row);
      const cells = [...grid.cells];
      [cells[row], cells[other]] = [cells[other] ?? [], cells[row] ?? []];
      return { ...grid, cells };
    }
  }
}

function withoutRow(grid: Grid, row: number): Grid {
  const merges = grid.merges.flatMap((area): Area[] => {
    const top = area.top > row ? area.top - 1 : area.top;
    const bottom = area.bottom >= row ? area.bottom - 1 : area.bottom;
    return bottom < top ? [] : [{ ...area, top, bottom }];
  });
  return { ...grid, cells: grid.cells.filter((_, index) => index !== row), merges };
}

function transposed(grid: Grid): Grid {
  const width = Math.max(0, ...grid.cells.map((row) => row.length));
  const cells = Array.from({ length: width }, (_, column) => grid.cells.map((row) => row[column] ?? null));
  const merges = grid.merges.map(({ top, left, bottom, right }) => ({
    top: left,
    left: top,
    bottom: right,
    right: bottom,
  }));
  return { ...grid, cells, merges };
}

function setCell(grid: Grid, row: number, column: number, cell: Cell | null): Grid {
  const cells = [...grid.cells];
  while (cells.length <= row) cells.push([]);
  const line = [...(cells[row] ?? [])];
  while (line.length <= column) line.push(null);
  line[column] = cell;
  cells[row] = line;
  return { ...grid, cells };
}

function changed(grid: Grid, row: number, column: number, change: (text: string) => string): Grid {
  const cell = grid.cells[row]?.[column];
  if (typeof cell?.value !== "string") return grid;
  const text = change(cell.value);
  return setCell(grid, row, column, { ...cell, text, value: text });
}

function cleared(grid: Grid, area: Area): Grid {
  const cells = grid.cells.map((line, row) => {
    return row < area.top || row > area.bottom
      ? line
      : line.map((cell, column) => (column >= area.left && column <= area.right ? null : cell));
  });
  return { ...grid, cells };
}

function placed(grid: Grid, from: Grid, area: Area, target: { readonly row: number; readonly column: number }): Grid {
  let result = grid;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      result = setCell(
        result,
        target.row + row - area.top,
        target.column + column - area.left,
        from.cells[row]?.[column] ?? null,
      );
    }
  }
  return result;
}

/** As Excel merges: what stood in the area besides its corner is gone, and so are merges that it meets. */
function merged(grid: Grid, area: Area): Grid {
  const corner = grid.cells[area.top]?.[area.left] ?? null;
  const merges = [...grid.merges.filter((merge) => !overlaps(merge, area)), area];
  return { ...setCell(cleared(grid, area), area.top, area.left, corner), merges };
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
