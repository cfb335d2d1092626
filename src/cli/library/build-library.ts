import path from "node:path";
import { canonicalJson } from "../../canonical/bytes";
import type { FoundIndicator } from "../../library/found";
import { libraryDocument, ownIndicators, type OwnIndicator } from "../../library/own";
import { cliFormsWords } from "../../messages/cli-forms";
import { complain, UsageError, type Context } from "../context";
import { Exit } from "../exit";
import { csvNames, csvText } from "../files/csv-text";
import { findInputs, type Input } from "../files/inputs";
import { withOutput } from "../files/output-file";
import { problemSentence } from "../files/problem-sentence";
import { throughFiles } from "../files/through-files";
import type { LibraryOptions } from "./options";

/** `jixiao library`: the indicators of an office's earlier forms, one of each, without their values. */
export async function buildLibrary(context: Context, paths: readonly string[], options: LibraryOptions): Promise<void> {
  const forms = cliFormsWords(context.locale);
  if (options.excel === true && options.format !== "csv")
    throw new UsageError(forms.elements.onlyWith("--excel", "--format csv"));
  const { output } = options;
  const target = output === undefined || output === "-" ? undefined : path.resolve(context.cwd, output);
  const inputs = await findInputs(paths, context, target);
  await withOutput(context, { output, inputs }, async (sink) => {
    const found = await gathered(context, inputs, options);
    const own = ownIndicators(found.indicators);
    if (own.length > 0) await sink.write(textOf(own, options));
    else context.raise(Exit.unusable);
    await complain(context, forms.library.gathered({ ...found, indicators: own.length }));
    return own.length > 0;
  });
}

interface Gathered {
  readonly forms: number;
  readonly indicators: readonly FoundIndicator[];
  readonly numbered: number;
}

/** What all files have. Of those that have nothing it is said why, and the rest go on. */
async function gathered(context: Context, inputs: readonly Input[], options: LibraryOptions): Promise<Gathered> {
  const { locale, words } = context;
  const task = { kind: "library", options: { locale, hidden: options.hidden ?? false } } as const;
  const indicators: FoundIndicator[] = [];
  let forms = 0;
  let numbered = 0;
  for await (const { input, outcome } of throughFiles(context, inputs, task, options)) {
    const value = outcome?.ok === true ? outcome.value : null;
    const sentences = outcome?.ok === true ? outcome.value.unread : [problemSentence(context, input, outcome)];
    const nothing = value?.forms === 0 && sentences.length === 0 ? [words.report.noForm] : sentences;
    if (nothing.length > 0) context.raise(Exit.unusable);
    for (const sentence of nothing) await complain(context, words.aboutFile(input.name, sentence));
    if (value === null) continue;
    indicators.push(...value.indicators);
    forms += value.forms;
    numbered += value.numbered;
  }
  return { forms, indicators, numbered };
}

const COLUMNS = ["level", "name", "comparator", "unit", "count"] as const;

function textOf(own: readonly OwnIndicator[], { format, excel = false }: LibraryOptions): string {
  switch (format) {
    case "json":
      return canonicalJson({ ...libraryDocument(own), indicators: own.map((each) => ({ ...each })) });
    case "csv": {
      const rows = own.map((each) => COLUMNS.map((column) => each[column]));
      return csvNames(COLUMNS, { excel }) + csvText(rows, { excel });
    }
  }
}
