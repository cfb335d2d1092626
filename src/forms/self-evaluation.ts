import { textsUnder } from "./cells";
import type { FormDefinition, RowDefinition, TableDefinition } from "./language";

/** What self-evaluations print alike, and what the ministry's rules of 2020 ask of every one, as far as its own numbers say it. */

/** Where a goal stands, and its heading. */
interface Goal {
  readonly column: number;
  readonly span: number;
  readonly text: string;
}

/** The goals that were set, and beside them what has become of them. */
export function goalsUnder(
  height: number,
  { text: set, ...expected }: Goal,
  { text: reached, ...actual }: Goal,
): [headings: RowDefinition, texts: RowDefinition] {
  return textsUnder(height, [
    { ...expected, heading: { id: "goal-expected", text: set }, path: "goals.expected" },
    { ...actual, heading: { id: "goal-actual", text: reached }, path: "goals.actual" },
  ]);
}

/** The closing row of the indicators: all scores, of 100 points. */
export function scoreTotal(text: string): TableDefinition["total"] {
  return {
    label: { id: "total-score", text },
    column: "score",
    path: "score.total",
    constants: { points: "100" },
  };
}

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
