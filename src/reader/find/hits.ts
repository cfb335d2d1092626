import { oncePer, remembered, SHORT } from "../../core/remembered";
import { isSpace, labelKey, nameKey } from "../../core/text/text";
import type { Area, Cell } from "../../core/grid/grid";
import type { FormKind } from "../../forms/kinds";
import { fieldWordOf } from "./field-words";
import type { SheetView } from "./sheet-view";
import { type Candidate, type HitKind, type Shown, shown } from "./shown";
import type { Template, TemplateLabel, Vocabulary } from "./templates";
import { yearLineOf } from "./year-line";
import { titleKind } from "./titles";

/** A cell that may be a label. */
export interface Hit extends Shown {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  readonly text: string;
  /** Offset in the text at which the label begins: a line around the table may print several in one cell. */
  readonly from: number;
}

/** A label of the definition and the cell that shows it. */
export interface Located {
  readonly label: TemplateLabel;
  readonly hit: Hit;
  readonly candidate: Candidate;
}

/** No label is longer, however widely it is set; longer texts can only begin with one. */
const LONGEST_LABEL = 120;

/** All cells of a sheet that may be labels of some form, in reading order. Linear in the filled cells. */
export function findHits(view: SheetView, vocabulary: Vocabulary): readonly Hit[] {
  const hits: Hit[] = [];
  const shownBy = shownWith(vocabulary);
  for (const filled of view.filled()) {
    for (const { row, column, cell, area } of filled) {
      const text = textOf(cell);
      if (text === null) continue;
      for (const { from, candidates, byTemplate, alone, titled, word, is } of shownBy(text)) {
        hits.push({ row, column, area, text, from, candidates, byTemplate, alone, titled, word, is });
      }
    }
  }
  return hits;
}

/** A label that a text shows, and where in it. */
type ShownAt = Shown & Pick<Hit, "from">;

/**
 * What a text shows, at its beginning and further in; nothing for most texts. The labels of a form are the same in every
 * sheet of it, and with every edit: they are looked at once.
 */
const shownWith = oncePer((vocabulary: Vocabulary) => remembered((text) => findShown(text, vocabulary), SHORT));

const NOWHERE: readonly ShownAt[] = [];

function findShown(text: string, vocabulary: Vocabulary): readonly ShownAt[] {
  const titled = titleKind(text);
  const candidates =
    titled !== null || vocabulary.firsts.has(nameKey(firstCharacter(text))) ? candidatesOf(text, vocabulary) : [];
  const word = fieldWordOf(text);
  if (candidates.length === 0 && titled === null && word === null) return NOWHERE;
  const first = { ...shown(candidates, titled, word), from: 0 };
  return candidates.some(isOpenLine) ? [first, ...furtherIn(text, vocabulary)] : [first];
}

/** A line around the table that begins with a label and its value. */
function isOpenLine({ label, valueAt }: Candidate): boolean {
  return valueAt !== null && label.place.plain;
}

/** Longer than any line of labels around a table. */
const LONGEST_LINE = 300;

/** `填报单位负责人：甲    填表人：乙    填报日期：2018年12月` in one cell: the labels behind the first. */
function furtherIn(text: string, vocabulary: Vocabulary): ShownAt[] {
  if (text.length > LONGEST_LINE) return [];
  const further: ShownAt[] = [];
  for (const match of text.matchAll(/\s+(\S+)/g)) {
    const from = match.index + match[0].length - (match[1] ?? "").length;
    const alone = aloneIn(match[1] ?? "", vocabulary);
    const behind = inlineIn(text.slice(from), vocabulary).filter(({ kind }) => kind === "colon");
    const candidates = [...alone, ...behind]
      .filter(({ label }) => label.place.plain && label.place.role === "cell")
      .map((c) => (c.valueAt === null ? c : { ...c, valueAt: c.valueAt + from }));
    if (candidates.length > 0) further.push({ ...shown(candidates, null, null), from });
  }
  return further;
}

