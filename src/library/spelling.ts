import { nameKey } from "../core/text/text";
import { initialsOf } from "./initials";

/** A text as it may be typed: each character itself, or a letter that it begins with when it is spoken. */
export interface Spelling {
  readonly text: string;
  readonly characters: readonly string[];
  /** By character; with several letters where it is spoken in several ways. */
  readonly initials: readonly string[];
}

export function spellingOf(text: string): Spelling {
  const key = nameKey(text).toLowerCase();
  const characters = [...key];
  return { text: key, characters, initials: characters.map(initialsOf) };
}

/** A word that somebody typed. */
export interface TypedWord {
  readonly text: string;
  readonly characters: readonly string[];
  /** It may stand for words that its letters begin. */
  readonly letters: boolean;
}

/** Folded as names are, words apart. */
export function typedWords(text: string): readonly TypedWord[] {
  return text.split(/\s+/).flatMap((word): TypedWord[] => {
    const key = nameKey(word).toLowerCase();
    return key === "" ? [] : [{ text: key, characters: [...key], letters: /[a-z]/.test(key) }];
  });
}

/** Where a typed word stands in a text, in its characters, in letters or in both: `dlyh`, `道路yh`. -1 where it does not. */
export function placeOf(typed: TypedWord, { text, characters, initials }: Spelling): number {
  if (!typed.letters) return text.indexOf(typed.text);
  const wanted = typed.characters;
  for (let start = 0; start + wanted.length <= characters.length; start += 1) {
    let length = 0;
    while (
      length < wanted.length &&
      isTyped(wanted[length] ?? "", characters[start + length], initials[start + length])
    )
      length += 1;
    if (length === wanted.length) return start;
  }
  return -1;
}

function isTyped(typed: string, character = "", initials = ""): boolean {
  return character === typed || initials.includes(typed);
}
