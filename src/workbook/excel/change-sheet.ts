import type { CellWrite } from "../../rules/fix";
import type { HeldContent, LookRequest, SheetChange, SheetEdit, SheetLook } from "../../rows/sheet-edit";
import { WorkbookError, type UndoToken } from "../workbook";
import { HOST_WAITS } from "../waits";
import { runExcel } from "./run";
import { queueEdits } from "./sheet-edits";
import { askLook, contentsOf, lookOf } from "./sheet-look";

/** Reads a part of a sheet with its look. @throws {WorkbookError} */
export function lookAtSheet(request: LookRequest): Promise<SheetLook> {
  return runExcel(
    HOST_WAITS.read,
    async (context) => {
      const asked = askLook(context.workbook.worksheets.getItem(request.sheet.id), request);
      await context.sync();
      return lookOf(asked);
    },
    request.sheet.name,
  );
}

/** How far a change has come, for whoever has to take it back. */
interface Attempt {
  before: SheetLook | null;
  change: SheetChange | null;
  /** Whether all was found written after a failure, once somebody has begun to look. */
  end: Promise<boolean> | null;
}

/**
 * Changes a part of a sheet on the user's command: one round trip to read it with its look, one to write what `plan` makes
 * of it. When the second one fails the sheet is looked at again: what is written in full stands, a part is taken back.
 *
 * @throws {WorkbookError} naming the sheet; `protected` whichever of its cells are unlocked: rows cannot be told by cells;
 * `interrupted` where a part could not be taken back
 */
export async function changeSheet(
  request: LookRequest,
  plan: (look: SheetLook) => SheetChange | null,
): Promise<UndoToken | null> {
  const attempt: Attempt = { before: null, change: null, end: null };
  try {
    await runExcel(
      HOST_WAITS.write,
      (context, signal) => lookAndChange(context, request, plan, attempt, signal),
      request.sheet.name,
    );
  } catch (failure) {
    const { before, change } = attempt;
    if (before === null || change === null) throw failure;
    attempt.end ??= settle(request, before, change);
    if (!(await attempt.end)) throw failure;
  }
  const { before, change } = attempt;
  return before === null || change === null ? null : tokenOf(request, before, change);
}

async function lookAndChange(
  context: Excel.RequestContext,
  request: LookRequest,
  plan: (look: SheetLook) => SheetChange | null,
  attempt: Attempt,
  signal: AbortSignal,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(request.sheet.id);
  const asked = askLook(sheet, request);
  const protection = askProtection(sheet);
  await context.sync();
  signal.throwIfAborted();
  const before = lookOf(asked);
  const change = plan(before);
  if (change === null) return;
  refuseProtected(protection, request);
  Object.assign(attempt, { before, change });
  // What is there goes by its own name, whatever went by it before.
  for (const { id } of before.conditions) SUCCESSORS.delete(id);
  await carryOut(context, sheet, change.edits);
  if (!signal.aborted) return;
  // Given up long ago, and whoever waited has been told that nothing was done, unless all was by then.
  const kept = (await attempt.end?.catch(() => false)) ?? false;
  if (!kept) await restoreSheet({ request, change });
}

function askProtection({ protection }: Excel.Worksheet): Excel.WorksheetProtection {
  protection.load("protected");
  return protection;
}

/** @throws {WorkbookError} `protected` */
function refuseProtected(protection: Excel.WorksheetProtection, { sheet }: LookRequest): void {
  if (protection.protected) throw new WorkbookError("protected", sheet.name);
}

/** By the id of a conditional format, that of the one that has taken its place: what takes earlier changes back still names the former. */
const SUCCESSORS = new Map<string, string>();

async function carryOut(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  edits: readonly SheetEdit[],
): Promise<void> {
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  const replaced = queueEdits(sheet, edits.map(asItIsNow));
  await context.sync();
  for (const { id, added } of replaced) {
    SUCCESSORS.set(id, added.id);
    SUCCESSORS.delete(added.id);
  }
}

function asItIsNow(edit: SheetEdit): SheetEdit {
  const successor = edit.kind === "condition" ? SUCCESSORS.get(edit.id) : undefined;
  return edit.kind === "condition" && successor !== undefined ? asItIsNow({ ...edit, id: successor }) : edit;
}

/** Whether all of a failed change is there after all; else none of it is. @throws {WorkbookError} `interrupted` */
async function settle(request: LookRequest, before: SheetLook, change: SheetChange): Promise<boolean> {
  try {
    return await runExcel(HOST_WAITS.look, async (context, signal) => {
      const sheet = context.workbook.worksheets.getItem(request.sheet.id);
      const asked = askLook(sheet, request);
      const written = askWritten(sheet, change);
      await context.sync();
      signal.throwIfAborted();
      const now = lookOf(asked);
      if (sameLook(now, before)) return false;
      if (holdsAll(written)) return true;
      await carryOut(context, sheet, change.undo);
      return false;
    });
  } catch (failure) {
    if (failure instanceof WorkbookError && (failure.problem === "gone" || failure.problem === "protected"))
      return false;
    throw new WorkbookError("interrupted", request.sheet.name, { cause: failure });
  }
}

function sameLook(one: SheetLook, other: SheetLook): boolean {
  return (
    JSON.stringify([one.contents, one.merges, one.heights]) ===
    JSON.stringify([other.contents, other.merges, other.heights])
  );
}

/**
 * Takes a change back, all or nothing: one round trip to see that it is still there, one to write.
 *
 * @throws {WorkbookError} `changed` if somebody has typed there since
 */
export async function restoreSheet({ request, change }: NonNullable<UndoToken["change"]>): Promise<void> {
  const { id, name } = request.sheet;
  await runExcel(
    HOST_WAITS.write,
    async (context, signal) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const written = askWritten(sheet, change);
      const protection = askProtection(sheet);
      await context.sync();
      signal.throwIfAborted();
      refuseProtected(protection, request);
      if (!holdsAll(written)) throw new WorkbookError("changed", name);
      await carryOut(context, sheet, change.undo);
    },
    name,
  );
}

interface AskedCell {
  readonly wanted: HeldContent;
  readonly range: Excel.Range;
}

function askWritten(sheet: Excel.Worksheet, { written }: SheetChange): readonly AskedCell[] {
  return written.map(({ row, column, content }) => {
    const range = sheet.getRangeByIndexes(row, column, 1, 1);
    range.load(["values", "formulas", "numberFormat"]);
    return { wanted: content, range };
  });
}

function holdsAll(cells: readonly AskedCell[]): boolean {
  return cells.every(({ wanted, range }) => {
    const held = contentsOf(range)[0]?.[0];
    return held !== undefined && plain(held.content) === plain(wanted.content);
  });
}

/** Excel may space and write a formula its own way. */
function plain(content: HeldContent["content"]): string | number | boolean {
  if (typeof content !== "string") return content;
  return content.startsWith("=") ? content.replaceAll(/\s/gu, "").toUpperCase() : content.replace(/^'/u, "");
}

function tokenOf(request: LookRequest, before: SheetLook, change: SheetChange): UndoToken {
  const previous = change.written.map(({ row, column, content }) => {
    const at = { sheet: request.sheet, row, column };
    const held = before.contents[row - before.area.top]?.[column - before.area.left];
    const written: CellWrite = { at, text: String(content.content) };
    return { at, written, formula: held?.content ?? "", format: held?.format ?? "General" };
  });
  return { previous, change: { request, change } };
}
