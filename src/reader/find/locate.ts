import { addTo } from "../../core/grouped";
import { oncePer } from "../../core/remembered";
import { type Alignment, type Option, align } from "./align";
import { ColumnMap, type Sighting } from "./columns";
import { type Hit, candidatesFor } from "./hits";
import type { Candidate } from "./shown";
import type { Segment } from "./segments";
import { withoutStrays } from "./strays";
import type { Located, Occurrence } from "./located";
import { placeLoose } from "./loose-labels";
import type { Template, TemplateLabel } from "./templates";
import { IN_PLACE, LABEL_WEIGHT, LEAST_SHARE, OUT_OF_PLACE, RESTART_PRICE, ROWS_OF_HEADINGS, SLACK } from "./weights";

/** A template of which enough stands in a segment to look for it, with its twins. */
export interface Contender {
  readonly template: Template;
  /** What may be labels of it, in reading order. */
  readonly hits: readonly Hit[];
  /** More than its labels found less its labels missing it cannot come to. */
  readonly mostRank: number;
  /** Where its labels stand, for each time they begin anew; found out at first need. */
  readonly occurrences: () => readonly Occurrence[];
}

/** What labels in a segment may be, in the order of the templates. */
export function contendersIn(segment: Segment, templates: readonly Template[]): readonly Contender[] {
  const shown = new Map<Template, Hit[]>();
  for (const hit of segment.hits) {
    for (const template of hit.byTemplate.keys()) addTo(shown, template, hit);
  }
  return templates.flatMap((template): Contender[] => {
    const hits = shown.get(template) ?? [];
    const required = requiredLabels(template);
    const most = mostLabels(template, hits);
    if (most < required * LEAST_SHARE) return [];
    let found: readonly Occurrence[] | null = null;
    const occurrences = (): readonly Occurrence[] => (found ??= locate(template, segment, hits));
    return [{ template, hits, mostRank: 2 * Math.min(most, required) - required, occurrences }];
  });
}

function locate(template: Template, segment: Segment, hits: readonly Hit[]): readonly Occurrence[] {
  return locateOne(template, segment, hits).flatMap((occurrence) => [
    occurrence,
    ...template.twins.map((twin) => asTwin(occurrence, twin)),
  ]);
}

/** The same labels in the same cells, as labels of another form. */
function asTwin(occurrence: Occurrence, template: Template): Occurrence {
  const labels = new Map(template.labels.map((label) => [label.place.label.id, label]));
  const located = [...occurrence.located].map(([id, entry]): [string, Located] => {
    const label = labels.get(id) ?? entry.label;
    return [id, { ...entry, label, candidate: { ...entry.candidate, label } }];
  });
  return { ...occurrence, template, located: new Map(located) };
}

function locateOne(template: Template, segment: Segment, hits: readonly Hit[]): readonly Occurrence[] {
  const runs = align(optionsOf(template, hits), template.sequence.length, RESTART_PRICE);
  return runs.flatMap((run, index) => {
    const next = runs[index + 1]?.matches[0]?.hit ?? hits.length;
    const first = index === 0 ? 0 : (run.matches[0]?.hit ?? 0);
    const bottom = (hits[next]?.row ?? segment.bottom + 1) - 1;
    const occurrence = settled(template, segment, hits.slice(first, next), shifted(run, first), bottom);
    return occurrence ? [occurrence] : [];
  });
}

function optionsOf(template: Template, hits: readonly Hit[]): readonly (readonly Option[])[] {
  return hits.map((hit) => candidatesFor(hit, template).filter(isSequential).map(weighed));
}

/** Without the labels of another form that stands above or below it. */
function settled(
  template: Template,
  segment: Segment,
  hits: readonly Hit[],
  run: Alignment,
  bottom: number,
): Occurrence | null {
  const occurrence = settle(template, segment, hits, run, bottom);
  const rest = occurrence && withoutStrays(template.geometry, [...occurrence.located.values()], hits, segment.hits);
  if (!rest) return occurrence;
  const [again] = align(optionsOf(template, rest), template.sequence.length, Infinity);
  return again ? settled(template, segment, rest, again, bottom) : null;
}

/** Cells with the same words show no more labels than there are cells, nor more than these words name. */
function mostLabels(template: Template, hits: readonly Hit[]): number {
  const cells = new Map<readonly Candidate[], number>();
  for (const hit of hits) {
    const candidates = candidatesFor(hit, template);
    cells.set(candidates, (cells.get(candidates) ?? 0) + 1);
  }
  let most = 0;
  for (const [candidates, count] of cells) most += Math.min(candidates.length, count);
  return most;
}

/** How many labels a form of a template must have. */
export const requiredLabels = oncePer(
  (template: Template): number => template.labels.filter((label) => label.required).length,
);

function isSequential(candidate: Candidate): boolean {
  return candidate.label.place.role !== "side";
}

function weighed({ label, kind }: Candidate): Option {
  return { order: label.order, weight: LABEL_WEIGHT[kind] };
}

function shifted(run: Alignment, by: number): Alignment {
  return { ...run, matches: run.matches.map(({ hit, order }) => ({ hit: hit - by, order })) };
}

