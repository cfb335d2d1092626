import type { ImportProblem } from "../../canonical/problems";

/** Why a JSON file cannot be put back into sheets. */
export interface ImportProblemWords {
  /** One sentence about one place of the file, or about the file as a whole. */
  readonly line: (problem: ImportProblem) => string;
  readonly more: (rest: number) => string;
  readonly todo: string;
}
