import type { Context } from "../context";
import { problemSentence } from "../problems";
import type { Input } from "../inputs";
import type { Sink } from "../output-file";
import type { FindingJson } from "../work/finding-json";
import type { FileReport } from "../work/check-file";
import type { Outcome } from "../work/tasks";
import type { Report } from "./report";

interface Punctuation {
  readonly begin: string;
  readonly between: string;
  readonly end: string;
  /** The whole report where nothing was found. */
  readonly empty: string;
}

/** Findings as JSON, one a line. What could not be judged is among them: an empty list means that nothing is wrong. */
export function jsonReport(context: Context, sink: Sink, { begin, between, end, empty }: Punctuation): Report {
  let first = true;
  return {
    begin: () => Promise.resolve(),
    async file(input, outcome) {
      const lines = findingsOf(context, input, outcome).map((finding) => JSON.stringify({ file: input.name, ...finding }));
      if (lines.length === 0) return;
      const lead = first ? begin : between;
      const start = first && begin === "" ? "" : `${lead}\n`;
      first = false;
      await sink.write(start + lines.join(`${between}\n`));
    },
    end: () => sink.write(first ? empty : end),
  };
}

function findingsOf(context: Context, input: Input, outcome: Outcome<FileReport> | null): readonly FindingJson[] {
  if (outcome?.ok !== true) {
    return [unjudged("FILE-UNREADABLE", problemSentence(context, input, outcome), outcome === null ? "missing" : outcome.problem)];
  }
  const { forms, unread } = outcome.value;
  const found = [...forms.flatMap(({ findings }) => findings.map(withoutTitle)), ...unread];
  return forms.length + unread.length === 0 ? [unjudged("FORM-NONE", context.words.report.noForm, null)] : found;
}

function withoutTitle({ title: _title, ...finding }: FileReport["forms"][number]["findings"][number]): FindingJson {
  return finding;
}

function unjudged(rule: "FILE-UNREADABLE" | "FORM-NONE", message: string, observed: string | null): FindingJson {
  return { rule, severity: "error", form: null, sheet: null, cell: null, field: null, observed, expected: null, related: [], message };
}
