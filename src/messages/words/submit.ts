import type { Trouble } from "../../submit/answer";
import type { SignInProblem } from "../../submit/sign-in-error";
import type { SubmitState } from "../../submit/submission";

/** Words for submitting. Fetched with it: a deployment without an endpoint never shows them. */
export interface SubmitWords {
  readonly title: string;
  /** @param host the endpoint's */
  readonly where: (host: string) => string;
  readonly submit: string;
  readonly makeFirst: string;
  readonly onlyFinal: string;
  /** What was read just now is not what is on screen. */
  readonly changedSince: string;
  readonly checking: string;
  readonly sending: (attempt: number) => string;
  readonly waiting: (seconds: number, attempt: number, attempts: number) => string;
  readonly sendNow: string;
  readonly cancel: string;
  readonly again: string;
  readonly accepted: string;
  readonly present: string;
  readonly receipt: string;
  readonly refused: (reasons: number) => string;
  readonly refusedBare: string;
  readonly reasons: string;
  readonly moreReasons: (count: number) => string;
  readonly wholeFile: string;
  readonly goTo: (place: string) => string;
  readonly tooLarge: string;
  readonly misplaced: (status: number | null) => string;
  readonly trouble: Readonly<Record<Trouble | "cancelled", string>>;
  readonly kept: string;
  /** @param time as the reader's clock shows it */
  readonly tryAgainAt: (time: string) => string;
  readonly fileDigest: string;
  readonly same: string;
  readonly differs: string;
  readonly presentDigest: string;
  readonly signInWhy: Readonly<Record<Extract<SubmitState, { kind: "sign-in" }>["why"], string>>;
  readonly signIn: string;
  readonly signOut: string;
  readonly signingIn: string;
  readonly signInProblem: Readonly<Record<SignInProblem | "blocked" | "closed", string>>;
  readonly token: string;
  readonly tokenHint: string;
  readonly tokenBad: string;
  readonly useToken: string;
}
