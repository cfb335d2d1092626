import { groupedBy } from "../../core/grouped";
import { headingsOf } from "../../forms/compile/headings";
import type { FormKind } from "../../forms/kinds";
import type { FieldWord } from "./field-words";
import type { Slots } from "./patterns";
import type { Template, TemplateLabel } from "./templates";

/** How a cell shows a label: alone, or with its value behind a colon, behind white space, or directly behind it. */
export type HitKind = "alone" | "colon" | "space" | "direct";

/** One label that a cell may be. */
export interface Candidate {
  readonly label: TemplateLabel;
  readonly kind: HitKind;
  readonly slots: Slots;
  /** Offset in the cell's text at which the value begins; null when the label stands alone. */
  readonly valueAt: number | null;
}

/** What a text may be among all labels. */
export interface Shown {
  readonly candidates: readonly Candidate[];
  readonly byTemplate: ReadonlyMap<Template, readonly Candidate[]>;
  /** The labels that it shows with nothing behind them. */
  readonly alone: readonly TemplateLabel[];
  /** What it names if it is the title of a form, known or not; null where it is none. */
  readonly titled: FormKind | null;
  /** What it is among the words that the field prints in forms, known or not; null where it is none. */
  readonly word: FieldWord | null;
  /** Of a text it is told once: it is asked of each label many times, and forms have most labels in common. */
  readonly is: Outline;
}

/** What a label is in the outline of a form, known or not: a title, a word of the head, a heading of a table. */
interface Outline {
  /** The title of a form, known or not. */
  readonly title: boolean;
  /** The title of a form that is known. */
  readonly knownTitle: boolean;
  /** The line of the year, in words that say nothing else. */
  readonly year: boolean;
  /** A word of a form's head. */
  readonly head: boolean;
  /** A heading of a table of indicators. */
  readonly heading: boolean;
  /** Other tables have headings that any list may have. */
  readonly indicatorHeading: boolean;
  /** A label at the side of a block. */
  readonly side: boolean;
  /** A label with which a line of a head begins: that of a known form stands in the first column there. */
  readonly firstOfLine: boolean;
  /** The first heading of a table of a known form. */
  readonly firstOfTable: boolean;
}

export function shown(candidates: readonly Candidate[], titled: FormKind | null, word: FieldWord | null): Shown {
  const byTemplate = groupedBy(candidates, ({ label }) => label.template);
  const alone = candidates.flatMap(({ kind, label }) => (kind === "alone" ? [label] : []));
  const ruled = alone.filter(({ place }) => !place.plain);
  const cells = ruled.filter(({ place }) => place.role === "cell");
  const head = word === "head" || cells.length > 0;
  const knownTitle = alone.some(({ place }) => place.role === "title");
  const isHeading = ruled.some(({ place }) => place.role === "heading");
  const is = {
    title: titled !== null || knownTitle,
    knownTitle,
    year: alone.some(({ place }) => place.role === "year"),
    head,
    heading: word === "heading" || (isHeading && cells.length === 0),
    indicatorHeading: word === "heading" || alone.some(isHeadingOfIndicators),
    side: alone.some(({ place }) => place.role === "side"),
    firstOfLine: candidates.length > 0 ? cells.some(({ place, shared }) => !shared && place.area.left === 0) : head,
    firstOfTable: alone.some(isFirstHeading),
  };
  return { candidates, byTemplate, alone, titled, word, is };
}

function isHeadingOfIndicators({ template, place }: TemplateLabel): boolean {
  return template.form.tables.some(
    ({ indicators, columns }) => indicators && columns.some(({ heading }) => heading === place.label),
  );
}

function isFirstHeading({ template, place }: TemplateLabel): boolean {
  return template.form.tables.some(({ columns }) => columns.flatMap(headingsOf)[0] === place.label);
}
