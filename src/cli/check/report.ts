import type { Severity } from "../../rules/finding";
import type { Input } from "../files/inputs";
import type { FileReport } from "../../review/file/check-file";
import type { Outcome } from "../../review/threads/tasks";

export type CheckFormat = "text" | "json" | "ndjson";

/** One way of saying what was found. Files come in the order of the inputs. */
export interface Report {
  file(input: Input, outcome: Outcome<FileReport> | null): Promise<void>;
  end(): Promise<void>;
}

export interface ReportOptions {
  readonly format: CheckFormat;
  /** The report goes into a file. */
  readonly intoFile: boolean;
  /** Milder findings are not listed. */
  readonly severity: Severity;
  /** Files of which nothing is listed are left out. */
  readonly quiet: boolean;
}

/** Whether a file holds nothing that anything is said of. */
export function holdsNothing({ forms, hidden, unread, asides }: FileReport): boolean {
  return [forms, hidden, unread, asides].every((said) => said.length === 0);
}
