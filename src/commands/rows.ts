import { showRoute } from "../live/route";
import type { Live } from "../live/snapshot";
import type { RowCommand } from "../rows/plan-rows";
import { WorkbookError, type SelectedCell } from "../workbook/workbook";

/** What buttons of the ribbon and of a cell's menu do with rows. Anywhere but in a row of a form's table they do nothing, and the pane says so. */

type RowLive = Pick<Live, "watchSelection" | "changeRow" | "select">;

export async function changeRowHere(live: RowLive, command: RowCommand, open: () => Promise<void>): Promise<void> {
  try {
    const outcome = await live.changeRow(await whereIs(live), command);
    if (outcome.kind === "done") return await live.select(outcome.at);
    showRoute({ view: "check", said: outcome.reason });
  } catch (failure) {
    showRoute({ view: "check", said: { failure } });
  }
  await open();
}

/** The cell that the user is on, asked for once. */
async function whereIs(live: RowLive): Promise<SelectedCell> {
  const told: SelectedCell[] = [];
  const end = await live.watchSelection((at) => void told.push(at));
  await end().catch(() => undefined);
  const [at] = told;
  if (at === undefined) throw new WorkbookError("failed");
  return at;
}
