import { a1 } from "../core/grid/address";
import type { CellRef } from "../reader/reading";
import type { Finding } from "../rules/finding";

/** `绩效目标!E8`, the way people name a cell. */
export function placeOf(cell: CellRef): string {
  return `${cell.sheet.name}!${a1(cell.row, cell.column)}`;
}

/** Tells cells apart in lists. */
export function placeKey(cell: CellRef): string {
  return `${cell.sheet.id}!${a1(cell.row, cell.column)}`;
}

/** Tells the findings of a form apart: of one rule there may be several at a cell, of different fields. */
export function findingKey({ rule, at, field }: Finding): string {
  return `${rule} ${placeKey(at)} ${field ?? ""}`;
}
