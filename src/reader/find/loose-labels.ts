import type { ColumnMap } from "./columns";
import type { Hit } from "./hits";
import type { Located } from "./located";
import type { Template, TemplateLabel } from "./templates";

/**
 * Labels that do not keep to the reading order: those merged at the side of their block, printed above it or in
 * its middle, and any other that stands a row from where it should. Each is taken only near its neighbours.
 */
export function placeLoose(
  template: Template,
  alone: ReadonlyMap<TemplateLabel, readonly Located[]>,
  inOrder: readonly Located[],
  columns: ColumnMap,
): ReadonlyMap<string, Located> {
  const located = new Map(inOrder.map((entry) => [entry.label.place.label.id, entry]));
  const taken = new Set(inOrder.map(({ hit }) => hit));
  for (const label of template.labels) {
    const { id } = label.place.label;
    const shown = alone.get(label);
    if (!shown || located.has(id)) continue;
    const rows = label.place.role === "side" ? sideRows(label, located) : nearRows(label, located);
    if (!rows) continue;
    const choices = shown.filter(({ hit }) => {
      return !taken.has(hit) && hit.row >= rows.first && hit.row <= rows.last && inReach(label, hit, columns);
    });
    const [first, second] = choices.sort((a, b) => distance(a, rows) - distance(b, rows));
    // Two that are equally near: which one it is cannot be told.
    if (!first || (second && label.shared && distance(first, rows) === distance(second, rows))) continue;
    located.set(id, first);
    taken.add(first.hit);
  }
  return located;
}

interface Rows {
  readonly first: number;
  readonly last: number;
  readonly expected: number;
}

function distance({ hit }: Located, rows: Rows): number {
  return Math.abs(hit.row - rows.expected);
}

/** From just above the first label of the block to the next block: where a side label may stand. */
function sideRows(label: TemplateLabel, located: ReadonlyMap<string, Located>): Rows | null {
  const { template, place } = label;
  const own: number[] = [];
  let last = Infinity;
  for (const other of template.labels) {
    const entry = located.get(other.place.label.id);
    if (!entry || other.place.role === "side") continue;
    if (other.place.block === place.block) own.push(entry.hit.row);
    else if (other.place.block > place.block) last = Math.min(last, entry.hit.row - 1);
  }
  if (own.length === 0) return betweenBlocks(label, located, last);
  const first = Math.min(...own);
  const heading = template.geometry.labels.find((l) => l.block === place.block && l.role === "heading");
  const expected = first + (heading ? place.area.top - heading.area.top : 0);
  return { first: Math.max(0, first - 1), last, expected };
}

/** Of a block of which nothing else stands: between what stands above and below it. */
function betweenBlocks(
  { template, place }: TemplateLabel,
  located: ReadonlyMap<string, Located>,
  last: number,
): Rows | null {
  const above = template.labels.flatMap((other) => {
    const entry = other.place.block < place.block ? located.get(other.place.label.id) : undefined;
    return entry && other.place.role !== "side" ? [entry.hit.row] : [];
  });
  if (above.length === 0 || !Number.isFinite(last)) return null;
  const first = Math.max(...above) + 1;
  return { first, last, expected: first };
}

/** Rows between the neighbours on paper, one row more on either side. */
function nearRows(label: TemplateLabel, located: ReadonlyMap<string, Located>): Rows | null {
  const { sequence } = label.template;
  const rowOf = (other: TemplateLabel | undefined): number | undefined =>
    other && located.get(other.place.label.id)?.hit.row;
  const before = sequence.slice(0, label.order).findLast((other) => rowOf(other) !== undefined);
  const after = sequence.slice(label.order + 1).find((other) => rowOf(other) !== undefined);
  const first = rowOf(before);
  const last = rowOf(after);
  const one = first ?? last;
  if (one === undefined) return null;
  const from = Math.min(first ?? one, last ?? one) - 1;
  const to = Math.max(first ?? one, last ?? one) + 1;
  return { first: Math.max(0, from), last: to, expected: first ?? one };
}

function inReach(label: TemplateLabel, hit: Hit, columns: ColumnMap): boolean {
  const { place } = label;
  if (place.plain) return hit.column <= columns.right;
  if (place.role === "side") return hit.column <= columns.at(place.area.left + 1) - 1 && hit.column >= columns.left - 1;
  return hit.column === columns.at(place.area.left);
}
