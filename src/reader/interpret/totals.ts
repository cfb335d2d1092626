import type { Extent } from "../locate/table-extent";
import type { ReadField } from "../reading";
import type { Reader } from "./reader";

/** The totals of a table, each under its column. */
export function readTotals(reader: Reader, extent: Extent): readonly ReadField[] {
  const { total } = extent.place.table;
  if (!total) return [];
  const { part, missing } = reader;
  const label = part.label(total.label);
  const row = label?.hit.row ?? extent.total ?? missing.rowOf(total.label);
  const found = total.label ? label !== undefined : extent.total !== null;
  return total.sums.flatMap(({ column, field: { path, value: type } }, index): readonly ReadField[] => {
    const grid = extent.columns.find((each) => each.column === column);
    if (!grid) return [];
    const input = part.view.input(row, grid.left);
    if (!found) return [{ path, found, ...reader.nothing(type, input) }];
    if (label && label.candidate.valueAt !== null && index === 0) {
      return [{ path, found, ...reader.behind(type, label.hit, label.hit.text.slice(label.candidate.valueAt)) }];
    }
    return [{ path, found, ...reader.read(type, part.valueIn(row, grid) ?? input) }];
  });
}
