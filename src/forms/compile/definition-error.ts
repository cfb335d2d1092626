/** A definition that does not hang together, with a sentence for each thing that is wrong. */
export class DefinitionError extends Error {
  override readonly name = "DefinitionError";

  constructor(
    readonly form: string,
    readonly problems: readonly string[],
  ) {
    super(problems.join("\n"));
  }
}
