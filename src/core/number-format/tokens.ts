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
  readonly tokens: Token[];
  readonly marks: Mark[];
}

const COLOUR =
  /^(?:black|blue|cyan|green|magenta|red|white|yellow|color\s*\d{1,2}|黑色|蓝色|青色|绿色|洋红|红色|白色|黄色|颜色\s*\d{1,2})$/i;

/** Signs that mean something by themselves. */
// prettier-ignore
const SIGNS: ReadonlyMap<string, Token> = new Map<string, Token>([
  ["#", { type: "digit", mark: "#" }], ["?", { type: "digit", mark: "?" }],
  [".", { type: "point" }], [",", { type: "comma" }], ["%", { type: "percent" }], ["/", { type: "slash" }],
  ["@", { type: "text" }],
]);

type Reading = (match: RegExpExecArray, section: RawSection) => unknown;

/** What stands at a place of a format, the first of these that does, and what its section makes of it. */
const READINGS: readonly (readonly [RegExp, Reading])[] = [
  [/"([^"]*)"?/y, ([, text = ""], { tokens }) => tokens.push({ type: "word", text })],
  [/[\\!](.?)/suy, ([, text = ""], { tokens }) => text !== "" && tokens.push({ type: "word", text })],
  [/_.?/suy, (_, { tokens }) => tokens.push({ type: "room" })],
  // A sign that fills up the column (`* `) is as good as none.
  [/\*.?/suy, () => null],
  [
    /\[(h+|m+|s+)(?:\]|$)/iy,
    ([, run = ""], { tokens }) =>
      tokens.push({ type: "elapsed", letter: run.charAt(0).toLowerCase() as "h" | "m" | "s", length: run.length }),
  ],
  [
    /\[\s*([<>]=?|<>|=)\s*(-?\d+(?:\.\d+)?)\s*(?:\]|$)/y,
    ([, operator = "", bound], { marks }) => marks.push({ type: "condition", operator, bound: Number(bound) }),
  ],
  [
    /\[DBNum([123])(?:\]|$)/iy,
    ([, style], { marks }) => marks.push({ type: "chinese", style: Number(style) as 1 | 2 | 3 }),
  ],
  [/\[\$([^\]-]*)(?:-([^\]]*))?(?:\]|$)/y, currency],
  [
    /\[([^\]]*)\]?/y,
    ([, inside = ""], { marks }) => marks.push({ type: COLOUR.test(inside.trim()) ? "colour" : "unknown" }),
  ],
  // `G/通用格式` is what `General` is called in Chinese; some exporters write it into files.
  [/General|G\/通用格式/iy, (_, { tokens }) => tokens.push({ type: "general" })],
  [
    /AM\/PM|A\/P|上午\/下午/iy,
    ([words], { tokens }) => {
      const [before = "", after = ""] = words.split("/");
      tokens.push({ type: "noon", before, after });
    },
  ],
  [/E([+-])(?=[0#?])/iy, ([, sign], { tokens }) => tokens.push({ type: "exponent", plus: sign === "+" })],
  [
    /([ymdhse])\1*|aaaa?/iy,
    ([run], { tokens }) =>
      tokens.push({ type: "date", letter: run.charAt(0).toLowerCase() as DateLetter, length: run.length }),
  ],
  [/[a-z]/iy, ([text], { tokens }) => tokens.push({ type: "word", text, letter: true })],
  [/0/y, zero],
  [/./suy, ([text], { tokens }) => tokens.push(SIGNS.get(text) ?? { type: "word", text })],
];

/** The sections of a format, split at the semicolons that separate. */
export function scan(format: string): readonly RawSection[] {
  let section: RawSection = { tokens: [], marks: [] };
  const sections = [section];
  for (let at = 0; at < format.length;) {
    if (format.charAt(at) === ";") {
      section = { tokens: [], marks: [] };
      sections.push(section);
      at += 1;
      continue;
    }
    for (const [pattern, read] of READINGS) {
      const match = matchAt(pattern, format, at);
      if (match === null) continue;
      read(match, section);
      at = pattern.lastIndex;
      break;
    }
  }
  return sections;
}

/** `.00` behind seconds is no number. */
function zero(_: RegExpExecArray, { tokens }: RawSection): void {
  const [before, last] = tokens.slice(-2);
  const seconds = (before?.type === "date" || before?.type === "elapsed") && before.letter === "s";
  const digits = last?.type === "split-second" ? last.digits : 0;
  if (digits > 0 || (seconds && last?.type === "point"))
    tokens.splice(-1, 1, { type: "split-second", digits: digits + 1 });
  else tokens.push({ type: "digit", mark: "0" });
}

/** `[$¥-804]`: a sign of money, a language, or both. */
function currency([, symbol = "", language = ""]: RegExpExecArray, { tokens, marks }: RawSection): void {
  if (symbol !== "") tokens.push({ type: "word", text: symbol });
  if (/^(?:F800|x-sysdate)/i.test(language)) marks.push({ type: "system", shows: "date" });
  else if (/^(?:F400|x-systime)/i.test(language)) marks.push({ type: "system", shows: "time" });
  else if (language !== "") marks.push({ type: "language", code: language });
}
