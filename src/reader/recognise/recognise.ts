import { oncePer } from "../../core/remembered";
import type { Form } from "../../forms/compile/form";
import { kindsOf } from "../find/hits";
import type { Contender } from "../find/locate";
import { isAnotherLayout } from "./layouts";
import { foreignLevels } from "./level-words";
import type { Occurrence } from "../find/occurrence";
import type { Segment } from "../find/segments";
import type { SheetView } from "../find/sheet-view";
import { type TemplateLabel, isOwnWording } from "../find/templates";
import { ENOUGH_LABELS, FOREIGN_LEVEL, HALF_LABELS, LEAST_LABELS, OTHER_WORDS } from "../find/weights";

/** How much of a template an occurrence shows. */
export interface Recognition {
  readonly occurrence: Occurrence;
  readonly recognised: boolean;
  /** Required labels found and missing. */
  readonly found: number;
  readonly missing: readonly TemplateLabel[];
  /**
   * How well the form fits, to choose among forms that share labels: labels found less labels missing, and something
   * off for each that is printed in another form's words and for each level that this one does not know.
   */
  readonly rank: number;
  /** The printed unit is that of this form, or not what tells it from another with the same labels. */
  readonly unitAgrees: boolean;
}

/** A form is recognised when most labels stand and no section of it is lost altogether. */
export function judge(view: SheetView, occurrence: Occurrence): Recognition {
  const { found, missing, isPossible, inOtherWords, unitAgrees } = shownBy(occurrence);
  const recognised = isPossible && !(missing.length > 0 && isAnotherLayout(view, occurrence));
  const fullness = found - missing.length;
  const rank = recognised
    ? fullness - OTHER_WORDS * inOtherWords - FOREIGN_LEVEL * foreignLevels(view, occurrence)
    : fullness;
  return { occurrence, recognised, found, missing, rank, unitAgrees };
}

/** What labels alone tell: they stay where they are while people fill in a form. */
const shownBy = oncePer((occurrence: Occurrence) => {
  const { template, located, segment } = occurrence;
  const { required } = template;
  const missing = required.filter((label) => !located.has(label.place.label.id));
  const found = required.length - missing.length;
  const enough = found >= LEAST_LABELS && found >= required.length * ENOUGH_LABELS;
  const isPossible = enough && sectionsStand(occurrence, required) && !isOfOtherKind(segment, template.form);
  return { found, missing, isPossible, inOtherWords: inOtherWords(occurrence), unitAgrees: unitAgrees(occurrence) };
});

/**
 * What is judged of all that labels may be in a segment. A form is passed over where one that is chosen fits better than
 * this one can, and too few of its labels stand above or below that one: however many forms are known, few are looked at.
 */
export function judgeAll(view: SheetView, contenders: readonly Contender[]): readonly Recognition[] {
  const judged = new Map<Contender, readonly Recognition[]>();
  const byMost = [...contenders].sort((a, b) => b.mostRank - a.mostRank);
  for (;;) {
    const verdicts = contenders.flatMap((contender) => judged.get(contender) ?? []);
    const chosen = choose(verdicts);
    const next = byMost.find((each) => !judged.has(each) && !chosen.some((better) => isOutdone(each, better)));
    if (!next) return verdicts;
    judged.set(
      next,
      next.occurrences().map((occurrence) => judge(view, occurrence)),
    );
  }
}

function isOutdone({ template, hits, mostRank }: Contender, { rank, occurrence }: Recognition): boolean {
  if (mostRank >= rank) return false;
  // Which explains more is seen once both are judged.
  if (occurrence.template.form.further && !template.form.further) return false;
  const { firstRow, lastRow } = occurrence;
  const above = hits.filter(({ row }) => row < firstRow).length;
  const below = hits.filter(({ row }) => row > lastRow).length;
  const least = Math.min(HALF_LABELS, Math.max(LEAST_LABELS, template.required.length * ENOUGH_LABELS));
  return Math.max(above, below) < least;
}

/**
 * Labels that stand alone in another wording than the one the form prints. Offices title one form in many ways, and
 * write its year in as many.
 */
function inOtherWords({ located }: Occurrence): number {
  const others = [...located.values()].filter(({ label, hit, candidate }) => {
    const { role } = label.place;
    return candidate.kind === "alone" && role !== "title" && role !== "year" && !isOwnWording(label, hit.text);
  });
  return others.length;
}

function unitAgrees({ template, located }: Occurrence): boolean {
  if (template.form.unitDecides !== true) return true;
  const units = [...located.values()].flatMap(({ candidate }) => candidate.slots.unit ?? []);
  return units.every((unit) => unit === template.form.unit);
}

/** Evaluations and the like share most labels with the declaration they refer to: their title tells. */
function isOfOtherKind({ title }: Segment, { kind }: Form): boolean {
  return title !== null && !kindsOf(title).includes(kind);
}

/**
 * Every section with several labels still shows one of them; a table, one of its headings. What stands below the last table
 * may be on another page.
 */
function sectionsStand({ template, located }: Occurrence, required: readonly TemplateLabel[]): boolean {
  const last = template.sheet.blocks.findLastIndex(({ kind }) => kind === "table");
  return template.sheet.blocks.every((block, index) => {
    if (block.kind === "title" || block.kind === "year" || (last !== -1 && index > last)) return true;
    const own = required.filter(({ place }) => {
      return place.block === index && !place.plain && (block.kind === "rows" || place.role === "heading");
    });
    return own.length < 2 || own.some((label) => located.has(label.place.label.id));
  });
}

/**
 * Chooses among all occurrences those that do not claim the same rows: the best fit first. A form that is not shipped
 * takes a place from a shipped one only where it explains more cells.
 */
export function choose(verdicts: readonly Recognition[]): readonly Recognition[] {
  const chosen: Recognition[] = [];
  const recognised = verdicts.filter((verdict) => verdict.recognised);
  const ranked = recognised
    .filter((verdict) => !givesWay(verdict, recognised))
    .sort((a, b) => b.rank - a.rank || Number(b.unitAgrees) - Number(a.unitAgrees));
  for (const verdict of ranked) {
    if (!chosen.some((other) => overlap(other.occurrence, verdict.occurrence))) chosen.push(verdict);
  }
  return chosen.sort((a, b) => a.occurrence.firstRow - b.occurrence.firstRow);
}

function givesWay({ occurrence }: Recognition, recognised: readonly Recognition[]): boolean {
  if (!occurrence.template.form.further) return false;
  return recognised.some(
    ({ occurrence: other }) =>
      !other.template.form.further && overlap(other, occurrence) && other.located.size >= occurrence.located.size,
  );
}

export function overlap(a: Occurrence, b: Occurrence): boolean {
  return a.segment === b.segment && a.firstRow <= b.lastRow && b.firstRow <= a.lastRow && shareColumns(a, b);
}

/** Whether one stands at least in part below the other, or in its place. */
export function shareColumns({ columns: a }: Occurrence, { columns: b }: Occurrence): boolean {
  return a.left <= b.right && b.left <= a.right;
}
