import type { FieldPlace } from "../../forms/compile/geometry";
import type { Located } from "../find/hits";
import type { PartView } from "../locate/part-view";
import type { ReadCell } from "../reading";
import type { FilledCell } from "../find/sheet-view";
import type { Reader } from "./reader";

/**
 * Long texts that a page break has cut: the rest stands in a later row whose label cells are all blank. It belongs
 * to the text whose column is the rightmost one at or left of it, and is joined in reading order.
 */

/**
 * Cells that go on with a text right of its label, in its column, down to where the next label stands or should
 * stand.
 */
export function continuation({ part, missing }: Reader, from: FilledCell): readonly FilledCell[] {
  const more: FilledCell[] = [];
  const lost = missing.list.map(({ at }) => at.row).filter((row) => row > from.row);
  const end = Math.min(part.nextLabelRow(from.row), ...lost);
  // Behind the last label there is no telling a rest from a note.
  if (end > part.occurrence.lastRow) return more;
  for (let row = from.area.bottom + 1; row < end; row += 1) {
    const [only, ...others] = part.view.between(row, part.left, part.right);
    if (only?.column === from.column && others.length === 0) more.push(only);
  }
  return more;
}

/** A text below its heading, in the columns up to the next heading. */
export function readGoal(reader: Reader, { field: { value: type } }: FieldPlace, label: Located): ReadCell {
  const { part } = reader;
  const { row: heading, column: left, area } = label.hit;
  const headings = part.labelsIn(heading).filter((e) => e.label.place.role !== "side");
  const leftmost = headings[0]?.hit.column ?? left;
  const right = Math.max(area.right, nextHeading(part, label, headings) - 1);
  const first = area.bottom + 1;
  const end = part.nextLabelRow(heading);
  const last = end > part.occurrence.lastRow ? Math.min(end - 1, first) : end - 1;
  const found: FilledCell[] = [];
  for (let row = first; row <= last; row += 1) {
    const values = part.values(row);
    const foreign = values.some(({ column }) => column < leftmost);
    // A row that begins with words of its own is no rest of a text.
    if (foreign && row > first) continue;
    const own = values.find(({ column }) => column >= left && column <= right);
    if (own) found.push(own);
  }
  const [top, ...more] = found;
  if (top) return reader.read(type, top, more);
  const input = part.view.input(first, left);
  const shared = headings.some(({ hit }) => hit.column < left && input.column <= hit.column);
  return shared ? reader.shared(type, input) : reader.read(type, input);
}

/** Column of the heading to the right, or where it would stand; behind the last one, the end of the form. */
function nextHeading(part: PartView, { label, hit }: Located, headings: readonly Located[]): number {
  const found = headings.find((e) => e.hit.column > hit.area.right);
  if (found) return found.hit.column;
  const { area } = label.place;
  const lost = label.template.sequence.find((e) => e.place.area.top === area.top && e.place.area.left > area.left);
  return lost ? part.occurrence.columns.at(lost.place.area.left) : part.right + 1;
}
