import type { Lexicon } from "./lexicon";
import { levelKey, levelsNamed } from "./look";
import { type Box, isBlankBox } from "./paper";

/** Columns of levels under headings that do not say so: by the words that are printed below. */

/** So many levels below a heading are no chance. */
const ENOUGH = 2;

/** @param below the boxes under a heading */
export function levelBelow(below: readonly Box[], { levels }: Lexicon): "level1" | "level2" | null {
  const filled = below.filter((box) => !isBlankBox(box));
  const named = (known: readonly { readonly words: readonly string[] }[]): number =>
    filled.filter(({ key }) => levelsNamed(levelKey(key), known).length > 0).length;
  const [first, second] = [named(levels), named(levels.flatMap(({ children }) => children))];
  const most = Math.max(first, second);
  if (most < ENOUGH || most * 3 < filled.length * 2) return null;
  return first > second ? "level1" : "level2";
}
