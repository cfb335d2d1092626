import { firstOfEach } from "../../core/grouped";
import { parseTarget } from "../../core/target/parse";
import { composed } from "../../core/text/text";
import { kindOf } from "../../values";
import { hasBox } from "../../values/choices";
import type { ReadCell } from "../../reader/reading";
import { isAlone, wordsIn } from "../checked/cells";
import { cellKey } from "../checked/places";
import { rule } from "../engine/rule";
import { atValue } from "../engine/sighting";
import type { Fix } from "../fix";
import { excerpt } from "../checked/plain-words";

/**
 * Values of one line whose cells hold line breaks, outer white space, or characters that nobody sees. They are exported
 * tidied; the cell may be too. Printed words (levels, boxes) are nobody's typing, nor is what a number format displays.
 */
export const edgeSpace = rule({
  id: "EDGE-SPACE",
  severity: "info",
  family: "texts",
  // Markup is removed first: its tags part the line too.
  hiddenBehind: ["TEXT-HTML", "TEXT-ERROR-VALUE", "CHOICE-UNKNOWN", "TARGET-PLACEHOLDER", "TARGET-MALFORMED"],
  check: ({ cells }) => {
    const untidy = cells.flatMap((value) => {
      const { cell, type } = value;
      const tidy = kindOf(type).line ? lineOfValue(cell) : null;
      if (tidy === null || isTyped(tidy, cell)) return [];
      return [atValue(value, { observed: excerpt(cell.raw), expected: tidy, fix: tidyFix(cell, tidy) })];
    });
    // A merged cell holds for several rows and is one cell to tidy.
    return firstOfEach(untidy, ({ at }) => cellKey(at));
  },
});

/** Whether the line was typed as it is. What a cell prints around it, and what parts the two, is no part of it. */
function isTyped(line: string, { raw, inline }: ReadCell): boolean {
  const typed = composed(raw).replaceAll("\r\n", "\n");
  return inline ? typed.includes(line) : typed === line;
}

/** Null for a value that nobody typed as a line. */
function lineOfValue(cell: ReadCell): string | null {
  const { value, raw, stored } = cell;
  if (stored !== "text") return null;
  if (value.type !== "choice") return wordsIn(cell);
  const [only, another] = value.ticked;
  return only && !another && !hasBox(raw) ? only.label : null;
}

/** Where the cell holds the line and nothing else, and a target says the same on one line. */
function tidyFix(cell: ReadCell, line: string): Fix | null {
  if (!isAlone(cell)) return null;
  const { value } = cell;
  if (value.type === "target" && JSON.stringify(value.target) !== JSON.stringify(parseTarget(line))) return null;
  return { kind: "tidy-line", writes: [{ at: cell.at, text: line }] };
}
