import { countsOf } from "../../rules/finding";
import type { CheckTotals } from "../../messages/cli";
import type { Context } from "../context";
import { wrap } from "../terminal/help";
import type { Sink } from "../files/output-file";
import { problemSentence } from "../files/problem-sentence";
import { visible } from "../terminal/visible";
import { padded, widthOf } from "../terminal/width";
import type { FileReport, FormReport, NotCheckedJson } from "../../review/file/check-file";
import type { FindingJson, ReportedFinding } from "../../review/file/finding-json";
import { isListed } from "./listed";
import { holdsNothing, type Report, type ReportOptions } from "./report";
import { coloursOf, type Colours } from "./colours";

/** Wider lines are hard to read. */
const MAX_COLUMNS = 100;
/** Longer places push the rest of their own line only. */
const MAX_PLACE = 28;
const INDENT = "  ";

/** What people read: file after file, form after form, each finding with its place first. */
export function textReport(context: Context, sink: Sink, options: ReportOptions): Report {
  const page = pageOf(context, options);
  return {
    async file(input, outcome) {
      const name = visible(input.name);
      const block =
        outcome?.ok === true
          ? fileBlock(page, name, outcome.value)
          : trouble(page, name, problemSentence(context, input, outcome));
      const digests = Object.entries(outcome?.digests ?? {});
      if (block !== "")
        await sink.write(block + lines(digests.map(([name_, hex]) => `${INDENT}${name_} ${hex ?? "—"}`)));
    },
    end: () => Promise.resolve(),
  };
}

/** The line below everything. */
export function summaryLine(context: Context, totals: CheckTotals): string {
  return `\n${context.words.report.summary(totals)}\n`;
}

/** How and for whom lines are made. */
interface Page extends Pick<ReportOptions, "severity" | "quiet"> {
  readonly context: Context;
  readonly look: Colours;
  /** Null where lines are not broken: in files and pipes, where programs read them too. */
  readonly columns: number | null;
}

function pageOf(context: Context, { intoFile, severity, quiet }: ReportOptions): Page {
  const { color, terminal, columns } = context.stdout;
  return {
    context,
    look: coloursOf(color && !intoFile),
    columns: terminal && !intoFile ? Math.min(columns, MAX_COLUMNS) : null,
    severity,
    quiet,
  };
}

function trouble(page: Page, name: string, sentence: string): string {
  const { report } = page.context.words;
  return lines([
    `${page.look.file(name)}${INDENT}${page.look.severity("error", report.notJudged)}`,
    ...paragraph(page, sentence, INDENT),
  ]);
}

function fileBlock(page: Page, name: string, file: FileReport): string {
  const { forms, hidden, unread, asides } = file;
  const { look, quiet } = page;
  const { report } = page.context.words;
  if (holdsNothing(file)) return trouble(page, name, report.noForm);
  // Where nothing was checked, all of it says why.
  const said = forms.length === 0 ? asides : asides.filter(({ severity }) => isListed(severity, page.severity));
  const lists =
    unread.length > 0 ||
    forms.length === 0 ||
    said.length > 0 ||
    forms.some((form) => listed(page, form).length + form.notChecked.length > 0);
  if (quiet && !lists) return "";
  const clear = forms.every(
    ({ blank, replacedBy, findings, notChecked }) =>
      !blank && replacedBy === null && findings.length + notChecked.length === 0,
  );
  if (clear && forms.length > 0 && hidden.length + unread.length + said.length === 0)
    return lines([`${look.file(name)}${INDENT}${look.good(report.allClear)}`]);
  return lines([
    look.file(name),
    ...forms.flatMap((form) => formLines(page, form, null)),
    ...unread.flatMap((finding) => sheetLines(page, finding, look.severity("error", report.formNotRead))),
    ...said.flatMap((finding) => sheetLines(page, finding, look.severity(finding.severity, report.aside))),
    ...hidden.flatMap((form) => formLines(page, form, report.hiddenForm)),
  ]);
}

/** What is said of a worksheet in which no form was read. */
function sheetLines(page: Page, finding: FindingJson, head: string): readonly string[] {
  return [
    `${INDENT}${head}${INDENT}${visible(placeOf(finding))}`,
    ...paragraph(page, finding.message, INDENT.repeat(2)),
  ];
}

/** `remark`: why the form is in no count. */
function formLines(page: Page, form: FormReport, remark: string | null): readonly string[] {
  const { look } = page;
  const { report } = page.context.words;
  const head = visible(report.formHead(form.name, form.project, form.year));
  const verdict = verdictOf(page, form);
  const findings = listed(page, form);
  const places = findings.map((finding) => visible(placeOf(finding)));
  const width = Math.min(MAX_PLACE, Math.max(0, ...places.map(widthOf)));
  return [
    `${INDENT}${head}${INDENT}${remark === null ? "" : look.severity("warning", remark) + INDENT}${verdict}`,
    ...(form.replacedBy ? paragraph(page, report.replacedBy(form.replacedBy), INDENT.repeat(2)) : []),
    ...findings.flatMap((finding, index) => findingLines(page, finding, padded(places[index] ?? "", width))),
    ...form.notChecked.flatMap((check) => notCheckedLines(page, check)),
  ];
}

function verdictOf({ look, context: { words } }: Page, form: FormReport): string {
  const { counts, blankForm, partlyChecked, allClear } = words.report;
  if (form.findings.length > 0) return counts(countsOf(form.findings));
  if (form.blank) return look.good(blankForm);
  return form.notChecked.length > 0 ? look.severity("warning", partlyChecked) : look.good(allClear);
}

function listed({ severity: mildest }: Page, { findings }: FormReport): readonly ReportedFinding[] {
  return findings.filter(({ severity }) => isListed(severity, mildest));
}

function findingLines(page: Page, finding: ReportedFinding, place: string): readonly string[] {
  const { look } = page;
  const { severities } = page.context.words.report;
  const wordWidth = Math.max(...Object.values(severities).map(widthOf));
  const severity = look.severity(finding.severity, padded(severities[finding.severity], wordWidth));
  const lead = INDENT.repeat(2);
  return [
    `${lead}${severity}${INDENT}${place}${INDENT}${finding.title}${INDENT}${look.faint(finding.rule)}`,
    ...paragraph(page, finding.message, lead + " ".repeat(wordWidth) + INDENT),
  ];
}

function notCheckedLines(page: Page, { rule, message }: NotCheckedJson): readonly string[] {
  const { look, context } = page;
  const lead = INDENT.repeat(2);
  const head = context.words.report.notChecked;
  return [
    `${lead}${look.severity("warning", head)}${INDENT}${look.faint(rule)}`,
    ...paragraph(page, message, lead + " ".repeat(widthOf(head)) + INDENT),
  ];
}

function paragraph({ columns }: Page, text: string, indent: string): readonly string[] {
  const safe = visible(text);
  const wrapped = columns === null ? safe : wrap(safe, columns - indent.length);
  return wrapped.split("\n").map((line) => indent + line);
}

function placeOf({ sheet, cell }: FindingJson): string {
  return `${sheet ?? ""}!${cell ?? ""}`;
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join("");
}
