import { withSeparators } from "../../core/number/numbers";
import { utf8 } from "../../core/platform";
import { remembered } from "../../core/remembered";
import type { FieldNode, Form } from "../../forms/compile/form";
import { filledText } from "../checked/cells";
import { plainWords } from "../checked/plain-words";
import type { Checked } from "../checked/checked";
import { withGoal } from "../engine/asks";
import { rule } from "../engine/rule";
import { atValue, type Sighting } from "../engine/sighting";

/** Whether the longest texts fit where budget systems keep them. */

/** Sizes of the columns that the ministry's tables of goals and projects have for these texts, in bytes. */
const GOAL_BYTES = 2000;
const NAME_BYTES = 180;

/** How many bytes a field's text may have where budget systems keep it; null where that is not known. */
export function mostBytes({ roles }: Form, field: FieldNode): number | null {
  if (field === roles.overallGoal || field === roles.annualGoal) return GOAL_BYTES;
  return field === roles.name ? NAME_BYTES : null;
}

/** Characters and bytes of a text, without its markup. */
export const lengthOf = remembered((written): { readonly characters: number; readonly bytes: number } => {
  const text = plainWords(written);
  return { characters: [...text].length, bytes: utf8(text).length };
});

export const goalLong = rule({
  id: "GOAL-LONG",
  severity: "warning",
  family: "texts",
  asks: withGoal,
  check(checked) {
    const { overallGoal, annualGoal } = checked.form.roles;
    return [overallGoal, annualGoal].flatMap((field) => tooLong(checked, field));
  },
});

export const nameLong = rule({
  id: "NAME-LONG",
  severity: "warning",
  family: "texts",
  check: (checked) => tooLong(checked, checked.form.roles.name),
});

function tooLong(checked: Checked, node: FieldNode | null): readonly Sighting[] {
  const found = filledText(checked, node);
  const most = node && mostBytes(checked.form, node);
  // No character has more than three bytes for each of its units.
  if (!found || most === null || found.text.length * 3 <= most) return [];
  const { bytes, characters } = lengthOf(found.text);
  if (bytes <= most) return [];
  return [
    atValue(found, {
      observed: [bytes, characters].map((count) => withSeparators(String(count))).join(" / "),
      expected: withSeparators(String(most)),
      related: found.cell.sources,
    }),
  ];
}
