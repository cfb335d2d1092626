import { isSpace, labelKey, nameKey } from "../core/text";
import type { Area } from "../core/grid";
import type { Slots } from "./patterns";
import type { FilledCell, SheetView } from "./sheet-view";
import type { Template, TemplateLabel, Vocabulary } from "./templates";

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

/** A cell that may be a label. */
export interface Hit {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
  readonly text: string;
  /** Offset in the text at which the label begins: a line around the table may print several in one cell. */
  readonly from: number;
  readonly candidates: readonly Candidate[];
  /** Titled like a declaration, evaluation or monitoring form, known or not. */
  readonly titled: boolean;
}

/** No label is longer, however widely it is set; longer texts can only begin with one. */
const LONGEST_LABEL = 120;
/** `绩效目标申报表`, `绩效自评表`, `绩效目标执行监控表`, whatever stands before and in brackets behind. */
const TITLE = /绩效[^。，；]{0,12}(?:申报|自评|评价|监控|审核|批复)[^。，；]{0,4}表(?:\([^()]{1,16}\))?$/;
const TITLE_FIRST_LOOK = /绩\s*效/;

/** All cells of a sheet that may be labels of some form, in reading order. Linear in the filled cells. */
export function findHits(view: SheetView, vocabulary: Vocabulary): readonly Hit[] {
  const hits: Hit[] = [];
  const fold = memoised();
  for (const filled of view.filled()) {
    const text = textOf(filled);
    if (text === null) continue;
    const first = fold(firstCharacter(text));
    const titled = text.length <= LONGEST_LABEL && TITLE_FIRST_LOOK.test(text) && TITLE.test(labelKey(text));
    const candidates = titled || vocabulary.firsts.has(first) ? candidatesOf(text, vocabulary, fold) : [];
    if (candidates.length === 0 && !titled) continue;
    const { row, column } = filled;
    const hit: Hit = { row, column, area: view.area(row, column), text, from: 0, candidates, titled };
    hits.push(hit);
    if (candidates.some(isOpenLine)) hits.push(...furtherIn(hit, vocabulary, fold));
  }
  return hits;
}

/** A line around the table that begins with a label and its value. */
function isOpenLine({ label, valueAt }: Candidate): boolean {
  return valueAt !== null && label.place.plain;
}

/** Longer than any line of labels around a table. */
const LONGEST_LINE = 300;

/** `填报单位负责人：甲    填表人：乙    填报日期：2018年12月` in one cell: the labels behind the first. */
function furtherIn(hit: Hit, vocabulary: Vocabulary, fold: (character: string) => string): Hit[] {
  const { text } = hit;
  if (text.length > LONGEST_LINE) return [];
  const further: Hit[] = [];
  for (const match of text.matchAll(/\s+(\S+)/g)) {
    const from = match.index + match[0].length - (match[1] ?? "").length;
    const alone = aloneIn(match[1] ?? "", vocabulary);
    const behind = inlineIn(text.slice(from), vocabulary, fold).filter(({ kind }) => kind === "colon");
    const candidates = [...alone, ...behind]
      .filter(({ label }) => label.place.plain && label.place.role === "cell")
      .map((c) => (c.valueAt === null ? c : { ...c, valueAt: c.valueAt + from }));
    if (candidates.length > 0) further.push({ ...hit, from, candidates, titled: false });
  }
  return further;
}

/** The title of a form that is known. */
export function hasKnownTitle(hit: Hit): boolean {
  return hit.candidates.some(({ label, kind }) => label.place.role === "title" && kind === "alone");
}

/** What a hit may be among the labels of one template. */
export function candidatesFor(hit: Hit, template: Template): readonly Candidate[] {
  return hit.candidates.filter((candidate) => candidate.label.template === template);
}

/** Numbers are never labels. */
function textOf({ cell }: FilledCell): string | null {
  return typeof cell.value === "string" ? cell.value : cell.value === null ? cell.text : null;
}

function firstCharacter(text: string): string {
  let at = 0;
  while (at < text.length && isSpace(text.charAt(at))) at += 1;
  return text.charAt(at);
}

function candidatesOf(text: string, vocabulary: Vocabulary, fold: (character: string) => string): Candidate[] {
  const alone = text.length <= LONGEST_LABEL ? aloneIn(text, vocabulary) : [];
  const whole = new Set(alone.map((candidate) => candidate.label.template));
  const behind = inlineIn(text, vocabulary, fold).filter((candidate) => !whole.has(candidate.label.template));
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
function inlineIn(text: string, vocabulary: Vocabulary, fold: (character: string) => string): Candidate[] {
  const longest = new Map<Template, Candidate[]>();
  let beginning = "";
  for (let at = 0; at < text.length && at < LONGEST_LABEL; at += 1) {
    const character = fold(text.charAt(at));
    if (character === "") continue;
    beginning += character;
    if (!vocabulary.inlineBeginnings.has(beginning)) break;
    const labels = vocabulary.inline.get(beginning);
    const behind = labels ? separatorAt(text, at + 1, fold) : null;
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
function separatorAt(
  text: string,
  start: number,
  fold: (character: string) => string,
): { readonly kind: HitKind; readonly valueAt: number } | null {
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

/** Single characters as label keys see them; white space becomes nothing. */
function memoised(): (character: string) => string {
  const known = new Map<string, string>();
  return (character) => {
    let folded = known.get(character);
    if (folded === undefined) {
      folded = nameKey(character);
      known.set(character, folded);
    }
    return folded;
  };
}
