import type { TablePlace } from "../../forms/compile/geometry";
import { headingsOf } from "../../forms/compile/headings";
import { ColumnMap } from "../find/columns";
import { isHeadingHit, isTitleHit, isYearHit, linesOf } from "../find/outline";
import { type Hit, candidatesFor } from "../find/hits";
import type { Located, Occurrence } from "../find/located";
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
  const at = lines.findIndex((line) => line.filter(isHeadingHit).length > 1);
  const heading = lines[at];
  if (
    !heading ||
    !lines
      .slice(0, at)
      .flat()
      .every((hit) => isTitleHit(hit) || isYearHit(hit))
  )
    return [];
  return templates.flatMap((template) =>
    template.geometry.tables.flatMap((table) => {
      const located = locatedIn(template, table, {
        page: lines.slice(0, at).flat(),
        heading,
        below: lines.slice(at + 1).flat(),
      });
      if (!located) return [];
      return [template, ...template.twins].map((twin) => {
        const occurrence = occurrenceOf(tableOf(twin, table.block), segment, located);
        const part = locatePart(view, occurrence, segment.bottom);
        return { ...part, places: { ...part.places, list: [] }, continues: true as const };
      });
    }),
  );
}

interface Lines {
  readonly page: readonly Hit[];
  readonly heading: readonly Hit[];
  readonly below: readonly Hit[];
}

/** The labels of a table that goes on, by id; null where one of its headings is not printed. */
function locatedIn(template: Template, table: TablePlace, lines: Lines): ReadonlyMap<string, Located> | null {
  const located = new Map<string, Located>();
  const find = (label: TemplateLabel | undefined, hits: readonly Hit[]): boolean => {
    for (const hit of label ? hits : []) {
      const candidate = candidatesFor(hit, template).find((each) => each.label === label && each.kind === "alone");
      if (label && candidate) located.set(label.place.label.id, { label, hit, candidate });
    }
    return label !== undefined && located.has(label.place.label.id);
  };
  const labelOf = new Map(template.labels.map((label) => [label.place.label, label]));
  for (const { column } of table.columns) {
    if (!headingsOf(column).every((heading) => find(labelOf.get(heading), lines.heading))) return null;
  }
  for (const label of [template.sheet.title, template.sheet.year]) if (label) find(labelOf.get(label), lines.page);
  if (table.table.side) find(labelOf.get(table.table.side), [...lines.heading, ...lines.below]);
  if (table.table.total?.label) find(labelOf.get(table.table.total.label), lines.below);
  return located;
}

/** A sheet definition with nothing but one of its tables. */
function tableOf(template: Template, own: number): Template {
  const { geometry, labels } = template;
  return {
    ...template,
    geometry: {
      ...geometry,
      fields: [],
      fillers: [],
      tables: geometry.tables.filter(({ block }) => block === own),
      labels: [],
    },
    labels: labels.filter(({ place: { block, role } }) => block === own || role === "title" || role === "year"),
    sequence: [],
    sides: [],
    twins: [],
  };
}

function occurrenceOf(template: Template, segment: Segment, located: ReadonlyMap<string, Located>): Occurrence {
  const entries = [...located.values()];
  const rows = entries.map(({ hit }) => hit.row);
  const sightings = entries.map(({ label, hit }) => ({ place: label.place, area: hit.area }));
  return {
    template,
    segment,
    located,
    columns: new ColumnMap(sightings, template.geometry.columnCount, segment.left),
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    bottom: segment.bottom,
  };
}
