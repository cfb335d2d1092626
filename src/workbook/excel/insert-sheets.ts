import type { SheetPlan } from "../../layout/plan";
import type { SheetRef } from "../../reader/reading";
import { WorkbookError } from "../workbook";
import { runExcel, WRITE_TIMEOUT } from "./run";
import { freeNames } from "./sheet-names";
import { writePlan } from "./write-plan";

/**
 * Adds the sheets of one form behind the last tab in two round trips: empty sheets, then names and content. Sheets are
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
        context.workbook.application.suspendScreenUpdatingUntilNextSync();
        context.workbook.application.suspendApiCalculationUntilNextSync();
        added.forEach(({ plan, sheet }, index) => {
          sheet.name = names[index] ?? plan.name;
          writePlan(sheet, plan);
        });
        added[0]?.sheet.activate();
        await context.sync();
        signal.throwIfAborted();
        return names.map((name, index) => ({ id: ids[index] ?? "", name }));
      } catch (failure) {
        await takeBack(ids);
        throw failure;
      }
    },
    firstPlan.name,
  );
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
