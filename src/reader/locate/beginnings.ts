import { isHeadHit, isHeadingHit } from "../find/outline";
import type { Hit } from "../find/hits";
import { cellText } from "../../values/cell-text";
import type { PartView } from "./part-view";
import { isSignedOff, isTargetLike } from "./sign-off";
import { HEADINGS_IN_ROW } from "../find/weights";

/**
 * Whether a row below the headings of a table begins another form: with a line of a head, left of what people fill in, or
 * with headings of its own.
 */
export function beginsAnother(part: PartView, row: number, inputColumn: number): boolean {
  const cells = part.values(row, part.left, part.right);
  const [first] = cells;
  if (!first) return false;
  if (cells.filter((cell) => is(isHeadingHit, part.hitAt(cell))).length >= HEADINGS_IN_ROW) return true;
  if (!is(isHeadHit, part.hitAt(first))) return false;
  // Where rows have their names, such a word may be one that has a target.
  if (first.column < inputColumn) return true;
  const texts = cells.map(({ cell }) => cellText(cell));
  return !texts.some(isTargetLike) && !isSignedOff(texts);
}

function is(kind: (hit: Hit) => boolean, hit: Hit | undefined): boolean {
  return hit !== undefined && kind(hit);
}
