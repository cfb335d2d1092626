import type { Severity } from "../../rules/finding";
import type { Context } from "../context";
import { problemSentence } from "../files/problem-sentence";
import type { Input } from "../files/inputs";
import type { Sink } from "../files/output-file";
import type { FindingJson, ReportedFinding } from "../../review/file/finding-json";
import type { FileReport, NotCheckedJson } from "../../review/file/check-file";
import type { Outcome } from "../../review/threads/tasks";
import { isListed } from "./listed";
import { holdsNothing, type Report } from "./report";

/** What stands around the findings. */
interface Punctuation {
  readonly beforeFirst: string;
  readonly beforeOthers: string;
  readonly after: string;
  readonly end: string;
  /** The whole report where nothing was found. */
  readonly empty: string;
}

/** One JSON array. */
export const LIST: Punctuation = { beforeFirst: "[\n", beforeOthers: ",\n", after: "", end: "\n]\n", empty: "[]\n" };
/** A JSON object on each line. */
export const LINES: Punctuation = { beforeFirst: "", beforeOthers: "", after: "\n", end: "", empty: "" };

/** Findings as JSON, one a line. What could not be judged is among them: an empty list means that nothing is wrong. */
export function jsonReport(context: Context, sink: Sink, mildest: Severity, punctuation: Punctuation): Report {
  let before = punctuation.beforeFirst;
  let empty = true;
  return {
    async file(input, outcome) {
      const entries = [...listedOf(context, input, outcome, mildest), ...notCheckedOf(outcome)];
      const { sha256 = null, sm3 = null } = outcome?.digests ?? {};
      const texts = entries.map((entry) => {
        const text = before + JSON.stringify({ file: input.name, sha256, sm3, ...entry }) + punctuation.after;
        before = punctuation.beforeOthers;
        return text;
      });
      if (texts.length === 0) return;
      empty = false;
      await sink.write(texts.join(""));
    },
    end: () => sink.write(empty ? punctuation.empty : punctuation.end),
  };
}

/** What was said of a file; of one in which nothing was checked all of it, for it says why. */
function listedOf(
  context: Context,
  input: Input,
  outcome: Outcome<FileReport> | null,
  mildest: Severity,
): readonly FindingJson[] {
  const findings = findingsOf(context, input, outcome);
  const checked = outcome?.ok === true && outcome.value.forms.length > 0;
  return checked ? findings.filter(({ severity }) => isListed(severity, mildest)) : findings;
}

/** Checks that could not run, each an entry of its own, whatever else is listed. */
function notCheckedOf(outcome: Outcome<FileReport> | null): readonly { readonly notChecked: NotCheckedJson }[] {
  if (outcome?.ok !== true) return [];
  const { forms, hidden } = outcome.value;
  return [...forms, ...hidden].flatMap(({ notChecked }) => notChecked.map((check) => ({ notChecked: check })));
}

function findingsOf(context: Context, input: Input, outcome: Outcome<FileReport> | null): readonly FindingJson[] {
  if (outcome?.ok !== true) {
    return [
      unjudged(
        "FILE-UNREADABLE",
        problemSentence(context, input, outcome),
        outcome === null ? (input.nothing?.problem ?? "missing") : outcome.problem,
      ),
    ];
  }
  const { forms, hidden, unread, asides } = outcome.value;
  const found = [
    ...forms.flatMap(({ findings }) => findings),
    ...unread,
    ...asides,
    ...hidden.flatMap(({ findings }) => findings),
  ];
  const nothing = holdsNothing(outcome.value);
  return nothing ? [unjudged("FORM-NONE", context.words.report.noForm, null)] : found.map(withoutTitle);
}

function withoutTitle({ title: _title, ...finding }: ReportedFinding): FindingJson {
  return finding;
}

function unjudged(rule: "FILE-UNREADABLE" | "FORM-NONE", message: string, observed: string | null): FindingJson {
  return {
    rule,
    severity: "error",
    form: null,
    sheet: null,
    cell: null,
    field: null,
    observed,
    expected: null,
    related: [],
    message,
  };
}
