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
 * Carries out a command about rows: the write looks at the sheet itself and finds out whether what was read still holds.
 *
 * @throws {WorkbookError} `overtaken` where somebody goes on changing it
 */
export async function changeRow(
  session: LiveSession,
  at: SelectedCell,
  command: RowCommand,
  writing: RowWriting,
): Promise<RowOutcome> {
  return unlessOvertaken(session, at.sheetId, null, () => attempt(session, at, command, writing));
}

/**
 * Does something to a sheet as it was read last; where that finds the sheet to say something else, it is read again, once.
 *
 * @param name of the sheet, where it is to be said
 * @throws {WorkbookError} `overtaken` where somebody goes on changing it
 */
export async function unlessOvertaken<Done>(
  session: LiveSession,
  sheetId: string,
  name: string | null,
  attempt: () => Promise<Done | "overtaken">,
): Promise<Done> {
  await session.settled();
  const done = await attempt();
  if (done !== "overtaken") return done;
  await session.check([sheetId]);
  const again = await attempt();
  if (again !== "overtaken") return again;
  throw new WorkbookError("overtaken", name);
}

async function attempt(
  session: LiveSession,
  { sheetId, row, column }: SelectedCell,
  command: RowCommand,
  { change, offer }: RowWriting,
): Promise<RowOutcome | "overtaken"> {
  return session.queue.hold(async () => {
    const { forms } = session.getSnapshot();
    const held = session.readings.heldSheet(sheetId);
    if (held === null) return { kind: "refused", reason: "no-row" };
    const { sheet, grid } = held;
    const places = forms.flatMap(({ reading }) => rowPlace(reading, grid, { sheet, row, column }) ?? []);
    const [place] = places;
    if (place === undefined) return { kind: "refused", reason: "no-row" };
    let plan = { kind: "overtaken" } as RowPlan;
    const token = await change(lookFor(place, command), (look) => {
      plan = planRows(place, command, look);
      return plan.kind === "change" ? plan.change : null;
    });
    if (plan.kind !== "change") return plan.kind === "refused" ? plan : plan.kind;
    if (token !== null) offer({ tokens: [token], fix: { kind: FIXES[command.kind], writes: [] } }, forms);
    return { kind: "done", at: { sheet, ...plan.at } };
  });
}

const FIXES: Readonly<Record<RowCommand["kind"], FixKind>> = {
  "add-below": "add-row",
  "add-to": "add-row",
  remove: "remove-row",
  "move-up": "move-content",
  "move-down": "move-content",
  "move-to": "move-content",
};
