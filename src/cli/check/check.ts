import type { CheckTotals } from "../../messages/cli";
import { countsOf, type Severity } from "../../rules/finding";
import { complain, type Context } from "../context";
import { Exit, type ExitStatus } from "../exit";
import { findInputs, type Input } from "../files/inputs";
import { offeredForms } from "../files/offered-forms";
import { withOutput } from "../files/output-file";
import { problemSentence } from "../files/problem-sentence";
import { openReport } from "./open-report";
import { holdsNothing, type CheckFormat } from "./report";
import { summaryLine } from "./text-report";
import { throughFiles, type BulkOptions, type Done } from "../files/through-files";
import type { FileReport, FormReport } from "../../review/file/check-file";
import type { ReportedFinding } from "../../review/file/finding-json";

export interface CheckOptions extends BulkOptions {
  readonly format: CheckFormat;
  readonly output?: string;
  /** Milder findings are counted and not listed. */
  readonly severity: Severity;
  /** Only files of which something is to be said. */
  readonly quiet?: boolean;
  /** Forms on hidden worksheets count like the others. */
  readonly hidden?: boolean;
}

/** `jixiao check`: what is wrong in each file, file after file. */
export async function check(context: Context, paths: readonly string[], options: CheckOptions): Promise<void> {
  const { format, output } = options;
  const intoFile = output !== undefined && output !== "-";
  const inputs = await findInputs(paths, context);
  // On a terminal the report itself says it, in its place.
  const complains = intoFile || format !== "text" || !context.stdout.terminal;
  let totals = NO_FILES;
  await withOutput(context, { output, inputs, styled: format === "text" }, async (sink) => {
    const report = openReport(context, sink, {
      format,
      intoFile,
      severity: options.severity,
      quiet: options.quiet ?? false,
    });
    for await (const done of throughFiles(
      context,
      inputs,
      {
        kind: "check",
        options: { locale: context.locale, hidden: options.hidden ?? false },
        // A report that is kept says of what bytes it speaks.
        digests: intoFile || format !== "text",
      },
      options,
    )) {
      totals = added(totals, done);
      context.raise(statusOf(done));
      const sentences = unjudged(context, done);
      if (complains)
        for (const sentence of sentences) await complain(context, aboutFile(context, done.input, sentence));
      if (sentences.length > 0 && done.outcome?.ok === true)
        for (const sentence of await offeredForms(context, done.input)) await complain(context, sentence);
      await report.file(done.input, done.outcome);
    }
    await report.end();
    if (format === "text") await sink.write(summaryLine(context, totals));
    return true;
  });
}

function aboutFile({ words }: Context, { name }: Input, sentence: string): string {
  return words.aboutFile(name, sentence);
}

/** What kept a file, or a form in it, from being judged. */
function unjudged(context: Context, { input, outcome }: Done<FileReport>): readonly string[] {
  if (outcome?.ok !== true) return [problemSentence(context, input, outcome)];
  const { forms, hidden, unread, asides } = outcome.value;
  if (forms.length > 0 || unread.length > 0) return unread.map(({ message }) => message);
  // Nothing was checked: what there is instead says why.
  const instead = [...hidden.flatMap(hiddenSheets), ...asides];
  return instead.length > 0 ? instead.map(({ message }) => message) : [context.words.report.noForm];
}

function hiddenSheets({ findings }: FormReport): readonly ReportedFinding[] {
  return findings.filter(({ rule }) => rule === "SHEET-HIDDEN");
}

function statusOf({ outcome }: Done<FileReport>): ExitStatus {
  if (outcome?.ok !== true) return Exit.unusable;
  const { forms, unread } = outcome.value;
  // Hidden forms and other kinds neither raise the status nor make up for forms that are not there.
  if (unread.length > 0 || forms.length === 0) return Exit.unusable;
  return countsOf(forms.flatMap(({ findings }) => findings)).error > 0 ? Exit.errors : Exit.ok;
}

const NO_FILES: CheckTotals = {
  files: 0,
  forms: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  unreadable: 0,
  unreadForms: 0,
  withoutForm: 0,
  hiddenForms: 0,
  otherKinds: 0,
};

function added(totals: CheckTotals, { outcome }: Done<FileReport>): CheckTotals {
  const files = totals.files + 1;
  if (outcome?.ok !== true) return { ...totals, files, unreadable: totals.unreadable + 1 };
  const { forms, hidden, unread, asides } = outcome.value;
  const { error, warning, info } = countsOf(forms.flatMap(({ findings }) => findings));
  return {
    files,
    forms: totals.forms + forms.length,
    errors: totals.errors + error,
    warnings: totals.warnings + warning,
    infos: totals.infos + info,
    unreadable: totals.unreadable,
    unreadForms: totals.unreadForms + unread.length,
    withoutForm: totals.withoutForm + (holdsNothing(outcome.value) ? 1 : 0),
    hiddenForms: totals.hiddenForms + hidden.length,
    otherKinds: totals.otherKinds + asides.filter(({ rule }) => rule === "FORM-OTHER-KIND").length,
  };
}
