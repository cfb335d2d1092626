import type { Occurrence } from "./locate";
import { hasKnownTitle } from "./hits";
import type { Segment } from "./segments";
import type { TemplateLabel } from "./templates";

/** How much of a template an occurrence shows. */
export interface Verdict {
  readonly occurrence: Occurrence;
  readonly recognised: boolean;
  /** Required labels found and missing. */
  readonly found: number;
  readonly missing: readonly TemplateLabel[];
  /** Printed words agree with what sets this form apart from one with the same labels: the unit of its amounts. */
  readonly unitAgrees: boolean;
}

/** Less of a form's labels, and it is another form or the rest of one. */
const ENOUGH = 2 / 3;

/** A form is recognised when most labels stand and no section of it is lost altogether. */
export function judge(occurrence: Occurrence): Verdict {
  const { template, located } = occurrence;
  const required = template.labels.filter((label) => label.required);
  const missing = required.filter((label) => !located.has(label.place.label.id));
  const found = required.length - missing.length;
  const enough = found >= 3 && found >= required.length * ENOUGH;
  const recognised = enough && sectionsStand(occurrence, required) && !isOfOtherKind(occurrence.segment);
  const units = [...located.values()].flatMap(({ candidate }) => candidate.slots.unit ?? []);
  return { occurrence, recognised, found, missing, unitAgrees: units.every((unit) => unit === template.form.unit) };
}

/** Evaluations and the like share most labels with the declaration they refer to: their title tells. */
function isOfOtherKind({ title }: Segment): boolean {
  return title !== null && !hasKnownTitle(title) && !title.text.includes("申报");
}

/** Every section with several labels still shows one of them; a table, one of its headings. */
function sectionsStand({ template, located }: Occurrence, required: readonly TemplateLabel[]): boolean {
  return template.sheet.blocks.every((block, index) => {
    if (block.kind === "title" || block.kind === "year") return true;
    const own = required.filter(({ place }) => {
      return place.block === index && !place.plain && (block.kind === "rows" || place.role === "heading");
    });
    return own.length < 2 || own.some((label) => located.has(label.place.label.id));
  });
}

/** Chooses among all occurrences those that do not claim the same rows: the fullest first. */
export function choose(verdicts: readonly Verdict[]): readonly Verdict[] {
  const chosen: Verdict[] = [];
  const ranked = verdicts
    .map((verdict, order) => ({ verdict, order, rank: verdict.found - verdict.missing.length }))
    .filter(({ verdict }) => verdict.recognised)
    .sort((a, b) => b.rank - a.rank || unitOrder(a.verdict) - unitOrder(b.verdict) || a.order - b.order);
  for (const { verdict } of ranked) {
    if (!chosen.some((other) => overlap(other.occurrence, verdict.occurrence))) chosen.push(verdict);
  }
  return chosen.sort((a, b) => a.occurrence.firstRow - b.occurrence.firstRow);
}

function unitOrder(verdict: Verdict): number {
  return verdict.unitAgrees ? 0 : 1;
}

export function overlap(a: Occurrence, b: Occurrence): boolean {
  return a.segment === b.segment && a.firstRow <= b.lastRow && b.firstRow <= a.lastRow;
}
