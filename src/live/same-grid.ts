import { type Cell, type Grid, isSameArea } from "../core/grid/grid";

/** Whether two readings of a sheet hold the same: then nothing needs to be recognised or checked again. */
export function sameGrid(left: Grid, right: Grid): boolean {
  return (
    left.top === right.top &&
    left.left === right.left &&
    sameList(left.merges, right.merges, isSameArea) &&
    sameList(left.cells, right.cells, (row, other) => sameList(row, other, sameCell))
  );
}

function sameCell(left: Cell | null, right: Cell | null): boolean {
  if (left === null || right === null) return left === right;
  return (
    left.value === right.value &&
    left.text === right.text &&
    left.formula === right.formula &&
    left.format === right.format
  );
}

export function sameList<Item>(
  left: readonly Item[],
  right: readonly Item[],
  same: (left: Item, right: Item) => boolean,
): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index++) {
    const one = left[index];
    const other = right[index];
    if (one === undefined || other === undefined || !same(one, other)) return false;
  }
  return true;
}
