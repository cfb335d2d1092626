import type { TablePlace } from "../../forms/compile/geometry";
import { headingsOf } from "../../forms/compile/headings";
import { linesOf } from "../find/outline";
import { type Hit, type Located, candidatesFor } from "../find/hits";
import type { Candidate } from "../find/shown";
import { occurrenceOf } from "../find/occurrence";
import type { LocatedPart } from "../sheet-reading";
import { locatePart } from "./locate-part";
import type { Segment } from "../find/segments";
import type { SheetView } from "../find/sheet-view";
import type { Template, TemplateLabel } from "../find/templates";

/**
 * What a sheet would be of each form if a table went on there from the sheet before: its printed headings, by whatever
 * title and year stand above, and rows. Empty where anything else of a form is printed.
 */
export function continuationsOn(
  view: SheetView,
  segments: readonly Segment[],
  templates: readonly Template[],
): readonly LocatedPart[] {
  const [segment, ...others] = segments;
  if (!segment || others.length > 0) return [];
  const lines = linesOf(segment.hits);
  const at = lines.findIndex(({ hits }) => hits.filter(({ is }) => is.heading).length > 1);
  const heading = lines[at]?.row;
  if (heading === undefined) return [];
  const page = lines.slice(0, at).flatMap(({ hits }) => hits);
  if (!page.every(({ is }) => is.title || is.year)) return [];
  return templates.flatMap((template) =>
    template.geometry.tables.filter(isFirstList).flatMap((table) => {
      const first = heading + table.firstRow - table.headingRow;
      const headings = segment.hits.filter(({ row }) => row >= heading && row < first);
      const below = segment.hits.filter(({ row }) => row >= first);
      const located = locatedIn(template, table, { page, headings, below });
      if (!located) return [];
      return [template, ...template.twins].map((twin) => {
        const occurrence = occurrenceOf(fromTable(twin, table.block), segment, located, segment.bottom);
        const part = locatePart(view, occurrence, segment.bottom);
        return { ...part, places: { ...part.places, list: [] }, continues: true as const };
      });
    }),
  );
}

/** Lists that stand beside another go on with it. */
function isFirstList({ table }: TablePlace): boolean {
  return table.shared.length === 0;
}

interface Lines {
  readonly page: readonly Hit[];
  readonly headings: readonly Hit[];
  readonly below: readonly Hit[];
}

/**
 * The labels of a table that goes on, and of what the form prints behind it, by id; null where a heading of it is not
 * printed.
 */
function locatedIn(template: Template, table: TablePlace, lines: Lines): ReadonlyMap<string, Located> | null {
  const located = new Map<string, Located>();
  const labelOf = new Map(template.labels.map((label) => [label.place.label, label]));
  const find = (label: TemplateLabel | undefined, hits: readonly Hit[]): Hit | null => {
    for (const hit of label ? hits : []) {
      const candidate = candidatesFor(hit, template).find((each) => each.label === label && isShown(each));
      if (!label || !candidate) continue;
      located.set(label.place.label.id, { label, hit, candidate });
      return hit;
    }
    return null;
  };
  let last = -1;
  for (const heading of table.all.flatMap(({ column }) => headingsOf(column))) {
    // Lists side by side have the same headings.
    const next = lines.headings.filter((hit) => hit.column > last).sort((a, b) => a.column - b.column);
    const hit = find(labelOf.get(heading), next);
    if (!hit) return null;
    last = hit.column;
  }
  for (const label of [template.sheet.title, template.sheet.year]) if (label) find(labelOf.get(label), lines.page);
  if (table.table.side) find(labelOf.get(table.table.side), [...lines.headings, ...lines.below]);
  if (table.table.total?.label) find(labelOf.get(table.table.total.label), lines.below);
  for (const label of template.labels) {
    if (label.place.block > table.block) find(label, lines.below);
    else if (label.place.block === table.block && label.place.role === "group") find(label, lines.headings);
  }
  return located;
}

function isShown({ kind }: Candidate): boolean {
  return kind === "alone" || kind === "colon";
}

/** A sheet definition with nothing but one of its tables and what stands behind it. */
function fromTable(template: Template, own: number): Template {
  const { geometry, labels } = template;
  return {
    ...template,
    geometry: {
      ...geometry,
      fields: geometry.fields.filter(({ block }) => block > own),
      fillers: [],
      tables: geometry.tables.filter(({ block }) => block >= own),
      labels: [],
    },
    labels: labels.filter(({ place: { block, role } }) => block >= own || role === "title" || role === "year"),
  };
}
