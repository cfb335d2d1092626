import { a1Area, absolute } from "../core/grid/address";
import type { Area } from "../core/grid/grid";
import type { PlacedCell } from "./placed-cells";

/** Absolute references to the cells, as few as can be: `$B$4:$B$6,$D$15:$E$25`. */
export function referenceList(cells: readonly PlacedCell[]): string {
  const columns: Area[] = [];
  for (const { area } of cells) {
    const corner = { top: area.top, bottom: area.bottom, left: area.left, right: area.left };
    const above = columns.findIndex((other) => other.left === corner.left && other.bottom + 1 === corner.top);
    const other = columns[above];
    if (other) columns[above] = { ...other, bottom: corner.bottom };
    else columns.push(corner);
  }
  return joinAcross(columns)
    .map((area) => absolute(a1Area(area)))
    .join(",");
}

/** Neighbouring columns over the same rows become one rectangle. */
function joinAcross(columns: readonly Area[]): readonly Area[] {
  const joined: Area[] = [];
  for (const column of [...columns].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const other = joined.at(-1);
    if (other && other.top === column.top && other.bottom === column.bottom && other.right + 1 === column.left) {
      joined[joined.length - 1] = { ...other, right: column.right };
    } else joined.push(column);
  }
  return joined;
}
