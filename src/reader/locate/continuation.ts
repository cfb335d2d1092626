import type { TablePlace } from "../../forms/compile/geometry";
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
function locatedIn(template: Template, { block: own }: TablePlace, lines: Lines): ReadonlyMap<string, Located> | null {
  const located = new Map<string, Located>();
  const find = (label: TemplateLabel, hits: readonly Hit[]): Hit | null => {
    for (const hit of hits) {
      const candidate = candidatesFor(hit, template).find((each) => each.label === label && isShown(each));
      if (!candidate) continue;
      located.set(label.place.label.id, { label, hit, candidate });
      return hit;
    }
    return null;
  };
  const headings = template.labels.filter(({ place: { block, role } }) => block === own && role === "heading");
  let last = -1;
  for (const label of headings.sort((a, b) => a.place.area.left - b.place.area.left)) {
    // Lists side by side have the same headings.
    const next = lines.headings.filter((hit) => hit.column > last).sort((a, b) => a.column - b.column);
    const hit = find(label, next);
    if (!hit) return null;
    last = hit.column;
  }
  for (const label of template.labels) {
    const { block, role } = label.place;
    if (role === "title" || role === "year") find(label, lines.page);
    else if (block > own || (block === own && role === "total")) find(label, lines.below);
    else if (block === own && role === "side") find(label, [...lines.headings, ...lines.below]);
    else if (block === own && role === "group") find(label, lines.headings);
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
