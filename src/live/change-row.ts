import type { FixKind } from "../rules/fix";
import { lookFor, planRows, rowPlace, type RowCommand } from "../rows/plan-rows";
import type { RowPlan } from "../rows/row-change";
import { WorkbookError, type SelectedCell, type Workbook } from "../workbook/workbook";
import type { RowOutcome } from "./row-outcome";
import type { LiveSession } from "./session";

/** How it reaches the sheet, and who is handed what takes it back. */
interface RowWriting extends Pick<Workbook, "change"> {
  readonly offer: LiveSession["offerUndo"];
}

/**
 * Carries out a command about rows from what was read last: the write looks at the sheet itself and finds out whether that
 * still holds. Only where it does not, the sheet is read again first, once.
 *
 * @throws {WorkbookError} `overtaken` where somebody goes on changing it
 */
export async function changeRow(
  session: LiveSession,
  at: SelectedCell,
  command: RowCommand,
  writing: RowWriting,
): Promise<RowOutcome> {
  await session.settled();
  const done = await attempt(session, at, command, writing);
  if (done !== null) return done;
  await session.check([at.sheetId]);
  const again = await attempt(session, at, command, writing);
  if (again !== null) return again;
  throw new WorkbookError("overtaken", null);
}

/** Null where the sheet says something else than was read. */
async function attempt(
  session: LiveSession,
  { sheetId, row, column }: SelectedCell,
  command: RowCommand,
  { change, offer }: RowWriting,
): Promise<RowOutcome | null> {
  return session.queue.hold(async () => {
    const { forms } = session.getSnapshot();
    const held = session.readings.heldSheet(sheetId);
    if (held === null) return { kind: "refused", reason: "no-row" };
    const { sheet, grid } = held;
    const places = forms.flatMap(({ reading }) => rowPlace(reading, grid, { sheet, row, column }) ?? []);
    const [place] = places;
    if (place === undefined) return { kind: "refused", reason: "no-row" };
    let plan: RowPlan = { kind: "overtaken" };
    const token = await change(lookFor(place, command), (look) => {
      plan = planRows(place, command, look);
      return plan.kind === "change" ? plan.change : null;
    });
    return outcome(plan, (to) => {
      if (token !== null) offer({ tokens: [token], fix: { kind: FIXES[command.kind], writes: [] } }, forms);
      return { kind: "done", at: { sheet, ...to } };
    });
  });
}

function outcome(
  plan: RowPlan,
  done: (at: { readonly row: number; readonly column: number }) => RowOutcome,
): RowOutcome | null {
  switch (plan.kind) {
    case "change":
      return done(plan.at);
    case "refused":
      return plan;
    case "overtaken":
      return null;
  }
}

const FIXES: Readonly<Record<RowCommand["kind"], FixKind>> = {
  "add-below": "add-row",
  "add-to": "add-row",
  remove: "remove-row",
  "move-up": "move-content",
  "move-down": "move-content",
  "move-to": "move-content",
};
