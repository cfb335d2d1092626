import type { LabelPlace, SheetGeometry } from "../../forms/compile/geometry";
import type { Hit } from "./hits";
import type { Occurrence } from "./occurrence";
import { HALF_LABELS } from "./weights";

/** Rows between two labels on paper; null where a table, whose length varies, lies between them. */
export function rowsBetween({ tables }: SheetGeometry, from: LabelPlace, to: LabelPlace): number | null {
  const across = tables.some((t) => from.area.top <= t.lastRow && to.area.top > t.lastRow && t.firstRow <= to.area.top);
  return across ? null : to.area.top - from.area.top;
}

/**
 * Forms share labels: where one without a title stands below another, the first labels found for it may be the other's.
 * The hits on the side of the other form where more of this one stands; null where no other stands amid its labels.
 * @param hits those that may be labels of the form
 */
export function withoutStrays({ template, segment, located }: Occurrence, hits: readonly Hit[]): readonly Hit[] | null {
  const own = new Set([...located.values()].map(({ hit }) => hit));
  const found = [...located.values()]
    .filter(({ label }) => label.place.role !== "side")
    .sort((a, b) => a.label.order - b.label.order);
  for (const [index, { label, hit }] of found.entries()) {
    const next = found[index + 1];
    if (
      !next ||
      next.hit.row - hit.row <= HALF_LABELS / 2 ||
      rowsBetween(template.geometry, label.place, next.label.place) === null
    )
      continue;
    const between = segment.hits.filter(
      (other) => other.row > hit.row && other.row <= next.hit.row && !own.has(other) && other.alone.length > 0,
    );
    if (between.length < HALF_LABELS) continue;
    const above = index + 1 > found.length / 2;
    return hits.filter(({ row }) => (above ? row < next.hit.row : row > hit.row));
  }
  return null;
}
