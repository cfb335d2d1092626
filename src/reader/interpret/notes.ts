import type { FieldNode } from "../../forms/compile/form";
import type { ReadCell, ReadField } from "../reading";
import type { Reader } from "./reader";

/** Words in brackets at the end of a text, and what stands in front of them; null where there are none, or nothing else. */
function bracketed(text: string): { readonly front: string; readonly words: string } | null {
  const trimmed = text.trimEnd();
  const start = trimmed.search(/[(（]/u);
  if (start < 1 || !/[)）]$/u.test(trimmed)) return null;
  const front = trimmed.slice(0, start);
  const words = trimmed.slice(start + 1, -1).trim();
  return front.trim() === "" || words === "" || !/\d/u.test(front) ? null : { front, words };
}

/** An amount without the words behind it. */
export function withoutNote(reader: Reader, read: ReadCell, { value }: FieldNode): ReadCell {
  const split = bracketed(read.raw);
  return split ? reader.within(read, value, split.front) : read;
}

/** The words behind an amount, as a value of their own in its cell. */
export function noteOf({ path }: FieldNode, amount: ReadField): ReadField {
  const text = bracketed(amount.raw)?.words ?? null;
  return { ...amount, path, inline: true, value: { type: "text", text } };
}
