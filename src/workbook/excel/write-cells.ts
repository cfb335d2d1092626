import { a1 } from "../../core/grid/address";
import type { CellRef } from "../../reader/reading";
import type { CellWrite } from "../../rules/fix";
import { WorkbookError, type UndoToken } from "../workbook";
import { HOST_WAITS } from "../waits";
import { runExcel } from "./run";
import { putContents } from "./put-contents";
import { restorable } from "./restorable";
import { afterFailure, contentOf, holds, type CellContent } from "./write-outcome";

/** How far a write has come, for whoever has to finish or undo it. */
interface Attempt {
  /** What was there; null before that is known, and then nothing has been written either. */
  before: readonly CellContent[] | null;
  /** Whether all was found written after a failure, once somebody has begun to look. */
  end: Promise<boolean> | null;
}

/**
 * Writes cells on the user's command, all or nothing: one round trip to keep what is there, one to write. When the
 * second one fails, the cells are looked at again: what is written in full stands, a part of it is put back.
 *
 * @throws {WorkbookError} naming the first cell's sheet
 */
export async function writeCells(writes: readonly CellWrite[]): Promise<UndoToken> {
  const sheetName = writes[0]?.at.sheet.name ?? null;
  const attempt: Attempt = { before: null, end: null };
  try {
    await runExcel(HOST_WAITS.write, (context, signal) => writeAll(context, writes, attempt, signal), sheetName);
  } catch (failure) {
    attempt.end ??= settle(writes, attempt.before, true, sheetName);
    if (!(await attempt.end)) throw failure;
  }
  return { previous: writes.map((write, index) => tokenOf(write, attempt.before?.[index])) };
}

async function writeAll(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
  attempt: Attempt,
  signal: AbortSignal,
): Promise<void> {
  const cells = writes.map((write) => cellOf(context, write.at));
  for (const cell of cells) load(cell);
  await context.sync();
  signal.throwIfAborted();
  const before = cells.map(contentOf);
  attempt.before = before;
  writes.forEach((write, index) => {
    const cell = cells[index];
    if (cell) put(cell, write, before[index]?.format);
  });
  await context.sync();
  if (!signal.aborted) return;
  // Given up long ago, and whoever waited has been told that nothing was written, unless all was by then.
  const kept = (await attempt.end?.catch(() => false)) ?? false;
  if (!kept) await settle(writes, before, false, null);
}

/**
 * Brings a failed write to an end: true if all of it is in the cells, false if none of it is.
 *
 * @param keepComplete whether what was written in full may stand
 * @throws {WorkbookError} `interrupted` if the host does not let it be looked at or put back
 */
async function settle(
  writes: readonly CellWrite[],
  before: Attempt["before"],
  keepComplete: boolean,
  sheetName: string | null,
): Promise<boolean> {
  if (before === null) return false;
  try {
    return await runExcel(HOST_WAITS.look, async (context) => {
      const cells = writes.map((write) => cellOf(context, write.at));
      for (const cell of cells) load(cell);
      await context.sync();
      const outcomes = writes.map((write, index) => afterFailure(write, before[index], contentOf(cells[index])));
      if (keepComplete && outcomes.every((outcome) => outcome === "written")) return true;
      outcomes.forEach((outcome, index) => {
        const [cell, content] = [cells[index], before[index]];
        if (cell && content && outcome !== "untouched") putBack(cell, content.format, contentToRestore(content));
      });
      await context.sync();
      return false;
    });
  } catch (failure) {
    // A sheet that is gone or protected by now holds nothing that could be put back.
    if (failure instanceof WorkbookError && (failure.problem === "gone" || failure.problem === "protected"))
      return false;
    throw new WorkbookError("interrupted", sheetName, { cause: failure });
  }
}

/**
 * Puts back what `writeCells` replaced, all or nothing: one round trip to see that it is still there, one to write.
 * Doing it twice does no harm.
 *
 * @throws {WorkbookError} `changed` if a cell holds neither what was written nor what was there before
 */
export async function restoreCells({ previous }: UndoToken): Promise<void> {
  const sheetName = previous[0]?.at.sheet.name ?? null;
  await runExcel(
    HOST_WAITS.write,
    async (context, signal) => {
      const cells = previous.map((before) => ({ before, cell: cellOf(context, before.at) }));
      for (const { cell } of cells) load(cell);
      await context.sync();
      signal.throwIfAborted();
      const written = cells.filter(({ before, cell }) => holds(before.written, contentOf(cell)));
      const others = cells.filter((each) => !written.includes(each));
      if (others.some(({ before, cell }) => contentToRestore(contentOf(cell)) !== before.formula)) {
        throw new WorkbookError("changed", sheetName);
      }
      for (const { before, cell } of written) putBack(cell, before.format, before.formula);
      await context.sync();
    },
    sheetName,
  );
}

function tokenOf(written: CellWrite, content: CellContent | undefined): UndoToken["previous"][number] {
  return { at: written.at, written, formula: contentToRestore(content), format: content?.format ?? "General" };
}

function contentToRestore(content: CellContent | undefined): string | number | boolean {
  return restorable(content?.formula, content?.value);
}

function put(cell: Excel.Range, write: CellWrite, before: string | undefined): void {
  const isText = before === "@";
  const isPlain = isText || before === "General";
  if ("text" in write) {
    putBack(cell, "@", `'${write.text}`);
    return;
  }
  // In a text cell a formula or a number would stay text. General shows every digit and invents none.
  const format = "format" in write && isPlain ? write.format : undefined;
  if (format !== undefined || isText) cell.numberFormat = [[format ?? "General"]];
  if ("formula" in write) cell.formulas = [[write.formula]];
  else cell.values = [[Number(write.number)]];
}

function putBack(cell: Excel.Range, format: string, content: string | number | boolean): void {
  putContents(cell, [{ content, format }]);
}

function cellOf(context: Excel.RequestContext, at: CellRef): Excel.Range {
  return context.workbook.worksheets.getItem(at.sheet.id).getRange(a1(at.row, at.column));
}

/** Asks for everything that `contentOf` takes. */
function load(cell: Excel.Range): void {
  cell.load(["values", "formulas", "numberFormat"]);
}
