import type { FieldPlace } from "../forms/geometry";
import type { Located } from "./locate";
import type { PartView } from "./part-view";
import type { ReadCell } from "./reading";
import type { FilledCell } from "./sheet-view";
import { readCells } from "./values";

/**
 * Long texts that a page break has cut: the rest stands in a later row whose label cells are all blank. It belongs
 * to the text whose column is the rightmost one at or left of it, and is joined in reading order.
 */

/** Cells that go on with a text right of its label, down to the next label. */
export function continuation(part: PartView, from: FilledCell, left: number, right: number): readonly FilledCell[] {
  const more: FilledCell[] = [];
  const end = part.nextLabelRow(from.row);
  // Behind the last label there is no telling a rest from a note.
  if (end > part.occurrence.lastRow) return more;
  const box = part.view.area(from.row, from.column);
  for (let row = box.bottom + 1; row < end; row += 1) {
    const cells = part.view.between(row, part.left, part.right).filter(({ column }) => !isSide(part, row, column));
    if (cells.length === 0) continue;
    const [only] = cells;
    if (cells.length === 1 && only && only.column >= left && only.column <= right) more.push(only);
  }
  return more;
}

/** A text below its heading, in the columns up to the next heading. */
export function readGoal(part: PartView, place: FieldPlace, label: Located): ReadCell {
  const { value: type } = place.field;
  const { view } = part;
  const headings = part.labelsIn(label.hit.row).filter((e) => e.label.place.role !== "side");
  const leftmost = headings[0]?.hit.column ?? label.hit.column;
  const left = label.hit.column;
  const next = headings.find(({ hit }) => hit.column > label.hit.area.right);
  const right = next ? next.hit.column - 1 : part.right;
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
  const cells = sources.map(({ row, column, cell }) => ({ at: view.ref(row, column), cell }));
  return readCells(type, at, cells.length > 0 ? cells : [{ at, cell: view.cell(at.row, at.column) }], part.unit);
}

function isSide(part: PartView, row: number, column: number): boolean {
  return part.labelsIn(row).some(({ hit, label }) => hit.column === column && label.place.role === "side");
}
