import { isBlankMark } from "../core/text/blank-mark";
import { parseTarget } from "../core/target/parse";
import { canonicalText, foldWidth } from "../core/text/text";
import { listed, prompting, textCell, type CellContent, type Content, type Guard } from "./content";

/** A target that is written in a cell each for its comparator, its value and its unit: put together, and taken apart. */

export type TargetPart = "comparator" | "value" | "unit";

/** What each cell says; what has no cell says nothing. */
export type TargetTexts = Readonly<Partial<Record<TargetPart, string>>>;

/** In place of a comparator, for a target in words. */
const IN_WORDS = "定性";

/** Offered for the cell of the comparator. */
const COMPARATORS = ["≥", "≤", "=", ">", "<", IN_WORDS];

/**
 * The text of the whole target; null where no cell says anything. A comparator or unit that the value repeats is said
 * once, and that a target is in words is left to its words.
 */
export function wholeTarget({ comparator = "", value = "", unit = "" }: TargetTexts): string | null {
  const own = canonicalText(value) ?? "";
  const [before, behind] = [said(comparator), said(unit)];
  const withUnit = ends(own, behind) ? own : `${own}${behind}`;
  if (before === "" || begins(own, before)) return canonicalText(withUnit);
  const inWords = before === IN_WORDS && withUnit !== "" && parseTarget(withUnit)?.kind === "qualitative";
  return canonicalText(inWords ? withUnit : `${before}${withUnit}`);
}

/** A stroke beside a value says that there is no comparator, or no unit. */
function said(text: string): string {
  const own = canonicalText(text) ?? "";
  return isBlankMark(own) ? "" : own;
}

function begins(text: string, start: string): boolean {
  return foldWidth(text).startsWith(foldWidth(start));
}

function ends(text: string, end: string): boolean {
  return end !== "" && foldWidth(text).endsWith(foldWidth(end));
}

/** A sign, a number, and what it counts. */
const QUANTITY = /^([≥≤＝=＞>＜<]?)(\d[\d,]*(?:\.\d+)?)([^\d\s]{0,12})$/u;

/**
 * What to write into the cells so that they say the target together; what cannot be taken apart, or has a part without a
 * cell, stands in the cell of the value.
 */
export function targetTexts(raw: string, parts: readonly TargetPart[]): TargetTexts {
  const [, comparator = "", value = "", unit = ""] = QUANTITY.exec(raw) ?? [];
  const inWords = parseTarget(raw)?.kind === "qualitative" && parts.includes("comparator");
  const apart = value !== "" ? { comparator, value, unit } : inWords ? { comparator: IN_WORDS, value: raw } : null;
  const fits = apart && Object.entries(apart).every(([part, text]) => text === "" || parts.some((own) => own === part));
  return fits && wholeTarget(apart) === raw ? apart : { value: raw };
}

/** What one of the cells holds. */
export function partCell(content: Content | undefined, part: TargetPart, parts: readonly TargetPart[]): CellContent {
  return textCell(content?.type === "text" ? (targetTexts(content.text, parts)[part] ?? "") : "");
}

/** What the sheet asks of whoever types into one of the cells. */
export function partGuard(part: TargetPart): Guard {
  switch (part) {
    case "comparator":
      return listed(COMPARATORS, null, {
        title: "指标性质",
        message: "从下拉列表中选择：≥、≤、=、>、<；写不成数的选“定性”。",
      });
    case "value":
      return prompting({
        title: "指标值",
        message: "这里只写数值，例如：90；定性的写成可以衡量的词，例如：提升。符号和单位写在旁边。",
      });
    case "unit":
      return prompting({ title: "计量单位", message: "例如：%、个、人次。没有的留空。" });
  }
}
