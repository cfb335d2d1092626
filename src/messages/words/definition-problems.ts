import type { ProblemPlace, ProblemValues } from "../../forms/compile/problems";

/** What is wrong with a definition of a form, to whoever writes it. */
export interface DefinitionProblemWords {
  /** A sentence for each kind of problem, behind its place. */
  readonly problems: {
    readonly [K in keyof ProblemValues]: (values: ProblemValues[K]) => string;
  };
  readonly of: (form: string, problem: string) => string;
  /** The place, put before a sentence. */
  readonly at: (place: ProblemPlace, problem: string) => string;
}
