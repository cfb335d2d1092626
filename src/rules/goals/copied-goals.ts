import { stripTags } from "../../core/html";
import { mostSimilarity, similarity } from "../../core/similarity";
import { nameKey } from "../../core/text";
import { utf8Bytes } from "../../core/text-length";
import { withSeparators } from "../../core/numbers";
import type { ReadField } from "../../reader/reading";
import type { FieldNode } from "../../forms/compile/form";
import { fieldAt, textOf } from "../checked/cells";
import { finding, type CheckContext, type RuleSet } from "../checked/context";
import type { Finding, RuleId } from "../finding";
import { yearsOf } from "../checked/period";
import { remembered } from "../../core/remembered";

/** Whether the two goals are two, and the longest texts fit where budget systems keep them. */
export const goalRules: RuleSet = {
  rules: ["GOAL-COPIED", "GOAL-REPEATED", "GOAL-LONG", "NAME-LONG"],
  check(context) {
    const { name, overallGoal, annualGoal } = context.form.roles;
    return [
      ...copied(context),
      ...[overallGoal, annualGoal].flatMap((field) => tooLong(context, "GOAL-LONG", field, GOAL_BYTES)),
      ...tooLong(context, "NAME-LONG", name, NAME_BYTES),
    ];
  },
};

/** Sizes of the columns that the ministry's tables of goals and projects have for these texts, in bytes. */
const GOAL_BYTES = 2000;
const NAME_BYTES = 180;

/** From this on two goals are the same text: a word exchanged here and there. */
const SAME = 0.95;
/** A goal of a few words may well be that of the year and of the whole. */
const FEW_CHARACTERS = 10;

/** Several years and one year cannot aim at the same; a project of one year may, and mostly does. */
function copied(context: CheckContext): readonly Finding[] {
  const { overallGoal, annualGoal } = context.form.roles;
  const overall = goal(context, overallGoal);
  const annual = goal(context, annualGoal);
  const years = yearsOf(context);
  if (!overall || !annual || years === null || !sameText(overall.text, annual.text)) return [];
  return [
    finding(context, years === "several" ? "GOAL-COPIED" : "GOAL-REPEATED", annual.field.at, {
      subject: annual.node.name,
      field: annual.node.path,
      expected: overall.node.name,
      related: [...annual.field.sources, ...overall.field.sources],
    }),
  ];
}

function sameText(left: string, right: string): boolean {
  const [one, other] = [plain(left), plain(right)];
  if (Math.min(one.length, other.length) < FEW_CHARACTERS || mostSimilarity(one, other) < SAME) return false;
  return alike(`${one}\n${other}`);
}

/** Of two texts without line breaks. */
const alike = remembered((pair) => {
  const seam = pair.indexOf("\n");
  return similarity(pair.slice(0, seam), pair.slice(seam + 1)) >= SAME;
});

/** Markup has a finding of its own, and goes with it. */
const words = remembered(stripTags);
const PUNCTUATION = /[\p{P}\p{S}]/gu;
const plain = remembered((text) => nameKey(words(text)).replace(PUNCTUATION, ""));

function tooLong(context: CheckContext, rule: RuleId, field: FieldNode | null, most: number): readonly Finding[] {
  const found = goal(context, field);
  // No character has more than three bytes for each of its units.
  if (!found || found.text.length * 3 <= most) return [];
  const text = words(found.text);
  const bytes = utf8Bytes(text);
  if (bytes <= most) return [];
  return [
    finding(context, rule, found.field.at, {
      subject: found.node.name,
      field: found.node.path,
      observed: [bytes, [...text].length].map((count) => withSeparators(String(count))).join(" / "),
      expected: withSeparators(String(most)),
      related: found.field.sources,
    }),
  ];
}

interface Goal {
  readonly node: FieldNode;
  readonly field: ReadField;
  readonly text: string;
}

function goal(context: CheckContext, node: FieldNode | null): Goal | null {
  const field = fieldAt(context.reading, node);
  const text = field?.found ? textOf(field) : null;
  return node && field && text !== null ? { node, field, text } : null;
}
