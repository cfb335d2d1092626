import type { DefinitionProblem } from "./problems";

/** A definition that does not hang together, and everything that is wrong with it. */
export class DefinitionError extends Error {
  override readonly name = "DefinitionError";

  constructor(
    readonly form: string,
    readonly problems: readonly DefinitionProblem[],
  ) {
    super(`${form}: ${problems.map(({ problem, values }) => `${problem} ${JSON.stringify(values)}`).join(", ")}`);
  }
}
