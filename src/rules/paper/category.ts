import { parseTarget } from "../../core/parse-target";
import { nameKey } from "../../core/text";
import { hasBox, isTicked, namedIn, withoutBoxes } from "../../reader/choices";
import type { ReadCell } from "../../reader/reading";
import type { OptionDefinition } from "../../forms/definition";
import type { PlacedCell } from "../checked/cells";
import { finding, type CheckContext, type RuleSet } from "../checked/context";
import type { Finding } from "../finding";

/** One choice: of the boxes one may be ticked, also where a list is offered and boxes were pasted over it. */
export const categoryRules: RuleSet = {
  rules: ["CATEGORY-MANY", "CHOICE-UNKNOWN"],
  check: (context) => context.cells.flatMap((cell) => choiceFindings(context, cell)),
};

function choiceFindings(context: CheckContext, { cell, name, path }: PlacedCell): readonly Finding[] {
  if (cell.value.type !== "choice") return [];
  const { ticked } = cell.value;
  if (ticked.length > 1) {
    const observed = ticked.map((tick) => tick.label).join("、");
    return [finding(context, "CATEGORY-MANY", cell.at, { subject: name, field: path, observed })];
  }
  const options = optionsOf(context, path);
  const text = unclear(cell, options);
  if (text === null) return [];
  const expected = options.map(({ label }) => label).join("、");
  return [finding(context, "CHOICE-UNKNOWN", cell.at, { subject: name, field: path, observed: text, expected })];
}

function optionsOf(context: CheckContext, path: string): readonly OptionDefinition[] {
  const value = context.form.values.get(path)?.value;
  return value?.type === "choice" || value?.type === "boxes" ? value.options : [];
}

/** What was written for a choice and does not tell one; null where it does, where nothing is chosen, or for another word. */
function unclear({ raw, value }: ReadCell, options: readonly OptionDefinition[]): string | null {
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
  if (!/\p{L}/u.test(key) || /^(?:TRUE|FALSE)$/i.test(key)) return true;
  switch (parseTarget(text)?.kind) {
    case "quantity":
    case "range":
    case "deadline":
    case "period":
      return true;
    default:
      return false;
  }
}
