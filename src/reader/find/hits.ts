import { oncePer } from "../../core/remembered";
import { isSpace, labelKey, nameKey } from "../../core/text/text";
import type { Area, Cell } from "../../core/grid/grid";
import type { FormKind } from "../../forms/kinds";
import { fieldWordOf } from "./field-words";
import type { Slots } from "./patterns";
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
  const known = textsOf(vocabulary);
  for (const filled of view.filled()) {
    for (const { row, column, cell, area } of filled) {
      const text = textOf(cell);
      if (text === null) continue;
      for (const found of shownBy(text, vocabulary, known)) {
        const { from, candidates, byTemplate, titled, word, alone, is } = found;
        hits.push({
          row,
          column,
          area,
          text,
          from,
          candidates,
          byTemplate,
          titled,
          word,
          alone,
          is,
        });
      }
    }
  }
  return hits;
}

/** A label that a text shows, and where in it. */
type ShownAt = Shown & Pick<Hit, "from">;

/** Texts already looked at: the labels of a form are the same in every sheet of it, and with every edit. */
const textsOf = oncePer<Vocabulary, Map<string, readonly ShownAt[]>>(() => new Map());
const MOST_TEXTS = 5000;

/** What a text shows, at its beginning and further in; nothing for most texts. */
function shownBy(text: string, vocabulary: Vocabulary, known: Map<string, readonly ShownAt[]>): readonly ShownAt[] {
  if (text.length > LONGEST_LABEL) return findShown(text, vocabulary);
  const before = known.get(text);
  if (before) return before;
  if (known.size >= MOST_TEXTS) known.clear();
  const shown = findShown(text, vocabulary);
  known.set(text, shown);
  return shown;
}

const NOWHERE: readonly ShownAt[] = [];

function findShown(text: string, vocabulary: Vocabulary): readonly ShownAt[] {
  const titled = titleKind(text);
  const candidates =
    titled !== null || vocabulary.firsts.has(fold(firstCharacter(text))) ? candidatesOf(text, vocabulary) : [];
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

/** The kind of form that a title names: of one that is known, its form's; null for what is no title. */
export function kindOf(hit: Hit): FormKind | null {
  return hit.alone.find(isTitle)?.template.form.kind ?? hit.titled;
}

/** Whether a title may be that of a form of a kind. */
export function namesKind(hit: Hit, wanted: FormKind): boolean {
  return kindOf(hit) === wanted || hit.alone.some((label) => isTitle(label) && label.template.form.kind === wanted);
}

function isTitle({ place }: TemplateLabel): boolean {
  return place.role === "title";
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

function aloneIn(text: string, vocabulary: Vocabulary): Candidate[] {
  const key = labelKey(text);
  const found = (vocabulary.byKey.get(key) ?? []).map((label) => candidate(label, "alone", {}, null));
  for (const { label, wording } of vocabulary.patterns) {
    if (found.some((known) => known.label === label)) continue;
    const slots = wording.match(key);
    if (slots) found.push(candidate(label, "alone", slots, null));
  }
  return found;
}

/** The longest label that the text begins with, for each template: 填报单位负责人 is not 填报单位. */
function inlineIn(text: string, vocabulary: Vocabulary): Candidate[] {
  const longest = new Map<Template, Candidate[]>();
  let beginning = "";
  for (let at = 0; at < text.length && at < LONGEST_LABEL; at += 1) {
    const character = fold(text.charAt(at));
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
      longest.get(template)?.push(candidate(label, behind.kind, {}, behind.valueAt));
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
    if (fold(character) === ":") colon = true;
    else if (!isSpace(character)) break;
    at += 1;
  }
  if (at >= text.length) return null;
  return { kind: colon ? "colon" : at > start ? "space" : "direct", valueAt: at };
}

function candidate(label: TemplateLabel, kind: HitKind, slots: Slots, valueAt: number | null): Candidate {
  return { label, kind, slots, valueAt };
}

const folded = new Map<string, string>();

/** Single characters as label keys see them; white space becomes nothing. */
function fold(character: string): string {
  const before = folded.get(character);
  if (before !== undefined) return before;
  const key = nameKey(character);
  folded.set(character, key);
  return key;
}
