import { parseTarget } from "../../core/target/parse";
import { isFigure } from "../../core/target/target";
import { nameKey } from "../../core/text/text";
import { hasBox, isTicked, namedIn, withBoxes, withoutBoxes } from "../../values/choices";
import type { ReadCell } from "../../reader/reading";
import type { Option } from "../../values/option";
import { withValues } from "../engine/asks";
import { rule } from "../engine/rule";
import { atValue } from "../engine/sighting";

/** One choice: of the boxes one may be ticked, also where a list is offered and boxes were pasted over it. */
export const categoryMany = rule({
  id: "CATEGORY-MANY",
  severity: "error",
  family: "fields",
  asks: withValues("choice", "boxes"),
  check: ({ cells }) =>
    cells.flatMap((choice) => {
      const { value } = choice.cell;
      const many = value.type === "choice" && value.ticked.length > 1;
      return many ? [atValue(choice, { observed: listed(value.ticked) })] : [];
    }),
});

/** What was written for a choice names one of those that are printed. */
export const choiceUnknown = rule({
  id: "CHOICE-UNKNOWN",
  severity: "warning",
  family: "fields",
  asks: withValues("choice", "boxes"),
  check: ({ cells }) =>
    cells.flatMap((choice) => {
      const { cell, type } = choice;
      if (cell.value.type !== "choice" || cell.value.ticked.length > 1 || !("options" in type)) return [];
      const text = unclear(cell, type.options);
      return text === null ? [] : [atValue(choice, { observed: text, expected: listed(type.options) })];
    }),
});

function listed(choices: readonly { readonly label: string }[]): string {
  return choices.map(({ label }) => label).join("、");
}

/** What was written for a choice and does not tell one; null where it does, where nothing is chosen, or for another word. */
function unclear({ raw: typed, value }: ReadCell, options: readonly Option[]): string | null {
  const raw = withBoxes(typed, options);
  const [only] = value.type === "choice" ? value.ticked : [];
  if (only?.option) return null;
  const text = (only?.label ?? raw).trim();
  // Printed boxes, none of them ticked: nothing was chosen. A tick by itself was meant to choose something.
  if (!only && hasBox(raw)) return isTicked(raw) && nameKey(withoutBoxes(raw)) === "" ? text : null;
  if (nameKey(text) === "") return null;
  return isNoWord(text) || namedIn(text, options).length > 1 ? text : null;
}

/** A number, a yes or no of the program, a date, signs. */
function isNoWord(text: string): boolean {
  const key = nameKey(text);
  return !/\p{L}/u.test(key) || /^(?:TRUE|FALSE)$/i.test(key) || isFigure(parseTarget(text));
}
