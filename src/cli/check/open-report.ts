import type { Context } from "../context";
import type { Sink } from "../files/output-file";
import { jsonReport, LINES, LIST } from "./json-report";
import type { Report, ReportOptions } from "./report";
import { textReport } from "./text-report";

/** The report in the format that was asked for. */
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
