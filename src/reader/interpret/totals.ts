import type { PrintedUnit } from "../../core/number/amounts";
import type { TablePlace } from "../../forms/compile/geometry";
import type { MissingPlaces } from "../locate/missing";
import type { PartView } from "../locate/part-view";
import type { Extent } from "../locate/table-extent";
import type { ReadField } from "../reading";
import { cellIn } from "./cell-in";
import { readCells, readInline } from "./values";

/** The totals of a table, each under its column. */
export function readTotals(
  part: PartView,
  place: TablePlace,
  extent: Extent,
  missing: MissingPlaces,
  unit: PrintedUnit | null,
): readonly ReadField[] {
  const { total } = place.table;
  return (total?.sums ?? []).flatMap(({ column, field }, index): readonly ReadField[] => {
    const grid = extent.columns.find((each) => each.column === column);
    if (!total || !grid) return [];
    const { path, value: type } = field;
    const label = part.label(total.label);
    const row = label?.hit.row ?? extent.total ?? missing.rowOf(total.label);
    const at = part.view.inputAt(row, grid.left);
    if (total.label ? !label : extent.total === null) {
      return [{ path, found: false, ...readCells(type, at, [], unit) }];
    }
    if (label && label.candidate.valueAt !== null && index === 0) {
      const own = part.view.ref(label.hit.row, label.hit.column);
      const source = { at: own, cell: part.view.cell(own.row, own.column) };
      return [{ path, found: true, ...readInline(type, source, label.hit.text.slice(label.candidate.valueAt), unit) }];
    }
    const filled = cellIn(part, grid, row);
    const source = filled
      ? { at: part.view.ref(filled.row, filled.column), cell: filled.cell }
      : { at, cell: part.view.cell(at.row, at.column) };
    return [{ path, found: true, ...readCells(type, at, [source], unit) }];
  });
}
