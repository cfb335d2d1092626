import type { Context } from "../context";
import type { Input } from "../inputs";
import type { Sink } from "../output-file";
import type { FileReport } from "../work/check-file";
import type { Outcome } from "../work/tasks";
import { jsonReport } from "./json-report";
import { textReport } from "./text-report";

export type CheckFormat = "text" | "json" | "ndjson";

/** One way of saying what was found. Files come in the order of the inputs. */
export interface Report {
  begin(): Promise<void>;
  file(input: Input, outcome: Outcome<FileReport> | null): Promise<void>;
  end(): Promise<void>;
}

export interface ReportOptions {
  readonly format: CheckFormat;
  /** The report goes into a file. */
  readonly intoFile: boolean;
  readonly quiet: boolean;
}

export function openReport(context: Context, sink: Sink, options: ReportOptions): Report {
  switch (options.format) {
    case "text":
      return textReport(context, sink, options);
    case "json":
      return jsonReport(context, sink, { begin: "[", between: ",", end: "\n]\n", empty: "[]\n" });
    case "ndjson":
      return jsonReport(context, sink, { begin: "", between: "", end: "\n", empty: "" });
  }
}
