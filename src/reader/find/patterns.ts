import { labelKey, nameKey } from "../../core/text/text";
import { type PlainSegment, type Segment, type Slot, flat, textOf } from "../../forms/compile/label-words";
import type { PrintedUnit } from "../../core/number/amounts";
import type { FoundLabel } from "../reading";
import { SAID_YEAR, YEAR_LINE_FIRSTS, yearLineOf, yearOfDigits } from "./year-line";

/** What the slots of a printed label said; a slot that is left open is absent. */
export type Slots = FoundLabel["slots"];

/** How one wording of a label is recognised: by its key alone, or by a pattern over the key where it has slots. */
export type Wording =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "pattern"; readonly match: (key: string) => Slots | null; readonly firsts: readonly string[] };

const DIGITS = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

/** A year, or what a template prints in its place (`20××`, `____`), or nothing. */
const YEAR = (name: string): string => String.raw`(?:(?<${name}>\d{4})|[\dX×x*_]{1,6}(?:\+[nN])?)?`;

/** One wording of a label. A bracket with a slot inside may be missing, or either of its marks. */
export function wordingOf(segments: readonly Segment[]): Wording {
  const slotted = segments.some(({ kind }) => kind !== "words");
  const key = labelKey(textOf(segments));
  if (!slotted) return { kind: "key", key };
  const [only] = segments.length === 1 ? segments : [];
  const whole = only?.kind === "bracket";
  const pattern = new RegExp(`^${segmentsSource(segments, whole)}$`);
  const [first] = flat(whole ? only.inside : segments);
  return {
    kind: "pattern",
    firsts:
      whole || first?.kind === "slot"
        ? ["(", first?.kind === "words" ? nameKey(first.text).charAt(0) : "{", "年", "X", "x", "×", "*", "_", ...DIGITS]
        : [key.charAt(0)],
    match: (candidate) => {
      const match = pattern.exec(candidate);
      if (!match) return null;
      const slots = slotsOf(match);
      // Without brackets and without a year, what is left (`年度`) is a word like any other.
      const bare = whole && !/^\(|\)$/.test(candidate) && Object.keys(slots).length === 0;
      return bare ? null : slots;
    },
  };
}

/** @param whole the label is nothing but a bracket with a slot, which then must be there */
function segmentsSource(segments: readonly Segment[], whole = false): string {
  const sources = segments.map((segment) => {
    if (segment.kind !== "bracket") return sourceOf([segment]);
    const inner = String.raw`\(?${sourceOf(segment.inside)}\)?`;
    return whole ? inner : `(?:${inner})?`;
  });
  return sources.join("");
}

/** The wording of a title, which may name a year and an office before it (`上海市崇明区…`), or the year behind it. */
export function titleWording(segments: readonly Segment[]): Wording {
  const key = labelKey(textOf(segments));
  const title = segments.every(({ kind }) => kind === "words") ? escape(key) : segmentsSource(segments);
  const before = `(?:[(〔【[]?(?<before>${SAID_YEAR})[)〕】\\]]?年度?[)〕】\\]]?)?[^。，；《]{0,24}?`;
  const pattern = new RegExp(
    `^${before}${title}(?:[(〔【[]?(?:预算年度:?)?(?<after>${SAID_YEAR})[)〕】\\]]?(?:年度?)[)〕】\\]]?)?$`,
  );
  return {
    kind: "pattern",
    firsts: [key.charAt(0), ..."([〔【一二", ...DIGITS],
    match: (candidate) => {
      const match = pattern.exec(candidate);
      const year = match?.groups?.before ?? match?.groups?.after;
      return match && { ...slotsOf(match), ...(year === undefined ? {} : { year: yearOfDigits(year) }) };
    },
  };
}

/** The line of the year in any wording, whatever the form itself prints. */
export const YEAR_LINE: Wording = {
  kind: "pattern",
  firsts: YEAR_LINE_FIRSTS,
  match: (candidate) => yearLineOf(candidate),
};

function sourceOf(segments: readonly PlainSegment[]): string {
  return segments
    .map((segment) => (segment.kind === "words" ? literal(nameKey(segment.text)) : slotSource(segment.slot)))
    .join("");
}

function slotSource(name: Slot): string {
  return name === "unit" ? "(?:人民币)?(?<unit>万元|元)?" : YEAR(name);
}

/** Any dash for the dash; a year before it need not say 年; a colon before a slot left open is no part of the key. */
function literal(text: string): string {
  return escape(text)
    .replace(/年-|年\\-/g, "年?[-~—至到]{1,2}")
    .replace(/:$/, ":?");
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

function slotsOf(match: RegExpExecArray): Slots {
  const groups: Record<string, string | undefined> = match.groups ?? {};
  return {
    ...(groups.year === undefined ? {} : { year: Number(groups.year) }),
    ...(groups.lastYear === undefined ? {} : { lastYear: Number(groups.lastYear) }),
    ...(groups.from === undefined ? {} : { from: Number(groups.from) }),
    ...(groups.to === undefined ? {} : { to: Number(groups.to) }),
    ...(groups.unit === undefined ? {} : { unit: groups.unit as PrintedUnit }),
  };
}
