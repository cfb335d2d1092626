import { FIRST_FISCAL_YEAR, LAST_FISCAL_YEAR } from "../../forms/fiscal-year";
import type { PrintedUnit } from "../../core/number/amounts";
import { labelKey } from "../../core/text/text";
import { UNIT_WORDS } from "./unit-words";

/**
 * The line that says for which year a form is. Whatever a form prints there, offices write it in many ways:
 * `（2026年度）`, `2026年`, `〔2026〕年度`, `预算年度：2026年`, `二〇二六年度`. All of it is over label keys, without spaces.
 */

/** Digits of a year in words; formal documents write the nought as a circle, typists as a letter. */
const CHINESE_DIGITS = "〇一二三四五六七八九";
const NOUGHT = /[○◯零Oo0]/g;

/** Source of a pattern for a year that is said, in figures or in words. */
export const SAID_YEAR = String.raw`(?:19|20)\d{2}|[一二][〇○◯零Oo0一二三四五六七八九]{3}`;
/** What a template prints in place of a year: nothing, a line, the century. */
const OPEN_YEAR = String.raw`[12]?\d{0,2}[X×x*_]{0,6}`;
/** What says, before the year, that it is that of the budget: a year of something else is not the form's. */
const NAME =
  "(?:(?:预算|财政|会计|填报|申报|编报|编制|所属|适用|项目|资金|绩效|绩效目标)?(?:年度|年份)|(?:预算|财政)年):?";
/** `年`, `年度`, `年度预算`. */
const BEHIND = "年度?(?:(?:部门|单位|财政|项目)?预算)?";
const OPEN = String.raw`[(\[〔【]`;
const CLOSE = String.raw`[)\]〕】]`;

const LINES: readonly RegExp[] = [
  // With its name: what stands behind the number says nothing more.
  `^${OPEN}?${NAME}${OPEN}?(?:(?<year>${SAID_YEAR})|${OPEN_YEAR})${CLOSE}?(?:${BEHIND})?${CLOSE}?$`,
  `^${OPEN}?(?<year>${SAID_YEAR})${CLOSE}?(?:${BEHIND})${CLOSE}?$`,
  // The brackets alone hold a year that is no other number.
  `^${OPEN}(?<year>${SAID_YEAR})${CLOSE}$`,
  // Left open.
  `^${OPEN}${OPEN_YEAR}${CLOSE}?${BEHIND}${CLOSE}?$`,
].map((source) => new RegExp(source));

/** How any year line begins. */
export const YEAR_LINE_FIRSTS: readonly string[] = [...`([〔【0123456789Xx×*_一二预财会填申编所适项资绩年`];

/** Without a year, a word like any other. */
const WORD = /^年[度份]$/;

/** On the same line: `（2026年度）　　单位：万元`. */
const UNIT_BEHIND = new RegExp(`${UNIT_WORDS}$`);

export interface YearLine {
  /** Absent where none is said yet. */
  readonly year?: number;
  /** Of the form's amounts, where the line says that too. */
  readonly unit?: PrintedUnit;
}

/** What a key says as the line of the year; null where it is no such line. */
export function yearLineOf(key: string): YearLine | null {
  const [behind = "", unit] = UNIT_BEHIND.exec(key) ?? [];
  const own = key.slice(0, key.length - behind.length).replace(/[,;，；]$/, "");
  if (own === "" || WORD.test(own)) return null;
  const said: Pick<YearLine, "unit"> = unit === "元" || unit === "万元" ? { unit } : {};
  for (const line of LINES) {
    const match = line.exec(own);
    if (!match) continue;
    const written = match.groups?.year;
    if (written === undefined) return said;
    const year = yearOfDigits(written);
    return year >= FIRST_FISCAL_YEAR && year <= LAST_FISCAL_YEAR ? { year, ...said } : null;
  }
  return null;
}

/** The number of a year that `SAID_YEAR` matches. */
export function yearOfDigits(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  return Number([...written.replace(NOUGHT, "〇")].map((digit) => CHINESE_DIGITS.indexOf(digit)).join(""));
}

/** Beside the name of the year, in a cell of its own: `2026`, `2026年`, `二〇二六年度`. Null for anything else. */
export function yearBeside(text: string): number | null {
  const match = new RegExp(`^(${SAID_YEAR})(?:年度?)?$`).exec(labelKey(text));
  return match ? yearOfDigits(match[1] ?? "") : null;
}
