import { stat } from "node:fs/promises";
import path from "node:path";
import type { SheetPlan } from "../../layout/plan";
import { cliFormsWords } from "../../messages/cli-forms";
import type { WholePart } from "../../workbook/xlsx/sheet-file";
import { writeXlsx } from "../../workbook/xlsx/write-xlsx";
import { complain, UsageError, type Context } from "../context";
import { withOutput } from "./output-file";

export interface NewWorkbookOptions {
  readonly output: string;
  readonly force?: boolean;
}

/**
 * Writes the sheets, and parts that go along, as a new .xlsx file. A file that is there is somebody's work until they say otherwise.
 * @throws {UsageError} when it is there, or cannot be written
 */
export async function writeNewWorkbook(
  context: Context,
  plans: readonly SheetPlan[],
  parts: readonly WholePart[],
  options: NewWorkbookOptions,
): Promise<void> {
  await writeNewFile(context, await writeXlsx(plans, parts), options);
}

/** `writeNewWorkbook` of bytes that are made already. */
export async function writeNewFile(
  context: Context,
  bytes: Uint8Array,
  { output, force = false }: NewWorkbookOptions,
): Promise<void> {
  const words = cliFormsWords(context.locale);
  const there = output === "-" ? null : await stat(path.resolve(context.cwd, output)).catch(() => null);
  if (!force && there?.isFile()) throw new UsageError(words.alreadyThere(output));
  await withOutput(context, { output, inputs: [] }, async (sink) => {
    await sink.write(bytes);
    return true;
  });
  if (output !== "-") await complain(context, words.written(output));
}
