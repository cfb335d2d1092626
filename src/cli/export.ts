import path from "node:path";
import { cliFormsWords } from "../messages/cli-forms";
import { complain, UsageError, type Context } from "./context";
import type { ElementTableChoice } from "./elements/tables";
import { Exit } from "./exit";
import { findInputs, type Input } from "./inputs";
import { withOutput, type Sink } from "./output-file";
import { problemSentence } from "./problems";
import { throughFiles, type BulkOptions, type Done } from "./through-files";
import type { Choice } from "./work/chosen";
import type { Exportable, Standing } from "./work/exportable";

export interface ExportOptions extends BulkOptions {
  readonly output?: string;
  /** Forms with open errors may be exported, as drafts. */
  readonly draft?: boolean;
  /** Where the source map goes. */
  readonly map?: string;
  /** Each form a document on a line of its own. */
  readonly ndjson?: boolean;
  readonly format: "json" | "elements";
  /** Of the elements: a CSV of each table in the folder `output`, or of one table. */
  readonly csv?: boolean;
  readonly table?: ElementTableChoice;
  /** The CSV is to be opened in Excel. */
  readonly excel?: boolean;
  /** Names of worksheets whose forms are wanted; all where none is named. */
  readonly sheet?: readonly string[];
  /** Forms on hidden worksheets, too. */
  readonly hidden?: boolean;
}

/** `jixiao export`: canonical JSON, or the tables of budget systems. */
export async function exportFiles(context: Context, paths: readonly string[], options: ExportOptions): Promise<void> {
  const { words } = context;
  if (options.format === "elements") {
    const { exportElements } = await import("./elements/export-elements");
    await exportElements(context, paths, options);
    return;
  }
  onlyWithElements(context, options);
  const inputs = await findInputs(paths, context);
  if (options.ndjson === true) {
    if (options.map !== undefined) throw new UsageError(words.export.mapNeedsOneFile);
    await exportLines(context, inputs, options);
    return;
  }
  const [only, ...others] = inputs;
  if (only === undefined || others.length > 0) throw new UsageError(words.export.oneFileOnly);
  if (options.map !== undefined && sameTarget(context, options.output, options.map))
    throw new UsageError(words.usage.outputTwice(options.map));
  await exportOne(context, only, options);
}

/** Which forms of each file are asked for. */
export function choiceOf({ sheet, hidden = false }: ExportOptions): Choice {
  return { hidden, ...(sheet === undefined ? {} : { sheets: sheet }) };
}

function sameTarget({ cwd }: Context, output = "-", map: string): boolean {
  if (output === "-" || map === "-") return output === map;
  return path.resolve(cwd, output) === path.resolve(cwd, map);
}

/** The choices that mean nothing for canonical JSON. @throws {UsageError} */
function onlyWithElements({ locale }: Context, { csv, table, excel }: ExportOptions): void {
  const given = csv === true ? "--csv" : table !== undefined ? "--table" : excel === true ? "--excel" : null;
  if (given !== null) throw new UsageError(cliFormsWords(locale).elements.onlyWith(given, "--format elements"));
}

/** One file, one document with all its forms; the bytes are the canonical ones, with no newline behind them. */
async function exportOne(context: Context, input: Input, options: ExportOptions): Promise<void> {
  const task = {
    kind: "export",
    options: { locale: context.locale, choice: choiceOf(options), apart: false, map: options.map !== undefined },
  } as const;
  for await (const done of throughFiles(context, [input], task, options)) {
    const [document] = await documentsOf(context, done);
    if (document === undefined || !(await mayLeave(context, input, document, options))) continue;
    const inputs = input.path === null ? [] : [input.path];
    const { map } = document;
    const write = async (sink: Sink): Promise<boolean> => {
      await sink.write(document.text);
      // The map appears with the document, or neither does.
      if (map !== null)
        await withOutput(context, { output: options.map, inputs }, async (second) => (await second.write(map), true));
      return true;
    };
    await withOutput(context, { output: options.output, inputs }, write);
  }
}

/** Many files, each form a document on a line. Without `--draft` one open error keeps all of it back. */
async function exportLines(context: Context, inputs: readonly Input[], options: ExportOptions): Promise<void> {
  const task = {
    kind: "export",
    options: { locale: context.locale, choice: choiceOf(options), apart: true, map: false },
  } as const;
  const destination = {
    output: options.output,
    inputs: inputs.flatMap(({ path }) => path ?? []),
    hold: options.draft !== true,
  };
  const kept = await withOutput(context, destination, async (sink) => {
    let whole = true;
    for await (const done of throughFiles(context, inputs, task, options)) {
      for (const document of await documentsOf(context, done)) {
        whole = (await mayLeave(context, done.input, document, options)) && whole;
        if (whole) await sink.write(`${document.text}\n`);
      }
    }
    return whole;
  });
  if (!kept) await complain(context, context.words.export.nothingWritten);
}

/** What a file gives to be exported, in whatever format. Says what of it is left out, and why. */
export async function documentsOf<D>(
  context: Context,
  { input, outcome }: Done<Omit<Exportable, "forms"> & { readonly documents: readonly D[] }>,
): Promise<readonly D[]> {
  const say = (sentence: string): Promise<void> => complain(context, context.words.aboutFile(input.name, sentence));
  if (outcome?.ok !== true) {
    context.raise(Exit.unusable);
    await say(problemSentence(context, input, outcome));
    return [];
  }
  const { documents, unread, leftOut } = outcome.value;
  if (unread.length > 0 || documents.length === 0) context.raise(Exit.unusable);
  for (const sentence of [...unread, ...leftOut]) await say(sentence);
  if (documents.length + unread.length + leftOut.length === 0) await say(context.words.report.noForm);
  return documents;
}

/** A draft leaves only when a draft was asked for. */
export async function mayLeave(
  context: Context,
  input: Input,
  { draft, errors, unread }: Standing,
  options: Pick<ExportOptions, "draft">,
): Promise<boolean> {
  if (!draft) return true;
  const { words } = context;
  const reason =
    unread > 0
      ? words.export.unreadForms(unread)
      : errors > 0
        ? words.export.openErrors(errors)
        : words.export.blankForm;
  if (options.draft === true) {
    await complain(context, words.aboutFile(input.name, words.export.asDraft(reason)));
    return true;
  }
  context.raise(Exit.errors);
  await complain(context, words.aboutFile(input.name, words.export.keptBack(reason)));
  return false;
}
