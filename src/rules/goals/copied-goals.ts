import { mostSimilarity, similarity } from "../../core/text/similarity";
import { nameKey } from "../../core/text/text";
import { filledText } from "../checked/cells";
import { plainWords } from "../checked/plain-words";
import type { Checked } from "../checked/checked";
import { withRoles } from "../engine/asks";
import { rule } from "../engine/rule";
import { atValue, type Sighting } from "../engine/sighting";
import { yearsOf } from "../checked/period";
import { remembered } from "../../core/remembered";

const withTwoGoals = withRoles("overallGoal", "annualGoal", "start", "end");

/** Several years and one year cannot aim at the same. */
export const goalCopied = rule({
  id: "GOAL-COPIED",
  severity: "warning",
  family: "goals",
  asks: withTwoGoals,
  check: (checked) => (yearsOf(checked) === "several" ? sameGoals(checked) : []),
});

/** A project of one year may aim at the same in both, and mostly does. */
export const goalRepeated = rule({
  id: "GOAL-REPEATED",
  severity: "info",
  family: "goals",
  asks: withTwoGoals,
  check: (checked) => (yearsOf(checked) === "one" ? sameGoals(checked) : []),
});

/** From this on two goals are the same text: a word exchanged here and there. */
const SAME = 0.95;
/** A goal of a few words may well be that of the year and of the whole. */
const FEW_CHARACTERS = 10;

function sameGoals(checked: Checked): readonly Sighting[] {
  const { overallGoal, annualGoal } = checked.form.roles;
  const overall = filledText(checked, overallGoal);
  const annual = filledText(checked, annualGoal);
  if (!overall || !annual || !sameText(overall.text, annual.text)) return [];
  return [atValue(annual, { expected: overall.name, related: [...annual.cell.sources, ...overall.cell.sources] })];
}

function sameText(left: string, right: string): boolean {
  const [one, other] = [plain(left), plain(right)];
  if (Math.min(one.length, other.length) < FEW_CHARACTERS || mostSimilarity(one, other) < SAME) return false;
  return likenessTo(one)(other);
}

/** Whether another text is the same as this one; with an edit at most one of the two is another. */
const likenessTo = remembered((one) => remembered((other) => similarity(one, other) >= SAME, { most: 4 }));

const PUNCTUATION = /[\p{P}\p{S}]/gu;
const plain = remembered((text) => nameKey(plainWords(text)).replace(PUNCTUATION, ""));
