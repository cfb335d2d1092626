import { foldWidth } from "../../core/text/text";
import type { TableColumn } from "../language";

/** What is printed in a cell around what is typed there. Nothing but data: forms are handed to threads. */
export interface Around {
  readonly numbers: readonly string[];
  readonly marks: readonly string[];
  readonly hints: readonly string[];
}

/** A mark before a number, the number, and a hint behind: nothing is printed in more layers. */
const LAYERS = 3;
const NUMBER = /[0-9一二三四五六七八九十]/u;
const OPEN = /[*×xn_]/iu;
/** Signs that stand in for one number. */
const LONGEST_SLOT = 4;
const BEHIND_NUMBER = /[:.、)\s]/u;

export function aroundOf({ numbers = [], marks = [], hints = [] }: NonNullable<TableColumn["around"]>): Around {
  return { numbers, marks, hints };
}

/** What somebody typed; empty where nobody has. */
export function typedAround(around: Around | null, text: string): string {
  if (around === null) return text;
  let rest = text;
  for (let layer = 0; layer < LAYERS; layer += 1) rest = withoutOne(around, rest);
  return rest === text ? text : rest.trim();
}

function withoutOne({ numbers, marks, hints }: Around, text: string): string {
  const trimmed = text.trim();
  const folded = foldWidth(trimmed);
  for (const mark of marks.map(foldWidth)) {
    if (folded.startsWith(mark)) return trimmed.slice(mark.length);
    if (folded.endsWith(mark)) return trimmed.slice(0, trimmed.length - mark.length);
  }
  for (const number of numbers) {
    let end = endOf(folded, 0, foldWidth(number));
    if (end === null) continue;
    while (BEHIND_NUMBER.test(folded.charAt(end))) end += 1;
    return trimmed.slice(end);
  }
  for (const hint of hints) {
    const start = startOf(folded, foldWidth(hint));
    if (start !== null) return trimmed.slice(0, start);
  }
  return text;
}

/** A text behind the number of its row, as the paper prints it; by itself where it could not be told from it again. */
export function numbered(around: Around | null, row: number, text: string): string {
  const [number] = around?.numbers ?? [];
  if (number === undefined) return text;
  const words = number.replaceAll("{n}", String(row));
  if (text === "") return words;
  const whole = `${words}${number.endsWith("{n}") ? "：" : ""}${text}`;
  return typedAround(around, whole) === typedAround(around, text) ? whole : text;
}

/** Where words with slots end that begin at a place of the text; null where they do not stand there. */
function endOf(text: string, from: number, words: string): number | null {
  let at = from;
  for (let index = 0; index < words.length; index += 1) {
    const slot = words.startsWith("{n}", index) ? NUMBER : words.startsWith("**", index) ? OPEN : null;
    if (slot === null) {
      if (text.charAt(at) !== words.charAt(index)) return null;
      at += 1;
      continue;
    }
    const start = at;
    while (at - start < LONGEST_SLOT && slot.test(text.charAt(at))) at += 1;
    if (at === start) return null;
    index += slot === NUMBER ? 2 : 1;
  }
  return at;
}

/** Where words with slots begin that end the text; null where they do not. */
function startOf(text: string, words: string): number | null {
  const first = Math.max(0, text.length - words.length * LONGEST_SLOT);
  for (let start = first; start < text.length; start += 1) {
    if (endOf(text, start, words) === text.length) return start;
  }
  return null;
}
