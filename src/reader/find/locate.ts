import { addTo, groupedBy } from "../../core/grouped";
import { type Option, align } from "./align";
import { ColumnMap } from "./columns";
import { type Hit, type Located, candidatesFor } from "./hits";
import type { Candidate } from "./shown";
import type { Segment } from "./segments";
import { withoutStrays } from "./strays";
import { type Occurrence, occurrenceOf } from "./occurrence";
import { placeLoose } from "./loose-labels";
import type { Template } from "./templates";
import {
  IN_PLACE,
  LABEL_WEIGHT,
  HALF_WITH_TITLE,
  OUT_OF_PLACE,
  RESTART_PRICE,
  ROWS_OF_HEADINGS,
  SLACK,
} from "./weights";

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
    const required = template.required.length;
    const most = mostLabels(template, hits);
    if (most < required * HALF_WITH_TITLE) return [];
    let found: readonly Occurrence[] | null = null;
    const occurrences = (): readonly Occurrence[] => (found ??= locate(template, segment, hits));
    return [{ template, hits, mostRank: 2 * Math.min(most, required) - required, occurrences }];
  });
}

function locate(template: Template, segment: Segment, hits: readonly Hit[]): readonly Occurrence[] {
  const runs = align(optionsOf(template, hits), template.sequence.length, RESTART_PRICE);
  const starts = runs.map(([first], index) => (index === 0 || !first ? 0 : hits.indexOf(first.hit)));
  return runs.flatMap((run, index) => {
    const next = starts[index + 1] ?? hits.length;
    const bottom = (hits[next]?.row ?? segment.bottom + 1) - 1;
    const occurrence = settled({ template, segment, bottom }, hits.slice(starts[index], next), run);
    return occurrence ? [occurrence, ...template.twins.map((twin) => asTwin(occurrence, twin))] : [];
  });
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

/** What each hit may be in the sequence of labels. */
function optionsOf(template: Template, hits: readonly Hit[]): readonly (readonly Option[])[] {
  return hits.map((hit) =>
    inSequence(template, hit).map((located) => ({ located, weight: LABEL_WEIGHT[located.candidate.kind] })),
  );
}

function inSequence(template: Template, hit: Hit): readonly Located[] {
  return locatedAt(template, hit).filter(({ label }) => label.place.role !== "side");
}

function locatedAt(template: Template, hit: Hit): readonly Located[] {
  return candidatesFor(hit, template).map((candidate) => ({ label: candidate.label, hit, candidate }));
}

/** Where an occurrence is looked for. */
type Within = Pick<Occurrence, "template" | "segment" | "bottom">;

/** Without the labels of another form that stands above or below it. */
function settled(within: Within, hits: readonly Hit[], run: readonly Located[]): Occurrence | null {
  const occurrence = settle(within, hits, run);
  const rest = occurrence && withoutStrays(occurrence, hits);
  if (!rest) return occurrence;
  const { template } = within;
  const [again] = align(optionsOf(template, rest), template.sequence.length, Infinity);
  return again ? settled(within, rest, again) : null;
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

/** Second look: with the columns learnt from labels that are beyond doubt, repeated words find their places. */
function settle(
  { template, segment, bottom }: Within,
  hits: readonly Hit[],
  first: readonly Located[],
): Occurrence | null {
  const headed = headingRows(first);
  const alone = groupedBy(
    hits.flatMap((hit) => locatedAt(template, hit).filter(({ candidate }) => candidate.kind === "alone")),
    ({ label }) => label,
  );
  const sure = first.filter(({ label, candidate }) => !label.shared && candidate.kind === "alone");
  const once = sure.filter(({ label }) => alone.get(label)?.length === 1);
  const draft = new ColumnMap(once.length > 0 ? once : sure, template, segment);
  const options = hits.map((hit, index) =>
    inSequence(template, hit).flatMap((located): Option[] => {
      const weight = isFarFromHeadings(located, headed) ? null : weightAt(located, hits[index - 1], draft);
      return weight === null ? [] : [{ located, weight }];
    }),
  );
  const [inOrder] = align(options, template.sequence.length, Infinity);
  if (!inOrder) return null;
  const located = placeLoose(template, alone, inOrder, new ColumnMap(inOrder, template, segment));
  return occurrenceOf(template, segment, located, bottom);
}

/** The row in which most headings of a table stand, by the table's block. */
function headingRows(located: readonly Located[]): ReadonlyMap<number, number> {
  const headings = located.filter(({ label }) => label.place.role === "heading");
  const blocks = groupedBy(headings, ({ label }) => label.place.block);
  return new Map(
    [...blocks].map(([block, all]) => {
      const rows = all.map(({ hit }) => hit.row).sort((a, b) => a - b);
      return [block, rows[(rows.length - 1) >> 1] ?? 0];
    }),
  );
}

/** The headings of a table stand beside each other: the same words far below are those of another. */
function isFarFromHeadings({ label: { place }, hit: { row } }: Located, headed: ReadonlyMap<number, number>): boolean {
  return place.role === "heading" && Math.abs(row - (headed.get(place.block) ?? row)) > ROWS_OF_HEADINGS;
}

/**
 * In its own column a label counts for more; outside the form for nothing, which is null. Words with text behind them may be a
 * value that begins like a label: right beside a label they are, and elsewhere without a colon too.
 */
function weightAt(
  { label, hit, candidate: { kind } }: Located,
  before: Hit | undefined,
  columns: ColumnMap,
): number | null {
  const weight = LABEL_WEIGHT[kind];
  const { role, plain, area } = label.place;
  if (kind !== "alone" && !plain && isValueOf(before, hit, label.template)) return null;
  if (columns.at(area.left) === hit.column) return weight + IN_PLACE;
  const isBeyond = hit.column > columns.right + SLACK;
  if (role === "title" || role === "year") return isBeyond ? null : weight;
  if (plain) return weight;
  const isOutside = hit.column > columns.right;
  if (!columns.knows(area.left)) return isBeyond ? null : isOutside ? weight * OUT_OF_PLACE : weight;
  if (kind === "space" || kind === "direct") return null;
  return isOutside || hit.column < columns.left ? null : weight * OUT_OF_PLACE;
}

/** Right beside a cell that shows a label and has its value there. */
function isValueOf(before: Hit | undefined, hit: Hit, template: Template): boolean {
  if (before?.row !== hit.row || before.area.right + 1 !== hit.column) return false;
  return candidatesFor(before, template).some(({ kind, label }) => kind === "alone" && label.inline !== "never");
}
