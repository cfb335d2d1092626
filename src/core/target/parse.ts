import { isBlankMark } from "../text/blank-mark";
import { stripTags } from "../text/html";
import { hasPlaceholder } from "../text/leftovers";
import { lineOf, linesIn } from "../text/lines";
import { FIGURES, MALFORMED, type Target, type TargetBody, type TargetKind } from "./target";
import { wholeDeadline } from "./dates";
import { isEmptyDate, isIncomplete, isMalformed, isSignForNumber } from "./defects";
import { findParts, runTogether, withWordClauses } from "./parts";
import { wholePeriod } from "./periods";
import { wholeQuantity, wholeRange } from "./quantity";
import { compact, type CompactText } from "./tokens";

const RATIO = /^[<>≥≤=]{0,2}\d+(?:\.\d+)?(?:[:/]\d+(?:\.\d+)?)+$/;
const OUTER_MARKS = "。;,、.:";
// prettier-ignore
const BRACKETS: readonly (readonly [string, string])[] = [["(", ")"], ["“", "”"], ['"', '"'], ["【", "】"], ["[", "]"]];

/**
 * Classifies the target of an indicator (contract, section 2). Never throws and never guesses: a text that is
 * neither figure nor date, whole or in part, is `qualitative`. Null when blank (`""`, `/`, `——`, `无`, `*`).
 */
export function parseTarget(text: string): Target | null {
  const raw = lineOf(text);
  if (raw === null) return null;
  const words = stripTags(text);
  const line = lineOf(words) ?? "";
  const compacted = compact(line);
  const plain = compacted.text;
  if (plain === "" || isBlankMark(plain)) return null;
  if (hasPlaceholder(line)) return { raw, kind: "placeholder" };
  const whole = wholeOf(withoutWrapping(plain));
  if (whole && whole.kind !== "malformed") return { raw, ...whole };
  return { raw, ...(lineByLine(words, whole !== null) ?? whole ?? partsOf(compacted)) };
}

/** What a line by itself may say in words. */
const WORDS: readonly TargetKind[] = ["qualitative", "compound"];
/** More lines than this are no list of targets. */
const MOST_LINES = 100;

/**
 * The targets of a text in which each line is one by itself; null where a line is none, or one target reaches over a
 * break (`不⏎低于90%`). What makes no target when joined (`broken`) is two only if every line says a figure, and no
 * number may go on in the next line.
 */
function lineByLine(words: string, broken: boolean): TargetBody | null {
  const lines = linesIn(words);
  if (lines.length < 2 || lines.length > MOST_LINES || reachesOver(words)) return null;
  if (broken && lines.some((line, index) => /\d$/.test(line) && /^\d/.test(lines[index + 1] ?? ""))) return null;
  const targets = lines.map(parseTarget);
  const kinds = broken ? FIGURES : [...FIGURES, ...WORDS];
  if (!targets.every((target) => target !== null && kinds.includes(target.kind))) return null;
  if (!targets.some((target) => target?.kind !== "qualitative")) return null;
  const parts = targets.flatMap((target) => (target?.kind === "compound" ? target.parts : (target ?? [])));
  return { kind: "compound", parts };
}

function reachesOver(words: string): boolean {
  const compacted = compact(words);
  return findParts(compacted).some(({ start, end }) => linesIn(compacted.source(start, end)).length > 1);
}

/** The text as one target of a kind that has a form; null when it is a sentence. */
function wholeOf(text: string): TargetBody | null {
  if (isSignForNumber(text)) return { kind: "placeholder" };
  if (RATIO.test(text) && wholeDeadline(text) === null) return { kind: "qualitative" };
  const date = wholePeriod(text) ?? wholeDeadline(text);
  const figure = date ?? (isMalformed(text) ? MALFORMED : (wholeRange(text) ?? wholeQuantity(text)));
  if (figure) return figure;
  if (isIncomplete(text) || isEmptyDate(text)) return { kind: "incomplete" };
  return /\d/.test(text) ? null : { kind: "qualitative" };
}

function partsOf(compacted: CompactText): TargetBody {
  const parts = findParts(compacted);
  if (parts.length === 0) return { kind: "qualitative" };
  if (runTogether(compacted.text, parts)) return MALFORMED;
  return {
    kind: "compound",
    parts: withWordClauses(compacted, parts).map(({ start, end, body }): Target => ({
      raw: compacted.source(start, end),
      ...body,
    })),
  };
}

/** Without closing punctuation and one pair of brackets or quotation marks around the whole. */
function withoutWrapping(text: string): string {
  const bare = withoutOuterMarks(text);
  const pair = BRACKETS.find(([open, close]) => bare.length > 2 && bare.startsWith(open) && bare.endsWith(close));
  if (!pair) return bare;
  const inner = bare.slice(1, -1);
  return inner.includes(pair[0]) || inner.includes(pair[1]) ? bare : withoutOuterMarks(inner);
}

function withoutOuterMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (end > start && OUTER_MARKS.includes(text.charAt(end - 1))) end -= 1;
  while (start < end && OUTER_MARKS.includes(text.charAt(start)) && text.charAt(start) !== ".") start += 1;
  return text.slice(start, end);
}
