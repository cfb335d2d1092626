import { matchAt } from "../text/match-at";

/** A number format, taken apart into its signs. */

export type Token =
  /** Shown as it is. `letter`: one that no quotes protect, which other languages may read as a code. */
  | { readonly type: "word"; readonly text: string; readonly letter?: true }
  /** `_x`: room as wide as x. */
  | { readonly type: "room" }
  | { readonly type: "digit"; readonly mark: "0" | "#" | "?" }
  | { readonly type: "point" | "comma" | "percent" | "slash" | "general" | "text" }
  | { readonly type: "exponent"; readonly plus: boolean }
  | { readonly type: "date"; readonly letter: DateLetter; readonly length: number }
  /** `[h]`: all hours, not only those of the day. */
  | { readonly type: "elapsed"; readonly letter: "h" | "m" | "s"; readonly length: number }
  /** `.00` behind the seconds. */
  | { readonly type: "split-second"; readonly digits: number }
  | { readonly type: "noon"; readonly before: string; readonly after: string };

/** `e` is the year, as `yyyy`; `a` the weekday, `aaa` and `aaaa`. */
export type DateLetter = "y" | "m" | "d" | "h" | "s" | "e" | "a";

/** What stands in square brackets, or another sign of a section as a whole. */
export type Mark =
  | { readonly type: "condition"; readonly operator: string; readonly bound: number }
  /** `[DBNum1]` to `[DBNum3]`: Chinese digits. */
  | { readonly type: "chinese"; readonly style: 1 | 2 | 3 }
  /** `[$-804]`: the language of the names of months and days. */
  | { readonly type: "language"; readonly code: string }
  /** `[$-F800]`, `[$-F400]`: whatever else the section says, it is the long date or the time of the system. */
  | { readonly type: "system"; readonly shows: "date" | "time" }
  | { readonly type: "colour" }
  | { readonly type: "unknown" };

export interface RawSection {
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
}

const CONDITION = /^(>=|<=|<>|>|<|=)\s*(-?\d+(?:\.\d+)?)$/;
const COLOUR =
  /^(?:black|blue|cyan|green|magenta|red|white|yellow|color\s*\d{1,2}|黑色|蓝色|青色|绿色|洋红|红色|白色|黄色|颜色\s*\d{1,2})$/i;
const CURRENCY = /^\$([^-]*)(?:-(.*))?$/s;
/** `G/通用格式` is what `General` is called in Chinese; some exporters write it into files. */
const WORDED = /General|G\/通用格式|AM\/PM|A\/P|上午\/下午/iy;

/** The sections of a format, split at the semicolons that separate. */
export function scan(format: string): readonly RawSection[] {
  const sections: RawSection[] = [];
  let tokens: Token[] = [];
  let marks: Mark[] = [];
  for (let at = 0; at < format.length;) {
    const sign = String.fromCodePoint(format.codePointAt(at) ?? 0);
    const worded = wordedAt(format, at);
    let next = at + sign.length;
    if (sign === ";") {
      sections.push({ tokens, marks });
      tokens = [];
      marks = [];
    } else if (sign === '"') {
      const end = format.indexOf('"', next);
      tokens.push({ type: "word", text: format.slice(next, end < 0 ? format.length : end) });
      next = end < 0 ? format.length : end + 1;
    } else if (sign === "\\" || sign === "!" || sign === "_" || sign === "*") {
      const protectedSign = next < format.length ? String.fromCodePoint(format.codePointAt(next) ?? 0) : "";
      next += protectedSign.length;
      if (sign === "_") tokens.push({ type: "room" });
      // A sign that fills up the column (`* `) is as good as none.
      else if (sign !== "*" && protectedSign !== "") tokens.push({ type: "word", text: protectedSign });
    } else if (sign === "[") {
      const end = format.indexOf("]", next);
      const inside = format.slice(next, end < 0 ? format.length : end);
      next = end < 0 ? format.length : end + 1;
      bracket(inside, tokens, marks);
    } else if (worded !== null) {
      tokens.push(wordToken(worded));
      next = at + worded.length;
    } else {
      next = at + plainSign(format, at, sign, tokens);
    }
    at = next;
  }
  sections.push({ tokens, marks });
  return sections;
}

function wordedAt(format: string, at: number): string | null {
  return matchAt(WORDED, format, at)?.[0] ?? null;
}

function wordToken(word: string): Token {
  if (/^g/i.test(word)) return { type: "general" };
  const [before = "", after = ""] = word.split("/");
  return { type: "noon", before, after };
}

/** Signs that mean something by themselves. */
// prettier-ignore
const SIGNS: ReadonlyMap<string, Token> = new Map<string, Token>([
  ["0", { type: "digit", mark: "0" }], ["#", { type: "digit", mark: "#" }], ["?", { type: "digit", mark: "?" }],
  [".", { type: "point" }], [",", { type: "comma" }], ["%", { type: "percent" }], ["/", { type: "slash" }],
  ["@", { type: "text" }],
]);

/** A single sign, or a run of one date letter. Gives the length of what it took. */
function plainSign(format: string, at: number, sign: string, tokens: Token[]): number {
  const own = SIGNS.get(sign);
  if (own !== undefined) {
    tokens.push(own);
    return 1;
  }
  const power = /^E([+-])(?=[0#?])/i.exec(format.slice(at, at + 3));
  if (power) {
    tokens.push({ type: "exponent", plus: power[1] === "+" });
    return 2;
  }
  const run = /^([ymdhse])\1*|^aaaa?/i.exec(format.slice(at));
  if (run) {
    const letter = run[0].charAt(0).toLowerCase() as DateLetter;
    tokens.push({ type: "date", letter, length: run[0].length });
    return run[0].length;
  }
  tokens.push(/[a-z]/i.test(sign) ? { type: "word", text: sign, letter: true } : { type: "word", text: sign });
  return sign.length;
}

function bracket(inside: string, tokens: Token[], marks: Mark[]): void {
  const elapsed = /^(h+|m+|s+)$/i.exec(inside);
  const condition = CONDITION.exec(inside.trim());
  const chinese = /^DBNum([123])$/i.exec(inside);
  const currency = CURRENCY.exec(inside);
  if (elapsed) {
    tokens.push({ type: "elapsed", letter: inside.charAt(0).toLowerCase() as "h" | "m" | "s", length: inside.length });
  } else if (condition) {
    marks.push({ type: "condition", operator: condition[1] ?? "", bound: Number(condition[2]) });
  } else if (chinese) {
    marks.push({ type: "chinese", style: Number(chinese[1]) as 1 | 2 | 3 });
  } else if (currency) {
    const [, symbol = "", language = ""] = currency;
    if (symbol !== "") tokens.push({ type: "word", text: symbol });
    if (/^(?:F800|x-sysdate)/i.test(language)) marks.push({ type: "system", shows: "date" });
    else if (/^(?:F400|x-systime)/i.test(language)) marks.push({ type: "system", shows: "time" });
    else if (language !== "") marks.push({ type: "language", code: language });
  } else {
    marks.push({ type: COLOUR.test(inside.trim()) ? "colour" : "unknown" });
  }
}
