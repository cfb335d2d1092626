import { planForm } from "../../src/layout/plan-form";
import { openLiveForm } from "../support/live-form";
import { chongming2023 } from "../support/shipped";

/** Sheets that are planned elsewhere, to try a form: they come and go, and no others do. */

const opened = () => openLiveForm((live) => live.settled());
const plans = planForm(chongming2023, { fiscalYear: 2026 });

test("are added, can be looked at, and are deleted again", async () => {
  const { workbook, live, sheet } = await opened();
  const added = await live.insertPlans(plans);
  expect(added.map(({ id }) => live.heldSheet(id)?.grid)).toEqual(added.map(({ id }) => workbook.grid(id)));
  await live.removeInserted(added);
  expect(workbook.state().map(({ id }) => id)).toEqual([sheet.id]);
  expect(added.map(({ id }) => live.heldSheet(id))).toEqual(added.map(() => null));
  await live.stop();
});

test("a sheet that was there, or that came by another command, is never deleted", async () => {
  const { workbook, live, sheet } = await opened();
  const inserted = await live.insertForm("chongming-2023", 2026);
  await live.removeInserted([sheet, ...inserted]);
  expect(workbook.state()).toHaveLength(1 + inserted.length);
  await live.stop();
});
