import { unfinishedSheetName } from "../../core/grid/unfinished-sheet";
import type { SheetPlan } from "../../layout/plan";
import type { SheetRef } from "../../reader/reading";
import { WorkbookError } from "../workbook";
import { remains, type ComingSheet } from "./insertion";
import { HOST_WAITS } from "../waits";
import { runExcel } from "./run";
import { freeNames } from "../sheet-names";
import { writePlan } from "./write-plan";

/** A form has up to three; a document of hundreds of forms must not exceed what a host takes in one request. */
const SHEETS_PER_BATCH = 6;

/** How far an insertion has come, for whoever has to finish or undo it. */
interface Attempt {
  before: ReadonlySet<string>;
  /** All its sheets; null until the first of them is on its way. */
  coming: readonly ComingSheet[] | null;
  /** How it was brought to an end after a failure, once somebody has begun to. */
  end: Promise<readonly SheetRef[] | null> | null;
}

/**
 * Adds sheets behind the last tab, all or nothing. A form takes two round trips: names, then one batch that adds, fills
 * and names its sheets; of a large document only the last batch names them, all together. When something goes wrong,
 * the workbook is looked at: what is complete stands, what is unfinished is deleted, whatever the host had said, and
 * when it answers only long after. Where the pane itself is gone by then, their names say that they are unfinished.
 *
 * @throws {WorkbookError} naming the first wanted sheet
 */
export async function insertSheets(plans: readonly SheetPlan[]): Promise<readonly SheetRef[]> {
  const [firstPlan] = plans;
  if (!firstPlan) return [];
  const attempt: Attempt = { before: new Set(), coming: null, end: null };
  try {
    return await runExcel(
      HOST_WAITS.write,
      (context, signal) => insertAll(context, plans, attempt, signal),
      firstPlan.name,
    );
  } catch (failure) {
    attempt.end ??= settle(attempt, "keep what is complete", firstPlan.name);
    const sheets = await attempt.end;
    if (sheets !== null) return sheets;
    throw failure;
  }
}

async function insertAll(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  attempt: Attempt,
  signal: AbortSignal,
): Promise<readonly SheetRef[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  attempt.before = new Set(worksheets.items.map(({ id }) => id));
  const names = freeNames(
    plans.map(({ name }) => name),
    worksheets.items.map(({ name }) => name),
  );
  const wanted = plans.map((plan, index) => ({
    plan,
    name: names[index] ?? plan.name,
    temporary: temporaryName(index),
  }));
  attempt.coming = wanted;
  const ids: string[] = [];
  try {
    while (ids.length < wanted.length) {
      signal.throwIfAborted();
      ids.push(...(await insertBatch(context, wanted, ids)));
    }
    signal.throwIfAborted();
    return wanted.map(({ name }, index) => ({ id: ids[index] ?? "", name }));
  } catch (failure) {
    if (signal.aborted) await takeBackLate(attempt);
    throw failure;
  }
}

/** Given up long ago: whoever waited has been told so, unless all was there by then; what came about since must go. */
async function takeBackLate(attempt: Attempt): Promise<void> {
  const takeBack = (): ReturnType<typeof settle> => settle(attempt, "keep nothing", null);
  if (attempt.end === null) {
    await (attempt.end = takeBack());
    return;
  }
  const kept = await attempt.end.catch(() => null);
  if (kept === null) await takeBack();
}

interface WantedSheet extends ComingSheet {
  readonly plan: SheetPlan;
}

/** Adds and fills the next sheets after those with the given ids; with the last of them all get their names. Resolves to their ids. */
async function insertBatch(
  context: Excel.RequestContext,
  wanted: readonly WantedSheet[],
  ids: readonly string[],
): Promise<readonly string[]> {
  const { application, worksheets } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  const batch = wanted.slice(ids.length, ids.length + SHEETS_PER_BATCH);
  const added = batch.map(({ plan, temporary }) => ({ plan, sheet: worksheets.add(temporary) }));
  for (const { plan, sheet } of added) writePlan(sheet, plan);
  for (const { sheet } of added) sheet.load("id");
  if (ids.length + batch.length === wanted.length) {
    const sheets = [...ids.map((id) => worksheets.getItem(id)), ...added.map(({ sheet }) => sheet)];
    wanted.forEach(({ name }, index) => {
      const sheet = sheets[index];
      if (sheet) sheet.name = name;
    });
    sheets[0]?.activate();
  }
  await context.sync();
  return added.map(({ sheet }) => sheet.id);
}

function temporaryName(index: number): string {
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return unfinishedSheetName(chance, index);
}

/** A host that has just failed once may well fail again. */
const LOOKS = 3;
const BETWEEN_LOOKS = 500;

/**
 * Brings a failed insertion to an end: its sheets if all of them are there after all, else null and none of them is.
 *
 * @throws {WorkbookError} `interrupted` if the host does not let it be taken back either
 */
async function settle(
  attempt: Attempt,
  keep: "keep what is complete" | "keep nothing",
  sheetName: string | null,
): Promise<readonly SheetRef[] | null> {
  if (attempt.coming === null) return null;
  for (let look = 1; ; look++) {
    try {
      return await runExcel(HOST_WAITS.look, (context) =>
        keepOrDelete(context, attempt, keep === "keep what is complete"),
      );
    } catch (failure) {
      const hangs = failure instanceof WorkbookError && failure.problem === "timeout";
      if (look === LOOKS || hangs) throw new WorkbookError("interrupted", sheetName, { cause: failure });
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    }
  }
}

/** On a context of its own: the failed one still holds what was queued on it. */
async function keepOrDelete(
  context: Excel.RequestContext,
  { coming, before }: Attempt,
  keepComplete: boolean,
): Promise<readonly SheetRef[] | null> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const present = worksheets.items.map(({ id, name }) => ({ id, name }));
  const found = remains(coming ?? [], before, present);
  if (found.kind === "nothing") return null;
  if (found.kind === "all" && keepComplete) return found.sheets;
  const ids = found.kind === "all" ? found.sheets.map(({ id }) => id) : found.ids;
  for (const id of ids) worksheets.getItem(id).delete();
  await context.sync();
  return null;
}
