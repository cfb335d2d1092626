import type { FormDefinition } from "./language";

/** What the ministry's rules of 2020 ask of every self-evaluation, as far as its own numbers say it. */

/**
 * The budget's total is that of its parts in every column; no indicator scores more than its points; the whole score is that
 * of the execution and of all indicators. How near a rate, and a score that follows from it, must come is no matter of a sum.
 *
 * @param parts paths of the rows below the total
 */
export function selfEvaluationRelations(parts: readonly string[]): FormDefinition["relations"] {
  return [
    {
      left: "execution.total.*",
      op: "=",
      right: { sum: parts.map((part) => `${part}.*`) },
      each: ["initial", "budget", "spent"],
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
