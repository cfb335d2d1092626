import type { Occurrence } from "../find/occurrence";
import { missingPlaces } from "../locate/missing";
import { PartView } from "../locate/part-view";
import type { MissingLabel } from "../reading";
import type { SheetView } from "../find/sheet-view";
import { ROWS_OF_ANOTHER } from "../find/weights";

/**
 * Whether a sheet that shows some labels of a form prints other words where more of them should stand. A form that has
 * lost labels is blank there; another layout, which shares a few, is not.
 */
export function isAnotherLayout(view: SheetView, occurrence: Occurrence): boolean {
  const { template, located, segment } = occurrence;
  const found = [...located.values()]
    .filter(({ label }) => label.place.role !== "side")
    .map(({ label }) => label.order);
  const first = Math.min(...found);
  const last = Math.max(...found);
  const amid = new Set(
    template.labels.flatMap(({ place: { role, label }, order, required }) =>
      required && !located.has(label.id) && (role === "side" || (order > first && order < last)) ? [label.id] : [],
    ),
  );
  // However they stood, with a title they were too few rows.
  if (amid.size + 1 < ROWS_OF_ANOTHER) return false;
  const shown = new Set([...located.values()].map(({ hit }) => `${hit.row} ${hit.column}`));
  const { list } = missingPlaces(new PartView(view, occurrence, segment.bottom));
  const places = list.filter(({ id }) => amid.has(id));
  const taken = places.filter(({ at }) => !view.isBlank(at.row, at.column) && !shown.has(`${at.row} ${at.column}`));
  // A title that the form does not know is one more row of another.
  const rows = rowsOf(taken) + (segment.title && !segment.title.is.knownTitle ? 1 : 0);
  return rows >= ROWS_OF_ANOTHER && rows * 2 >= rowsOf(places);
}

function rowsOf(places: readonly MissingLabel[]): number {
  return new Set(places.map(({ at }) => at.row)).size;
}
