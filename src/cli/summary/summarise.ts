import path from "node:path";
import { cliFormsWords } from "../../messages/cli-forms";
import { complain, type Context } from "../context";
import { Exit } from "../exit";
import { findInputs } from "../files/inputs";
import { withOutput } from "../files/output-file";
import { problemSentence } from "../files/problem-sentence";
import { throughFiles, type BulkOptions, type Done } from "../files/through-files";
import type { SummarisedFile } from "../../review/file/summary-file";
import { publish, summaryRows, type FileSummary, type SummaryRow } from "../../review/summary/rows";
import { publishedSentence } from "../../review/summary/sentence";
import { summaryWorkbook } from "../../review/summary/workbook";

export interface SummaryOptions extends BulkOptions {
  readonly output: string;
  /** Forms on hidden worksheets count like the others. */
  readonly hidden?: boolean;
}

/** `jixiao summary`: one line a project, and the sentence that is published about them. */
export async function summarise(context: Context, paths: readonly string[], options: SummaryOptions): Promise<void> {
  const output = path.resolve(context.cwd, options.output);
  // Yesterday's summary lies in the folder that is summed up: it is what is written, unless somebody names it.
  const inputs = await findInputs(paths, context, output);
  const words = cliFormsWords(context.locale).summary;
  let rows: readonly SummaryRow[] = [];
  await withOutput(context, { output: options.output, inputs }, async (sink) => {
    const files: FileSummary[] = [];
    for await (const done of throughFiles(
      context,
      inputs,
      { kind: "summary", options: { locale: context.locale, hidden: options.hidden ?? false } },
      options,
    )) {
      files.push(fileSummary(done, context));
    }
    rows = summaryRows(files);
    const { locale } = context;
    const forms = await context.forms();
    await sink.write(await summaryWorkbook(rows, { folder: path.dirname(output), words, locale, forms }));
    return true;
  });
  await tell(context, rows, options);
}

function fileSummary({ input, outcome }: Done<SummarisedFile>, context: Context): FileSummary {
  const { name: file, path: absolute, nothing } = input;
  const result = outcome?.ok === true ? outcome.value : problemSentence(context, input, outcome);
  return { file, path: nothing === null ? absolute : null, result };
}

/** The sentence on the screen, what it leaves out, and the exit status. */
async function tell(context: Context, rows: readonly SummaryRow[], { output }: SummaryOptions): Promise<void> {
  const forms = cliFormsWords(context.locale);
  const published = publish(rows);
  const say = output === "-" ? context.stderr : context.stdout;
  await say.write(`${publishedSentence(published, forms.summary)}\n`);
  const aside = forms.summary.aside({
    years: published.years,
    leftOut: published.leftOut.length,
    repeated: published.repeated.length,
    unread: published.unread.length,
    files: [...new Set(published.unread.flatMap((index) => rows[index]?.file ?? []))],
    asides: published.asides.length,
  });
  if (aside !== null) await complain(context, aside);
  if (output !== "-") await complain(context, forms.written(output));
  if (published.unread.length > 0) context.raise(Exit.unusable);
  else if (rows.some(({ project }) => (project?.errors ?? 0) > 0)) context.raise(Exit.errors);
}
