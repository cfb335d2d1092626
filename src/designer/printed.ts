import type { Area } from "../core/grid/grid";
import { formsOn, printedIn, standsFree, titlesOn, type FormOnPaper, type Title } from "./head";
import type { Lexicon } from "./lexicon";
import { candidatesFor } from "./meanings";
import { type Box, type Paper, wordsOf } from "./paper";
import { sectionsOf } from "./parts";
import type { Answers } from "./proposal";
import { listBelow, spendingOn } from "./spending";
import { labelsOf, type Section } from "./structure";

/** A form that stands on a sheet, taken apart. */
export interface Printed {
  readonly paper: Paper;
  readonly form: FormOnPaper;
  readonly sections: readonly Section[];
}

export interface PrintedSheet {
  readonly forms: readonly Printed[];
}

/**
 * The forms on each sheet that has one: by their titles, by what somebody said, and else by what their lists are about.
 *
 * @param together whether the sheets make one form: then a list may be part of one whose title is on another sheet
 */
export function printedOn(
  papers: readonly Paper[],
  answers: Answers,
  { lexicon, together }: { readonly lexicon: Lexicon; readonly together: boolean },
): readonly PrintedSheet[] {
  const titled = papers.map((paper) => onPaper(paper, titlesWith(paper, answers), lexicon));
  const none = titled.every(({ forms }) => forms.length === 0);
  const found = papers.flatMap((paper, index): readonly PrintedSheet[] => {
    const own = titled[index];
    return own && own.forms.length > 0 ? [own] : none || together ? [spending(paper, lexicon)] : [];
  });
  return found.filter(({ forms }) => forms.length > 0);
}

function spending(paper: Paper, lexicon: Lexicon): PrintedSheet {
  const found = spendingOn(paper);
  return found ? onPaper(withTable(paper, found.list), [found.title], lexicon) : { forms: [] };
}

function onPaper(paper: Paper, titles: readonly Title[], lexicon: Lexicon): PrintedSheet {
  return {
    forms: formsOn(paper, titles).map((form) => {
      const own = form.sure && paper.tables.length === 0 ? withTable(paper, listBelow(paper, form.title)) : paper;
      return { paper: own, form, sections: sectionsOf(own, form, lexicon) };
    }),
  };
}

function withTable(paper: Paper, list: Area | null): Paper {
  return list ? { ...paper, tables: [...paper.tables, list] } : paper;
}

/** The titles, and with them the words of which somebody says that a form begins there. */
function titlesWith(paper: Paper, { about = {}, form: { kind = "declaration" } = {} }: Answers): readonly Title[] {
  const titles = titlesOn(paper);
  const answer = about["form"];
  if (answer?.is !== "form") return titles;
  // Of several titles it says which one; all of them are such already.
  if (titles.length > 1) return titles;
  const box = candidates(paper).find(({ text }) => wordsOf(text) === answer.title);
  if (!box) return titles;
  const own = titles.find((title) => title.box === box);
  return [{ box, kind: own?.kind ?? kind, sure: true }];
}

/**
 * The title by which somebody may say that a sheet is such a form although nothing on it says so: as an answer to `form`.
 * Null where nothing on it may be a title.
 */
export function titleToSay(paper: Paper): string | null {
  const [title] = titlesOn(paper);
  const box = title?.box ?? candidates(paper)[0];
  return box ? wordsOf(box.text) : null;
}

const MOST_ABOVE = 6;
const LONGEST = 60;

/** What may be a title: words with a line to themselves, near the top. */
function candidates(paper: Paper): readonly Box[] {
  const found: Box[] = [];
  for (let row = paper.area.top; row <= Math.min(paper.area.bottom - 1, paper.area.top + MOST_ABOVE); row += 1) {
    const boxes = printedIn(paper, row);
    found.push(...boxes.filter((box) => standsFree(box, boxes) && mayBeTitle(box)));
  }
  return found;
}

function mayBeTitle({ key, number }: Box): boolean {
  if (number !== null || key.length < 3 || key.length > LONGEST) return false;
  return !/[。；，：:]|^附[件表]|^[(（]|^\d{4}年度?$/u.test(key);
}

export const hasIndicators = ({ sections }: Printed): boolean =>
  sections.some((section) => section.kind === "table" && section.indicators);

export const hasHead = ({ sections }: Printed, lexicon: Lexicon): boolean => {
  const labels = sections.flatMap(labelsOf);
  return (
    labels.length >= ENOUGH_LABELS ||
    labels.some((words) => names(words, /^project\.name$/, lexicon)) ||
    (labels.length > 1 && labels.some((words) => names(words, /^organisation\.|^goals\./, lexicon)))
  );
};

/** So many places to write in are a head, whatever is written there. */
const ENOUGH_LABELS = 3;

function names(words: string, paths: RegExp, lexicon: Lexicon): boolean {
  return candidatesFor(words, lexicon).some(({ meaning, sure }) => paths.test(meaning.path) && sure >= 0.5);
}
