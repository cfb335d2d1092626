import { canonicalText } from "./text";

/**
 * HTML that came along when a text was pasted from a web system. Only what is certainly markup counts:
 * `<24小时`, `<=475元/亩` and `<1681680元` are comparisons.
 */

/** Elements that stand in a line, or hold others. */
const OTHERS =
  "a abbr acronym b base big body br button code col colgroup del dfn dir em font frame head html i iframe img " +
  "input ins kbd label link map mark meta optgroup picture q s samp script select small source span strike strong " +
  "style sub summary sup time title tt u var video wbr";

/** Elements that stand on lines of their own. */
const BLOCKS =
  "address article aside blockquote caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
  "header hr legend li main nav ol option p pre section table tbody td textarea tfoot th thead tr ul";

/** `<o:p>`, `<w:sdt>`: what Word adds. */
const OFFICE_ELEMENT = "[a-z][a-z0-9]*:[a-z][a-z0-9]*";
const NAME = `(?:${`${BLOCKS} ${OTHERS}`.replaceAll(" ", "|")}|${OFFICE_ELEMENT})`;
const TAG_SOURCE = `</?(${NAME})(?:\\s[^<>]*)?/?>`;
const TAG = new RegExp(TAG_SOURCE, "i");
const TAGS = new RegExp(TAG_SOURCE, "gi");
const LINE_BREAK = /<br(?:\s[^<>]*)?\/?>/gi;
const BLOCK_SOURCE = `(?:${BLOCKS.replaceAll(" ", "|")})`;
/** One block ends and the next begins: a new paragraph. A lone end may sit in mid-sentence where a page broke. */
const BETWEEN_BLOCKS = new RegExp(`</${BLOCK_SOURCE}\\s?>(?=\\s{0,20}<${BLOCK_SOURCE}[\\s/>])`, "gi");

// prettier-ignore
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["nbsp", " "], ["ensp", " "], ["emsp", " "], ["thinsp", " "],
  ["lt", "<"], ["gt", ">"], ["amp", "&"], ["quot", '"'], ["apos", "'"],
  ["ldquo", "“"], ["rdquo", "”"], ["lsquo", "‘"], ["rsquo", "’"],
  ["mdash", "—"], ["ndash", "–"], ["hellip", "…"], ["middot", "·"], ["bull", "•"],
  ["times", "×"], ["divide", "÷"], ["plusmn", "±"], ["ge", "≥"], ["le", "≤"], ["ne", "≠"],
  ["deg", "°"], ["permil", "‰"], ["yen", "¥"], ["sup2", "²"], ["sup3", "³"],
]);
const ENTITY_SOURCE = `&(?:(${[...ENTITIES.keys()].join("|")})|#(\\d{1,7})|#x([0-9a-f]{1,6}));`;
const ENTITY = new RegExp(ENTITY_SOURCE, "i");
const ENTITY_ALL = new RegExp(ENTITY_SOURCE, "gi");

/** Markup may have been escaped once more on its way: `&lt;p&gt;`. */
const MOST_LAYERS = 3;

/** Whether a text holds tags, comments or character entities of HTML. */
export function hasHtml(text: string): boolean {
  return TAG.test(text) || ENTITY.test(text) || commentAt(text, 0) !== null;
}

/**
 * The words without the markup: `<br>` and the seam between two blocks become a line break, entities their
 * character, everything else stays as it was. Text without markup is returned as it is.
 */
export function stripTags(text: string): string {
  let plain = text;
  for (let layer = 0; layer < MOST_LAYERS && hasHtml(plain); layer += 1) plain = stripLayer(plain);
  return plain === text ? text : (canonicalText(plain) ?? "");
}

function stripLayer(text: string): string {
  return withoutComments(text)
    .replace(BETWEEN_BLOCKS, "\n")
    .replace(LINE_BREAK, "\n")
    .replace(TAGS, "")
    .replace(/\n[^\S\n]*\n\s*/g, "\n")
    .replace(ENTITY_ALL, (entity, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? entity;
      const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
      if (code === 0xa0) return " ";
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    });
}

function withoutComments(text: string): string {
  let kept = "";
  let from = 0;
  for (let found = commentAt(text, 0); found !== null; found = commentAt(text, from)) {
    kept += text.slice(from, found.start);
    from = found.end;
  }
  return kept + text.slice(from);
}

function commentAt(text: string, from: number): { start: number; end: number } | null {
  const start = text.indexOf("<!--", from);
  const end = start < 0 ? -1 : text.indexOf("-->", start + 4);
  return end < 0 ? null : { start, end: end + 3 };
}
