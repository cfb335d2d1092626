import type { ColumnMap } from "./columns";
import type { Hit, Located } from "./hits";
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

/**
 * From just above the first label of the block to the next block: where a side label may stand. Where nothing else of its block
 * stands, between what stands above and below it.
 */
function sideRows({ template, place }: TemplateLabel, located: ReadonlyMap<string, Located>): Rows | null {
  const rowsOf = (isWanted: (block: number) => boolean): readonly number[] =>
    template.sequence.flatMap((other) =>
      isWanted(other.place.block) ? (located.get(other.place.label.id)?.hit.row ?? []) : [],
    );
  const own = rowsOf((block) => block === place.block);
  const last = Math.min(...rowsOf((block) => block > place.block)) - 1;
  if (own.length === 0) {
    const above = Math.max(...rowsOf((block) => block < place.block));
    return Number.isFinite(above) && Number.isFinite(last) ? { first: above + 1, last, expected: above + 1 } : null;
  }
  const first = Math.min(...own);
  const heading = template.geometry.labels.find((l) => l.block === place.block && l.role === "heading");
  const expected = first + (heading ? place.area.top - heading.area.top : 0);
  return { first: Math.max(0, first - 1), last, expected };
}

/** Rows between the neighbours on paper, one row more on either side. */
function nearRows({ template, order }: TemplateLabel, located: ReadonlyMap<string, Located>): Rows | null {
  const rows = template.sequence.map((other) => located.get(other.place.label.id)?.hit.row);
  const before = rows.slice(0, order).findLast((row) => row !== undefined);
  const after = rows.slice(order + 1).find((row) => row !== undefined);
  const expected = before ?? after;
  if (expected === undefined) return null;
  const around = [expected, after ?? expected];
  return { first: Math.max(0, Math.min(...around) - 1), last: Math.max(...around) + 1, expected };
}

function inReach(label: TemplateLabel, hit: Hit, columns: ColumnMap): boolean {
  const { place } = label;
  if (place.plain) return hit.column <= columns.right;
  if (place.role === "side") return hit.column <= columns.at(place.area.left + 1) - 1 && hit.column >= columns.left - 1;
  return hit.column === columns.at(place.area.left);
}
