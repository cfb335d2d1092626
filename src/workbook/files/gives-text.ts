/** Functions that give a text whatever they are given. */
const TEXT_FUNCTIONS = new Set(
  (
    "ADDRESS ASC BAHTTEXT CHAR CLEAN CONCAT CONCATENATE DBCS DOLLAR FIXED FORMULATEXT JIS LEFT LEFTB LOWER MID MIDB NUMBERSTRING " +
    "PHONETIC PROPER REPLACE REPLACEB REPT RIGHT RIGHTB RMB SUBSTITUTE T TEXT TEXTJOIN TRIM UNICHAR UPPER"
  ).split(" "),
);
/** Functions that give one of what they are given, and which of it. */
const CHOOSING: Readonly<Record<string, (given: readonly string[]) => readonly string[]>> = {
  IF: (given) => (given.length === 3 ? given.slice(1) : []),
  IFERROR: (given) => given,
  CHOOSE: (given) => given.slice(1),
};
/** A formula in brackets in brackets is looked at no deeper. */
const DEEPEST = 32;

/**
 * Whether a formula (with its `=`) gives a text for certain, so that a number which is stored as its result is none. False
 * where it depends on what other cells hold.
 */
export function givesText(formula: string): boolean {
  return isText(formula.slice(1), 0);
}

function isText(expression: string, depth: number): boolean {
  if (depth > DEEPEST) return false;
  const { compares, joins } = outermost(expression);
  if (compares) return false;
  if (joins) return true;
  const whole = expression.trim();
  if (/^"(?:[^"]|"")*"$/.test(whole)) return true;
  const [, name = "", given = null] = /^([A-Z_][A-Z0-9._]*)?\((.*)\)$/is.exec(whole) ?? [];
  if (given === null || closesEarly(given)) return false;
  const called = name.toUpperCase().replace(/^_XLFN\./, "");
  if (called === "") return isText(given, depth + 1);
  if (TEXT_FUNCTIONS.has(called)) return true;
  const results = CHOOSING[called]?.(outermost(given).parts) ?? [];
  return results.length > 0 && results.every((each) => isText(each, depth + 1));
}

interface Outermost {
  /** What stands between commas that are within no brackets. */
  readonly parts: readonly string[];
  readonly joins: boolean;
  readonly compares: boolean;
}

/** What stands in an expression outside of quotes, brackets and lists. */
function outermost(expression: string): Outermost {
  const parts: string[] = [];
  let start = 0;
  let joins = false;
  let compares = false;
  let depth = 0;
  for (const { 0: found, index } of expression.matchAll(/"[^"]*"|'[^']*'|[(){}&,<>=]/g)) {
    if ("({".includes(found)) depth += 1;
    else if (")}".includes(found)) depth -= 1;
    else if (depth > 0) continue;
    else if (found === "&") joins = true;
    else if ("<>=".includes(found)) compares = true;
    else if (found === ",") {
      parts.push(expression.slice(start, index));
      start = index + 1;
    }
  }
  return { parts: [...parts, expression.slice(start)], joins, compares };
}

/** `A1)+(B1`: the brackets around it are not those of one call. */
function closesEarly(inside: string): boolean {
  let depth = 0;
  for (const [found] of inside.matchAll(/"[^"]*"|'[^']*'|[()]/g)) {
    if (found === "(") depth += 1;
    else if (found === ")") depth -= 1;
    if (depth < 0) return true;
  }
  return false;
}
