import type { Clash, LeftOver } from "../../form-files/known";
import type { PlaceProblem, WholeFileProblem } from "../../form-files/problems";

/** Of forms as files that others wrote. */
export interface FormFileWords {
  readonly file: (problem: WholeFileProblem) => string;
  readonly place: (problem: PlaceProblem) => string;
  readonly more: (rest: number) => string;
  /** What is left out of the forms that are known, and why. */
  readonly clash: (clash: Clash) => string;
  readonly leftOver: (leftOver: LeftOver) => string;
  /** Where shipped forms come from, as a place. */
  readonly shipped: string;
}
