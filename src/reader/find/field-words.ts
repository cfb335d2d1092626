import { labelKey } from "../../core/text/text";
import { HEADING_WORDS, LABELS_OF_HEADS, LABELS_OF_OTHER_KINDS } from "../../forms/kinds";

/**
 * Words that the field prints in heads and headings, whether or not a known form does: by them another form is told where
 * it begins.
 */

/** What a text is among the words of the field. */
export type FieldWord = "head" | "heading";

const HEADS: ReadonlySet<string> = new Set([...LABELS_OF_HEADS, ...LABELS_OF_OTHER_KINDS].map(labelKey));
const HEADINGS = new RegExp(`^(?:${HEADING_WORDS.join("|")})(?:\\([^()]{1,12}\\))?$`);
const LONGEST = 60;

export function fieldWordOf(text: string): FieldWord | null {
  if (text.length > LONGEST) return null;
  const key = labelKey(text);
  if (HEADINGS.test(key)) return "heading";
  return HEADS.has(key) ? "head" : null;
}
