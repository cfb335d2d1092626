/** `declined`: the user or the issuer said no. `not-ours`: an answer to another question. */
export type SignInProblem = "declined" | "not-ours" | "unreachable";

export class SignInError extends Error {
  constructor(
    readonly problem: SignInProblem,
    options?: ErrorOptions,
  ) {
    super(`sign-in: ${problem}`, options);
    this.name = "SignInError";
  }
}
