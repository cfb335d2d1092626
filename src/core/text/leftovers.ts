import { comparatorWordsAt } from "../target/comparators";
import { remembered } from "../remembered";
import { foldWidth } from "./text";

/** What a template leaves for the writer to replace, and the writer did not. Only what is certain counts. */

/**
 * `**`, `××`, `XX` or `__` in place of a number or name. Not inside `《》`, where form titles are quoted with them;
 * not `XXL` or `EXX`, where the letters belong to a word. A single `*` marks a compulsory indicator.
 */
const PLACEHOLDER = /\*{2}|×{2}|(?<![A-Za-z])(?:X{2,}|x{2,})(?![A-Za-z])|(?<![A-Za-z_])__/;

export const hasPlaceholder = remembered((text) => PLACEHOLDER.test(withoutTitles(foldWidth(text))));

/** The text with every `《…》`, nested ones included, replaced by blanks of the same length. */
export function withoutTitles(text: string): string {
  if (!text.includes("《")) return text;
  const open: number[] = [];
  const spans: { start: number; end: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === "《") open.push(at);
    const start = mark === "》" ? open.pop() : undefined;
    if (start === undefined) continue;
    while ((spans.at(-1)?.start ?? -1) > start) spans.pop();
    spans.push({ start, end: at + 1 });
  }
  let masked = "";
  let from = 0;
  for (const { start, end } of spans) {
    masked += text.slice(from, start) + " ".repeat(end - start);
    from = end;
  }
  return masked + text.slice(from);
}

/** A line of the printed form that waits for words: `指标1：`, `目标2:`, `……`. */
const EMPTY_LINE = /^(?:(?:指标|目标)\d{1,2}[:、.]?|…+|\.{3,})$/;
const LENGTH = String.raw`\d{2,5}字`;
const RANGE = String.raw`\d{2,5}[-~]\d{2,5}字`;
const AT_MOST = "(?:左右|以内|以上|之内|内|以下)";
/**
 * `（100字以内）`, `（300-5000字）`, and a comparator before a length: `（不超过200字）`. A length alone (`（3000字）`) may as
 * well be that of a report that somebody is to write.
 */
const LENGTH_HINT = new RegExp(`^(?:(?:${LENGTH}|${RANGE})${AT_MOST}|${RANGE})$`);
const COMPARED_LENGTH = new RegExp(`^(?:${LENGTH}|${RANGE})${AT_MOST}?$`);
const LIMIT = /^(?:限|控制在)/;
const BRACKETS = /\(([^()]{3,24})\)/g;

function hasLengthHint(text: string): boolean {
  return [...text.matchAll(BRACKETS)].some(([, inner = ""]) => {
    const comparator = comparatorWordsAt(inner, 0)?.end ?? LIMIT.exec(inner)?.[0].length;
    return comparator === undefined ? LENGTH_HINT.test(inner) : COMPARED_LENGTH.test(inner.slice(comparator));
  });
}

/** `年 月 日` with nothing between. 出生年月日 has no blanks in it and is a word. */
const EMPTY_DATE = /年[\s_]{1,40}月[\s_]{1,40}日/;
/** `（请填写…）`, `【请输入】`, and the whole text `请选择`. */
const BRACKETED_REQUEST =
  /[([【](?:请(?:在此|在此处|在这里)?(?:填写|输入|选择|填入)|此处填写|在此填写)[^()[\]【】]{0,60}[)\]】]/;
const BARE_REQUEST = /^(?:请(?:在此|在此处|在这里)?(?:填写|输入|选择|填入)|此处填写|在此填写)[^,。;!?]{0,12}[。.]?$/;
/** Word's own prompt in an empty content control. */
const WORD_PROMPT = /(?:单击|点击)(?:或点击)?此处输入/;

/** Words of the template left in a text. */
export function hasTemplateText(text: string): boolean {
  const folded = foldWidth(text);
  return (
    EMPTY_DATE.test(folded) ||
    hasLengthHint(folded) ||
    BRACKETED_REQUEST.test(folded) ||
    WORD_PROMPT.test(folded) ||
    BARE_REQUEST.test(folded.trim()) ||
    folded.split("\n").some((line) => EMPTY_LINE.test(line.trim()))
  );
}
