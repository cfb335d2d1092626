import type { Area } from "../core/grid/grid";
import type { PrintedUnit } from "../core/number/amounts";
import { nameKey } from "../core/text/text";
import type { FormKind } from "../forms/kinds";
import { titleKind } from "../reader/find/titles";
import { yearLineOf, yearOfDigits } from "../reader/find/year-line";
import type { Lexicon } from "./lexicon";
import { type Box, isBlankBox, type Paper, wordsOf } from "./paper";

/** Where forms begin on a sheet: by their titles, with the line of the year below. */

export interface FormOnPaper {
  readonly title: Box;
  readonly kind: FormKind;
  /** It is known otherwise that it is one: by what somebody said, or by all that its list says. */
  readonly sure: boolean;
  readonly yearLine: Box | null;
  /** As printed in the title or below it; null where it is left open, or printed nowhere. */
  readonly year: number | null;
  /** Of the amounts, where the line of the year says that too. */
  readonly unitOfLine: PrintedUnit | null;
  /** Lines above the title that belong to it. */
  readonly above: readonly Box[];
  /** What stands below the title and its year. */
  readonly body: Area;
}

/** A title further down begins another form where so many lines stand below it. */
const LEAST_LINES = 4;

export function formsOn(paper: Paper, titles: readonly Title[]): readonly FormOnPaper[] {
  return titles.flatMap((title, index): readonly FormOnPaper[] => {
    const others = titles.filter((_, other) => other !== index);
    const beside = others.filter(
      ({ box }) => box.area.top === title.box.area.top && box.area.left > title.box.area.right,
    );
    const left = others.some(({ box }) => box.area.top === title.box.area.top && box.area.right < title.box.area.left)
      ? title.box.area.left
      : paper.area.left;
    const right = Math.min(paper.area.right, ...beside.map(({ box }) => box.area.left - 1));
    const below = others.filter(
      ({ box }) => box.area.top > title.box.area.bottom && box.area.left <= right && box.area.right >= left,
    );
    const bottom = Math.min(paper.area.bottom, ...below.map(({ box }) => box.area.top - 1));
    const top = title.box.area.bottom + 1;
    if (bottom - top + 1 < (title.sure ? 1 : LEAST_LINES)) return [];
    return [formAt(paper, title, { top, bottom, left, right })];
  });
}

/** Words that a form begins with. */
export interface Title {
  readonly box: Box;
  readonly kind: FormKind;
  /** It is known otherwise that a form stands below: however little stands there, it is one. */
  readonly sure?: boolean;
}

/** The titles that say by themselves that they are those of such forms: all of them speak of 绩效. */
export function titlesOn(paper: Paper): readonly Title[] {
  const titles: Title[] = [];
  for (let row = paper.area.top; row <= paper.area.bottom; row += 1) {
    const boxes = printedIn(paper, row);
    for (const box of boxes) {
      const kind = titleKind(box.text);
      // In a line with labels it is the name of a form, not its title.
      if (
        kind !== null &&
        boxes.every((other) => other === box || titleKind(other.text) !== null || other.area.left > box.area.right) &&
        standsFree(box, boxes)
      )
        titles.push({ box, kind });
    }
  }
  return titles;
}

/** What is printed in a row and not above it. */
export function printedIn(paper: Paper, row: number): readonly Box[] {
  return paper.row(row).filter((box) => box.area.top === row && !isBlankBox(box));
}

/** @param boxes what is printed in its row */
export function standsFree(box: Box, boxes: readonly Box[]): boolean {
  return (
    boxes.length === 1 ||
    boxes.every(
      (other) => other === box || titleKind(other.text) !== null || /单位|附件|附表|编号|密级/.test(other.key),
    )
  );
}

function formAt(paper: Paper, { box: title, kind, sure = false }: Title, body: Area): FormOnPaper {
  const said = yearInTitle(title.text);
  let top = body.top;
  let yearLine: Box | null = null;
  for (let row = body.top; row <= Math.min(body.top + 2, body.bottom); row += 1) {
    const filled = paper
      .row(row)
      .filter((box) => !isBlankBox(box) && box.area.left >= body.left && box.area.left <= body.right);
    const [only] = filled;
    if (only && yearLineOf(only.key) !== null && filled.length <= 2) {
      yearLine = only;
      top = filled.length === 1 ? row + 1 : row;
      break;
    }
    if (filled.length > 0) break;
  }
  const printed = yearLine && yearLineOf(yearLine.key);
  return {
    ...{ title, kind, sure, yearLine },
    year: printed?.year ?? said,
    unitOfLine: printed?.unit ?? null,
    above: aboveOf(paper, title),
    body: { ...body, top },
  };
}

