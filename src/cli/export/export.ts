import path from "node:path";
import { cliFormsWords } from "../../messages/cli-forms";
import { complain, UsageError, type Context } from "../context";
import { findInputs, type Input } from "../files/inputs";
import { withOutput, type Sink } from "../files/output-file";
import { throughFiles } from "../files/through-files";
import { documentsOf, mayLeave, writeWhole } from "./documents";
import { choiceOf, type ExportOptions } from "./options";

/** `jixiao export`: canonical JSON, or the tables of budget systems. */
export async function exportFiles(context: Context, paths: readonly string[], options: ExportOptions): Promise<void> {
  const { words } = context;
  if (options.format !== "json") {
    const exportAs = await OTHER_FORMATS[options.format]();
    await exportAs(context, paths, options);
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

/** What writes the other formats, loaded where one is asked for. */
const OTHER_FORMATS: Readonly<Record<Exclude<ExportOptions["format"], "json">, () => Promise<typeof exportFiles>>> = {
  elements: async () => (await import("./export-elements")).exportElements,
};

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
    const { map } = document;
    const write = async (sink: Sink): Promise<boolean> => {
      await sink.write(document.text);
      // The map appears with the document, or neither does.
      if (map !== null)
        await withOutput(
          context,
          { output: options.map, inputs: [input] },
          async (second) => (await second.write(map), true),
        );
      return true;
    };
    await withOutput(context, { output: options.output, inputs: [input] }, write);
  }
}

/** Many files, each form a document on a line. */
async function exportLines(context: Context, inputs: readonly Input[], options: ExportOptions): Promise<void> {
  const task = {
    kind: "export",
    options: { locale: context.locale, choice: choiceOf(options), apart: true, map: false },
  } as const;
  const destination = { output: options.output, inputs, hold: options.draft !== true };
  const kept = await withOutput(context, destination, (sink) =>
    writeWhole(context, throughFiles(context, inputs, task, options), options, ({ text }) => sink.write(`${text}\n`)),
  );
  if (!kept) await complain(context, context.words.export.nothingWritten);
}
