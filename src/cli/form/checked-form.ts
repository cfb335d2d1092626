import type { Form } from "../../forms/compile/form";
import type { ReadWith } from "../../review/file/read-with";

/** What is said of the definition itself. */
export interface CheckedDefinition {
  readonly file: string;
  /** Null where the file is no form that can be used. */
  readonly form: Form | null;
  /** Sentences: why it cannot be used. */
  readonly problems: readonly string[];
  /** Sentences: what is better otherwise. */
  readonly hints: readonly string[];
}

/** What of a filled-in file was read with it; a sentence where the file could not be read. */
export interface FilledFile {
  readonly file: string;
  readonly read: ReadWith | string;
}