function aboveOf(paper: Paper, { area }: Box): readonly Box[] {
  if (area.top - paper.area.top > 3) return [];
  const rows = Array.from({ length: area.top - paper.area.top }, (_, index) => paper.area.top + index);
  return rows.flatMap((row) => paper.row(row).filter((box) => !isBlankBox(box)));
}

const YEAR = /(?:19|20)\d{2}|[一二][〇○◯零Oo0一二三四五六七八九]{3}/u;
const OPEN_YEAR = /[(（〔]\s{0,20}(?:20)?[\s_×xX*]{0,20}年度?\s{0,20}[)）〕]|20[×xX*_]{2}年度?/u;

function yearInTitle(text: string): number | null {
  const year = YEAR.exec(nameKey(text))?.[0];
  return year === undefined ? null : yearOfDigits(year);
}

/** The words of a title with its year as a slot, and without the project or office whose it is. */
export function titleWords(text: string, lexicon: Lexicon): string {
  const slotted = slottedWords(text);
  const found = YEAR_SLOT.exec(slotted);
  const slot = found?.[0] ?? "";
  const before = slotted.slice(0, found?.index ?? 0);
  const own = found ? slotted.slice(found.index + slot.length) : slotted;
  const known = lexicon.titles
    .map((title) => title.replace(/^年度?/u, ""))
    .sort((a, b) => b.length - a.length)
    .find((title) => nameKey(own).endsWith(title));
  // Whose form it is stands in front of words that titles are known by, or that all titles share.
  const name = own.slice(nameStart(own, known));
  if (slot === "") return name;
  if (name === "" || /^[)）]?$/u.test(name)) return slotted.slice(nameStart(before, undefined));
  return name === own ? `${slot}${name}` : name;
}

const YEAR_SLOT = /[（(]?\{year\}年?度?[）)]?/u;

/** Without the slot of a year. */
export function withoutYear(words: string): string {
  return words.replace(YEAR_SLOT, "");
}

function slottedWords(text: string): string {
  const words = wordsOf(text).replace(OPEN_YEAR, (open) => (/^[(（〔]/u.test(open) ? "（{year}年度）" : "{year}年"));
  return words.includes("{year}")
    ? words
    : words.replace(/[(（〔]?(?:(?:19|20)\d{2})年度?[)）〕]?|(?:19|20)\d{2}/u, (year) => slotOf(year));
}

const PLACE = /^(?:[\p{Script=Han}]{1,3}(?:省|自治区|市|自治州|州|盟|县|新区|区|旗)){1,3}/u;

/** `临河县` before the words of a title; nothing where anything else stands before them. */
export function placeBefore(text: string, words: string, lexicon: Lexicon): string {
  const whole = wordsOf(text);
  const [place = ""] = PLACE.exec(whole) ?? [];
  return slottedWords(whole.slice(place.length)) === words && titleWords(whole, lexicon) === words ? place : "";
}

function slotOf(year: string): string {
  return year.replace(/(?:19|20)\d{2}/u, "{year}");
}

/** What titles are made of before 绩效, the longer words first. */
const TITLE_WORDS =
  "对地方转移支付 转移支付 市本级 区本级 省本级 一般性 财政 项目 支出 专项 资金 预算 部门 单位 市级 省级 区级 县级 本级 中央 地方 政策 重点 整体 区域 年度 和 及 （ ） ( )".split(
    " ",
  );

/** The same before 明细. */
const SPENDING_WORDS = ["项目", "支出", "资金", "经费", "费用", "预算", "计划", "测算", "明细"];
/** What a table of planned expenditure is called. */
const BREAKS_DOWN = /(?:明细|测算|分解|构成)[^明测分构]{0,6}$/u;

/** Where the name of the form begins: its words are those of titles, from behind, or those that a form is known by. */
function nameStart(text: string, known: string | undefined): number {
  const performance = text.lastIndexOf("绩效");
  const at = performance === -1 ? text.search(BREAKS_DOWN) : performance;
  if (at === -1) return 0;
  const words = performance === -1 ? SPENDING_WORDS : TITLE_WORDS;
  let start = at;
  for (let word = wordBefore(text, start, words); word !== undefined; word = wordBefore(text, start, words))
    start -= word.length;
  // 校园足球普及: no such word begins a name.
  if (/[和及]/u.test(text.charAt(start))) start += 1;
  return Math.max(0, known === undefined ? start : Math.min(start, text.length - known.length));
}

function wordBefore(text: string, end: number, words: readonly string[]): string | undefined {
  return words.find((word) => text.slice(0, Math.max(0, end)).endsWith(word));
}
