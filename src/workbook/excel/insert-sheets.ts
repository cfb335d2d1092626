import type { SheetPlan } from "../../layout/plan";
import type { SheetRef } from "../../reader/reading";
import { WorkbookError } from "../workbook";
import { remains, type ComingSheet } from "./insertion";
import { LOOK_TIMEOUT, runExcel, WRITE_TIMEOUT } from "./run";
import { freeNames } from "./sheet-names";
import { writePlan } from "./write-plan";

/** A form has up to three; a document of hundreds of forms must not exceed what a host takes in one request. */
const SHEETS_PER_BATCH = 6;

/** How far an insertion has come, for whoever has to finish or undo it. */
interface Attempt {
  before: ReadonlySet<string>;
  /** The batch under way; null while none is. */
  coming: readonly ComingSheet[] | null;
  /** Sheets of batches that have been answered. */
  readonly done: SheetRef[];
  readonly total: number;
  /** How it was brought to an end after a failure, once somebody has begun to. */
  end: Promise<readonly SheetRef[] | null> | null;
}

/**
 * Adds sheets behind the last tab, all or nothing. A form takes two round trips: names, then one batch that adds, fills
 * and names its sheets. When something goes wrong, the workbook is looked at: what is complete stands, what is
 * unfinished is deleted, whatever the host had said, and when it answers only long after.
 *
 * @throws {WorkbookError} naming the first wanted sheet
 */
export async function insertSheets(plans: readonly SheetPlan[]): Promise<readonly SheetRef[]> {
  const [firstPlan] = plans;
  if (!firstPlan) return [];
  const attempt: Attempt = { before: new Set(), coming: null, done: [], total: plans.length, end: null };
  try {
    return await runExcel(WRITE_TIMEOUT, (context, signal) => insertAll(context, plans, attempt, signal), firstPlan.name);
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
  const names = freeNames(plans.map(({ name }) => name), worksheets.items.map(({ name }) => name));
  const wanted = plans.map((plan, index) => ({ plan, name: names[index] ?? plan.name, temporary: temporaryName(index) }));
  try {
    for (let at = 0; at < wanted.length; at += SHEETS_PER_BATCH) {
      signal.throwIfAborted();
      const batch = wanted.slice(at, at + SHEETS_PER_BATCH);
      attempt.coming = batch;
      const sheets = await insertBatch(context, batch, at === 0);
      attempt.done.push(...sheets);
      attempt.coming = null;
    }
    signal.throwIfAborted();
    return attempt.done;
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

async function insertBatch(context: Excel.RequestContext, wanted: readonly WantedSheet[], activate: boolean): Promise<readonly SheetRef[]> {
  const { application, worksheets } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  const added = wanted.map((each) => ({ ...each, sheet: worksheets.add(each.temporary) }));
  for (const { plan, sheet } of added) writePlan(sheet, plan);
  for (const { name, sheet } of added) {
    sheet.name = name;
    sheet.load("id");
  }
  if (activate) added[0]?.sheet.activate();
  await context.sync();
  return added.map(({ name, sheet }) => ({ id: sheet.id, name }));
}

/** Nobody gives a sheet such a name: it can be told for ours whatever others do meanwhile. */
function temporaryName(index: number): string {
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `jixiao-${chance.toString(16).padStart(8, "0")}-${index}`;
}

/** A host that has just failed once may well fail again. */
const LOOKS = 3;
const BETWEEN_LOOKS = 500;

/**
 * Brings a failed insertion to an end: its sheets if all of them are there after all, else null and none of them is.
 *
 * @throws {WorkbookError} `interrupted` if the host does not let it be taken back either
 */
async function settle(attempt: Attempt, keep: "keep what is complete" | "keep nothing", sheetName: string | null): Promise<readonly SheetRef[] | null> {
  if (attempt.coming === null && attempt.done.length === 0) return null;
  for (let look = 1; ; look++) {
    try {
      return await runExcel(LOOK_TIMEOUT, (context) => keepOrDelete(context, attempt, keep === "keep what is complete"));
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
  { coming, before, done, total }: Attempt,
  keepComplete: boolean,
): Promise<readonly SheetRef[] | null> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const present = worksheets.items.map(({ id, name }) => ({ id, name }));
  const found = remains(coming ?? [], before, present);
  const finished = [...done, ...(found.kind === "all" ? found.sheets : [])];
  if (keepComplete && finished.length === total) return finished;
  const ours = new Set([...finished.map(({ id }) => id), ...(found.kind === "part" ? found.ids : [])]);
  const left = present.filter(({ id }) => ours.has(id));
  for (const { id } of left) worksheets.getItem(id).delete();
  if (left.length > 0) await context.sync();
  return null;
}
