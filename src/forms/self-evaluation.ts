import type { FormDefinition, RelationDefinition } from "./language";

/** What the ministry's rules of 2020 ask of every self-evaluation, as far as its own numbers say it. */

/** What the budget's execution is worth. */
const EXECUTION_POINTS = "10";

/** The execution rate of a row of the budget, as far as it is printed: what was spent of what could be. */
const rateOf = (row: string): RelationDefinition => ({
  left: `${row}.rate`,
  op: "=",
  right: { quotient: [`${row}.spent`, `${row}.budget`] },
});

/**
 * The budget's total is that of its parts in every column; its rate, and the score that follows from it; no indicator
 * scores more than its points; the whole score is that of the execution and of all indicators.
 *
 * @param parts paths of the rows below the total
 * @param rated those that print a rate of their own
 */
export function selfEvaluationRelations(
  parts: readonly string[],
  rated: readonly string[] = [],
): FormDefinition["relations"] {
  return [
    {
      left: "execution.total.*",
      op: "=",
      right: { sum: parts.map((part) => `${part}.*`) },
      each: ["initial", "budget", "spent"],
    },
    ...["execution.total", ...rated].map(rateOf),
    {
      left: "execution.total.score",
      op: "=",
      right: {
        product: [
          { least: [{ quotient: ["execution.total.spent", "execution.total.budget"] }, { constant: "1" }] },
          { constant: EXECUTION_POINTS },
        ],
      },
      rounded: 2,
      within: "0.01",
    },
    { left: "indicators[].score", op: "≤", right: "indicators[].points" },
    {
      left: "score.total",
      op: "=",
      right: { sum: ["execution.total.score", { sum: "indicators[].score" }] },
      within: "0.01",
    },
  ];
}
