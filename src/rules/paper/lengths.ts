import { withSeparators } from "../../core/number/numbers";
import { utf8 } from "../../core/platform";
import type { FieldNode } from "../../forms/compile/form";
import { filledText } from "../checked/cells";
import { plainWords } from "../checked/plain-words";
import type { Checked } from "../checked/checked";
import { withGoal } from "../engine/asks";
import { rule } from "../engine/rule";
import { sighting, type Sighting } from "../engine/sighting";

/** Whether the longest texts fit where budget systems keep them. */

/** Sizes of the columns that the ministry's tables of goals and projects have for these texts, in bytes. */
const GOAL_BYTES = 2000;
const NAME_BYTES = 180;

export const goalLong = rule({
  id: "GOAL-LONG",
  severity: "warning",
  family: "texts",
  asks: withGoal,
  check(checked) {
    const { overallGoal, annualGoal } = checked.form.roles;
    return [overallGoal, annualGoal].flatMap((field) => tooLong(checked, field, GOAL_BYTES));
  },
});

export const nameLong = rule({
  id: "NAME-LONG",
  severity: "warning",
  family: "texts",
  check: (checked) => tooLong(checked, checked.form.roles.name, NAME_BYTES),
});

function tooLong(context: Checked, node: FieldNode | null, most: number): readonly Sighting[] {
  const found = filledText(context, node);
  // No character has more than three bytes for each of its units.
  if (!found || found.text.length * 3 <= most) return [];
  const text = plainWords(found.text);
  const bytes = utf8(text).length;
  if (bytes <= most) return [];
  return [
    sighting(found.field.at, {
      subject: found.node.name,
      field: found.node.path,
      observed: [bytes, [...text].length].map((count) => withSeparators(String(count))).join(" / "),
      expected: withSeparators(String(most)),
      related: found.field.sources,
    }),
  ];
}
