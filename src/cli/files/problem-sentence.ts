import { fileProblemText } from "../../messages/common";
import type { AccessProblem } from "../../messages/cli";
import type { Context } from "../context";
import type { Input } from "./inputs";
import type { Outcome, ReadProblem } from "../../review/threads/tasks";

/** Why there is nothing to be said of a file's content. */
export function problemSentence(
  context: Context,
  input: Input,
  outcome: (Outcome<unknown> & { readonly ok: false }) | null,
): string {
  const { accessProblems } = context.words;
  if (outcome === null) return input.nothing?.sentence ?? accessProblems.missing;
  return isAccessProblem(outcome.problem, accessProblems)
    ? accessProblems[outcome.problem]
    : fileProblemText(outcome.problem, context.locale);
}

function isAccessProblem(
  problem: ReadProblem,
  known: Readonly<Record<AccessProblem, string>>,
): problem is AccessProblem {
  return Object.hasOwn(known, problem);
}
