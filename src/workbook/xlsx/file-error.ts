/** Why a file cannot be read; `messages/` has the sentence. */
export type FileProblem = "not-a-spreadsheet" | "encrypted" | "too-large" | "damaged";

export class FileError extends Error {
  constructor(
    readonly problem: FileProblem,
    options?: ErrorOptions,
  ) {
    super(`file: ${problem}`, options);
    this.name = "FileError";
  }
}
