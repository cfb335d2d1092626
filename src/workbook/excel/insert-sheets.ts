import type { SheetPlan } from "../../layout/plan";
import type { SheetRef } from "../../reader/reading";
import { WorkbookError } from "../workbook";
import { runExcel, WRITE_TIMEOUT } from "./run";
import { freeNames } from "./sheet-names";
import { writePlan } from "./write-plan";

/** A form has up to three; a document of hundreds of forms must not exceed what a host takes in one request. */
const SHEETS_PER_BATCH = 6;

/**
 * Adds sheets behind the last tab: a form takes two round trips, empty sheets, then names and content. Sheets are
 * taken back by id if anything fails, so no sheet of the user's can be hit and nothing stays half written.
 *
 * @throws {WorkbookError} naming the first wanted sheet
 */
export async function insertSheets(plans: readonly SheetPlan[]): Promise<readonly SheetRef[]> {
  const [firstPlan] = plans;
  if (!firstPlan) return [];
  return runExcel(
    WRITE_TIMEOUT,
    async (context, signal) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      const added = plans.map((plan) => ({ plan, sheet: worksheets.add() }));
      for (const { sheet } of added) sheet.load("id,name");
      await context.sync();

      const ids = added.map(({ sheet }) => sheet.id);
      try {
        signal.throwIfAborted();
        const taken = worksheets.items.map(({ name }) => name).filter((name) => !added.some(({ sheet }) => sheet.name === name));
        const names = freeNames(plans.map(({ name }) => name), taken);
        const named = added.map(({ plan, sheet }, index) => ({ plan, sheet, name: names[index] ?? plan.name }));
        for (let at = 0; at < named.length; at += SHEETS_PER_BATCH) {
          await fill(context, named.slice(at, at + SHEETS_PER_BATCH), at === 0);
          signal.throwIfAborted();
        }
        return names.map((name, index) => ({ id: ids[index] ?? "", name }));
      } catch (failure) {
        await takeBack(ids);
        throw failure;
      }
    },
    firstPlan.name,
  );
}

interface NamedSheet {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly name: string;
}

/** Names and content of new sheets in one round trip. */
async function fill(context: Excel.RequestContext, sheets: readonly NamedSheet[], activate: boolean): Promise<void> {
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  for (const { plan, sheet, name } of sheets) {
    sheet.name = name;
    writePlan(sheet, plan);
  }
  if (activate) sheets[0]?.sheet.activate();
  await context.sync();
}

/** On a context of its own: the failed one still holds what was queued on it. */
async function takeBack(ids: readonly string[]): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
      for (const sheet of sheets) sheet.load("id");
      await context.sync();
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
  } catch (failure) {
    throw new WorkbookError("failed", null, { cause: failure });
  }
}