/** The kinds of form that a title names: of one that is known, those of its forms; none for what is no title. */
export function kindsOf({ alone, titled }: Hit): readonly FormKind[] {
  const known = alone.flatMap(({ place, template }) => (place.role === "title" ? [template.form.kind] : []));
  return known.length > 0 || titled === null ? known : [titled];
}

/** What a hit may be among the labels of one template. */
export function candidatesFor(hit: Hit, template: Template): readonly Candidate[] {
  return hit.byTemplate.get(template) ?? [];
}

/** Numbers are never labels, unless their format makes the line of the year of them (`2026` shown as `（2026年度）`). */
function textOf({ value, text }: Cell): string | null {
  if (typeof value === "number") return text.includes("年") && yearLineOf(labelKey(text)) !== null ? text : null;
  return typeof value === "string" ? value : value === null ? text : null;
}

function firstCharacter(text: string): string {
  let at = 0;
  while (at < text.length && isSpace(text.charAt(at))) at += 1;
  return text.charAt(at);
}

function candidatesOf(text: string, vocabulary: Vocabulary): Candidate[] {
  const alone = text.length <= LONGEST_LABEL ? aloneIn(text, vocabulary) : [];
  const whole = new Set(alone.map((candidate) => candidate.label.template));
  const behind = inlineIn(text, vocabulary).filter((candidate) => !whole.has(candidate.label.template));
  return behind.length === 0 ? alone : [...alone, ...behind];
}

/** Of a label with nothing behind it. */
const ALONE = { kind: "alone", slots: {}, valueAt: null } as const;

function aloneIn(text: string, vocabulary: Vocabulary): Candidate[] {
  const key = labelKey(text);
  const found = (vocabulary.byKey.get(key) ?? []).map((label): Candidate => ({ ...ALONE, label }));
  for (const { label, wording } of vocabulary.patterns) {
    if (found.some((known) => known.label === label)) continue;
    const slots = wording.match(key);
    if (slots) found.push({ ...ALONE, label, slots });
  }
  return found;
}

/** The longest label that the text begins with, for each template: 填报单位负责人 is not 填报单位. */
function inlineIn(text: string, vocabulary: Vocabulary): Candidate[] {
  const longest = new Map<Template, Candidate[]>();
  let beginning = "";
  for (let at = 0; at < text.length && at < LONGEST_LABEL; at += 1) {
    const character = nameKey(text.charAt(at));
    if (character === "") continue;
    beginning += character;
    if (!vocabulary.inlineBeginnings.has(beginning)) break;
    const labels = vocabulary.inline.get(beginning);
    const behind = labels ? separatorAt(text, at + 1) : null;
    if (!labels || !behind) continue;
    const fresh = new Set<Template>();
    for (const label of labels) {
      if (!accepts(label, behind.kind, beginning)) continue;
      const { template } = label;
      if (!fresh.has(template)) longest.set(template, []);
      fresh.add(template);
      longest.get(template)?.push({ label, slots: {}, ...behind });
    }
  }
  return [...longest.values()].flat();
}

/** Two characters alone begin too many sentences. */
const SHORTEST_DIRECT = 3;

function accepts(label: TemplateLabel, kind: HitKind, key: string): boolean {
  if (kind === "direct") return label.inline === "any" && key.length >= SHORTEST_DIRECT;
  return label.inline === "any" || kind === "colon";
}

/** What separates label and value; null when nothing follows. */
function separatorAt(text: string, start: number): { readonly kind: HitKind; readonly valueAt: number } | null {
  let at = start;
  let colon = false;
  while (at < text.length) {
    const character = text.charAt(at);
    if (nameKey(character) === ":") colon = true;
    else if (!isSpace(character)) break;
    at += 1;
  }
  if (at >= text.length) return null;
  return { kind: colon ? "colon" : at > start ? "space" : "direct", valueAt: at };
}
