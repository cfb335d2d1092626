import type { Severity } from "../../rules/finding";
import type { Context } from "../context";
import type { Input } from "../inputs";
import type { Sink } from "../output-file";
import type { FileReport } from "../work/check-file";
import type { Outcome } from "../work/tasks";
import { jsonReport, LINES, LIST } from "./json-report";
import { textReport } from "./text-report";

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

export function openReport(context: Context, sink: Sink, options: ReportOptions): Report {
  switch (options.format) {
    case "text":
      return textReport(context, sink, options);
    case "json":
      return jsonReport(context, sink, options.severity, LIST);
    case "ndjson":
      return jsonReport(context, sink, options.severity, LINES);
  }
}