/** Second look: with the columns learnt from labels that are beyond doubt, repeated words find their places. */
function settle(
  template: Template,
  segment: Segment,
  hits: readonly Hit[],
  run: Alignment,
  bottom: number,
): Occurrence | null {
  const first = pairs(template, hits, run);
  const headed = headingRows(first);
  const sure = first.filter(({ label, candidate }) => !label.shared && candidate.kind === "alone");
  const alone = shownAlone(hits, template);
  const once = sure.filter(({ label }) => alone.get(label)?.length === 1);
  const draft = new ColumnMap(
    (once.length > 0 ? once : sure).map(sighting),
    template.geometry.columnCount,
    segment.left,
  );
  const options = hits.map((hit, index) =>
    candidatesFor(hit, template)
      .filter((candidate) => isSequential(candidate) && !isFarFromHeadings(candidate, hit, headed))
      .flatMap((candidate) => placed(candidate, hit, hits[index - 1], draft)),
  );
  const [second] = align(options, template.sequence.length, Infinity);
  if (!second) return null;
  const inOrder = pairs(template, hits, second);
  const columns = columnsOf(template, segment, inOrder);
  const located = placeLoose(template, alone, inOrder, columns);
  const rows = [...located.values()].map(({ hit }) => hit.row);
  return {
    template,
    segment,
    located,
    columns: located.size === inOrder.length ? columns : columnsOf(template, segment, [...located.values()]),
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    bottom,
  };
}

/** The row in which most headings of a table stand, by the table's block. */
function headingRows(located: readonly Located[]): ReadonlyMap<number, number> {
  const rows = new Map<number, number[]>();
  for (const { label, hit } of located)
    if (label.place.role === "heading") rows.set(label.place.block, [...(rows.get(label.place.block) ?? []), hit.row]);
  return new Map([...rows].map(([block, all]) => [block, all.sort((a, b) => a - b)[(all.length - 1) >> 1] ?? 0]));
}

/** The headings of a table stand beside each other: the same words far below are those of another. */
function isFarFromHeadings(
  { label: { place } }: Candidate,
  { row }: Hit,
  headed: ReadonlyMap<number, number>,
): boolean {
  return place.role === "heading" && Math.abs(row - (headed.get(place.block) ?? row)) > ROWS_OF_HEADINGS;
}

function columnsOf(template: Template, { left }: Segment, located: readonly Located[]): ColumnMap {
  const sightings = located.filter(({ candidate }) => candidate.kind === "alone").map(sighting);
  return new ColumnMap(sightings, template.geometry.columnCount, left);
}

function pairs(template: Template, hits: readonly Hit[], run: Alignment): Located[] {
  return run.matches.flatMap(({ hit: index, order }) => {
    const hit = hits[index];
    const label = template.sequence[order];
    const candidate = hit?.candidates.find((c) => c.label === label);
    return hit && label && candidate ? [{ label, hit, candidate }] : [];
  });
}

/** All cells that show a label and nothing else, by label, in reading order. */
function shownAlone(hits: readonly Hit[], template: Template): ReadonlyMap<TemplateLabel, readonly Located[]> {
  const alone = new Map<TemplateLabel, Located[]>();
  for (const hit of hits) {
    for (const candidate of candidatesFor(hit, template)) {
      const { label, kind } = candidate;
      if (kind === "alone") addTo(alone, label, { label, hit, candidate });
    }
  }
  return alone;
}

function sighting({ label, hit }: Located): Sighting {
  return { place: label.place, area: hit.area };
}

/**
 * In its own column a label counts for more; outside the form for nothing. Words with text behind them may be a
 * value that begins like a label: right beside a label they are, and elsewhere without a colon too.
 */
function placed(candidate: Candidate, hit: Hit, before: Hit | undefined, columns: ColumnMap): Option[] {
  const { label, kind } = candidate;
  const { order, weight } = weighed(candidate);
  const { role, plain, area } = label.place;
  if (kind !== "alone" && !plain && isValueOf(before, hit, label.template)) return [];
  if (columns.at(area.left) === hit.column) return [{ order, weight: weight + IN_PLACE }];
  if (role === "title" || role === "year") return hit.column > columns.right + SLACK ? [] : [{ order, weight }];
  if (plain) return [{ order, weight }];
  if (!columns.knows(area.left)) {
    if (hit.column > columns.right + SLACK) return [];
    return [{ order, weight: hit.column > columns.right ? weight * OUT_OF_PLACE : weight }];
  }
  if (kind === "space" || kind === "direct") return [];
  if (hit.column < columns.left || hit.column > columns.right) return [];
  return [{ order, weight: weight * OUT_OF_PLACE }];
}

/** Right beside a cell that shows a label and has its value there. */
function isValueOf(before: Hit | undefined, hit: Hit, template: Template): boolean {
  if (before?.row !== hit.row || before.area.right + 1 !== hit.column) return false;
  return candidatesFor(before, template).some(({ kind, label }) => kind === "alone" && label.inline !== "never");
}
