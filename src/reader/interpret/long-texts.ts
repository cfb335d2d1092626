import type { PrintedUnit } from "../../core/number/amounts";
import type { FieldPlace } from "../../forms/compile/geometry";
import type { Located } from "../find/hits";
import type { MissingPlaces } from "../locate/missing";
import type { PartView } from "../locate/part-view";
import type { ReadCell } from "../reading";
import type { FilledCell } from "../find/sheet-view";
import { readCells, readShared } from "./values";

/**
 * Long texts that a page break has cut: the rest stands in a later row whose label cells are all blank. It belongs
 * to the text whose column is the rightmost one at or left of it, and is joined in reading order.
 */

/**
 * Cells that go on with a text right of its label, in its column, down to where the next label stands or should
 * stand.
 */
export function continuation(part: PartView, from: FilledCell, missing: MissingPlaces): readonly FilledCell[] {
  const more: FilledCell[] = [];
  const lost = missing.list.map(({ at }) => at.row).filter((row) => row > from.row);
  const end = Math.min(part.nextLabelRow(from.row), ...lost);
  // Behind the last label there is no telling a rest from a note.
  if (end > part.occurrence.lastRow) return more;
  const box = from.area;
  for (let row = box.bottom + 1; row < end; row += 1) {
    const cells = part.view.between(row, part.left, part.right);
    const [only] = cells;
    if (cells.length === 1 && only?.column === from.column) more.push(only);
  }
  return more;
}

/** A text below its heading, in the columns up to the next heading. */
export function readGoal(part: PartView, place: FieldPlace, label: Located, unit: PrintedUnit | null): ReadCell {
  const { value: type } = place.field;
  const { view } = part;
  const headings = part.labelsIn(label.hit.row).filter((e) => e.label.place.role !== "side");
  const leftmost = headings[0]?.hit.column ?? label.hit.column;
  const left = label.hit.column;
  const right = Math.max(label.hit.area.right, nextHeading(part, label, headings) - 1);
  const first = label.hit.area.bottom + 1;
  const end = part.nextLabelRow(label.hit.row);
  const last = end > part.occurrence.lastRow ? Math.min(end - 1, first) : end - 1;
  const sources: FilledCell[] = [];
  for (let row = first; row <= last; row += 1) {
    const values = part.values(row, part.left, part.right);
    const foreign = values.some(({ column }) => column < leftmost);
    // A row that begins with words of its own is no rest of a text.
    if (foreign && row > first) continue;
    const own = values.find(({ column }) => column >= left && column <= right);
    if (own) sources.push(own);
  }
  const at = view.inputAt(first, left);
  const shared = headings.some(({ hit }) => hit.column < left && at.column <= hit.column);
  if (sources.length === 0 && shared) return readShared(type, at, unit);
  const cells = sources.map(({ row, column, cell }) => ({ at: view.ref(row, column), cell }));
  return readCells(type, at, cells.length > 0 ? cells : [{ at, cell: view.cell(at.row, at.column) }], unit);
}

/** Column of the heading to the right, or where it would stand; behind the last one, the end of the form. */
function nextHeading(part: PartView, { label, hit }: Located, headings: readonly Located[]): number {
  const found = headings.find((e) => e.hit.column > hit.area.right);
  if (found) return found.hit.column;
  const { area } = label.place;
  const lost = label.template.sequence.find((e) => e.place.area.top === area.top && e.place.area.left > area.left);
  return lost ? part.occurrence.columns.at(lost.place.area.left) : part.right + 1;
}
