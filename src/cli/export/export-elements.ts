import { mkdir, rmdir } from "node:fs/promises";
import path from "node:path";
import { elementLine, type ElementRecord } from "../../canonical/elements/records";
import { cliFormsWords } from "../../messages/cli-forms";
import { complain, UsageError, type Context } from "../context";
import { errorCode } from "../../review/error-code";
import { findInputs, type Input } from "../files/inputs";
import { refusal, withOutput, type Sink } from "../files/output-file";
import { throughFiles } from "../files/through-files";
import { csvHead, csvLines } from "./csv";
import { writeWhole } from "./documents";
import { choiceOf, type ExportOptions } from "./options";
import { TABLE_CHOICES, TABLE_NAMES, type ElementTableChoice } from "./tables";

/** Takes the records of one form after the other. */
type Writer = (records: readonly ElementRecord[]) => Promise<void>;

/** `jixiao export --format elements`: the tables of budget systems, of any number of files. */
export async function exportElements(
  context: Context,
  paths: readonly string[],
  options: ExportOptions,
): Promise<void> {
  checkOptions(context, options);
  const inputs = await findInputs(paths, context);
  const task = { kind: "elements", options: { locale: context.locale, choice: choiceOf(options) } } as const;
  const write = (writer: Writer): Promise<boolean> =>
    writeWhole(context, throughFiles(context, inputs, task, options), options, ({ records }) => writer(records));
  const kept = await writeTo({ context, inputs, options, write });
  if (!kept) await complain(context, context.words.export.nothingWritten);
}

/** @throws {UsageError} */
function checkOptions({ locale, words }: Context, { ndjson, map, csv, table, excel }: ExportOptions): void {
  const { onlyWith } = cliFormsWords(locale).elements;
  if (map !== undefined) throw new UsageError(words.usage.conflict("--map", "--format elements"));
  if (ndjson === true && csv === true) throw new UsageError(words.usage.conflict("--ndjson", "--csv"));
  if (csv !== true && excel === true) throw new UsageError(onlyWith("--excel", "--csv"));
  if (csv !== true && table !== undefined) throw new UsageError(onlyWith("--table", "--csv"));
}

interface Export {
  readonly context: Context;
  readonly inputs: readonly Input[];
  readonly options: ExportOptions;
  /** Hands all records to a writer; whether they are to be kept. */
  readonly write: (writer: Writer) => Promise<boolean>;
}

function writeTo(all: Export): Promise<boolean> {
  const { csv, table } = all.options;
  if (csv !== true) return toOne(all, lineWriter);
  return table === undefined ? toFolder(all) : toOne(all, (sink) => csvWriter(sink, table, all.options));
}

/** One file, or the screen. @param open begins it */
function toOne(
  { context, inputs, options, write }: Export,
  open: (sink: Sink) => Writer | Promise<Writer>,
): Promise<boolean> {
  const { output, draft } = options;
  return withOutput(context, { output, inputs, hold: draft !== true }, async (sink) => write(await open(sink)));
}

function lineWriter(sink: Sink): Writer {
  return (records) => sink.write(records.map((record) => `${elementLine(record)}\n`).join(""));
}

/** What the system says where a file stands in the place of the folder, or of one above it. */
const NO_FOLDER: ReadonlySet<string | null> = new Set(["EEXIST", "ENOTDIR"]);

/** Both files appear, or neither does. */
async function toFolder({ context, inputs, options, write }: Export): Promise<boolean> {
  const { output } = options;
  const words = cliFormsWords(context.locale).elements;
  if (output === undefined || output === "-") throw new UsageError(words.csvNeedsPlace);
  const folder = path.resolve(context.cwd, output);
  let made: string | undefined;
  try {
    made = await mkdir(folder, { recursive: true });
  } catch (error) {
    throw NO_FOLDER.has(errorCode(error)) ? new UsageError(words.notAFolder(output)) : refusal(context, output, error);
  }
  const fileOf = (table: ElementTableChoice): string => path.join(output, `${TABLE_NAMES[table]}.csv`);
  const openFrom = async (tables: readonly ElementTableChoice[], writers: readonly Writer[]): Promise<boolean> => {
    const [table, ...rest] = tables;
    if (table === undefined)
      return write(async (records) => void (await Promise.all(writers.map((writer) => writer(records)))));
    return withOutput(context, { output: fileOf(table), inputs }, async (sink) =>
      openFrom(rest, [...writers, await csvWriter(sink, table, options)]),
    );
  };
  let kept = false;
  try {
    kept = await openFrom(TABLE_CHOICES, []);
    return kept;
  } finally {
    if (!kept && made !== undefined) await removeEmpty(folder, made);
  }
}

/** Takes folders away that were made for nothing, out to `outermost`. One in which there is something by now stays. */
async function removeEmpty(folder: string, outermost: string): Promise<void> {
  try {
    for (let each = folder; each.length >= outermost.length; each = path.dirname(each)) await rmdir(each);
  } catch {
    // Not empty: somebody uses it, and those around it.
  }
}

async function csvWriter(sink: Sink, choice: ElementTableChoice, { excel = false }: ExportOptions): Promise<Writer> {
  const table = TABLE_NAMES[choice];
  await sink.write(csvHead(table, { excel }));
  return (records) => sink.write(csvLines(table, records, { excel }));
}
