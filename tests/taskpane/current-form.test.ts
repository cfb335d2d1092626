import type { Snapshot } from "../../src/live/snapshot";
import { currentForm, standingChoice, type Chosen } from "../../src/taskpane/current-form";
import { immediateTimers } from "../support/immediate-timers";
import { MemoryWorkbook } from "../support/memory-workbook";
import { startLive } from "../support/shipped";
import { FIRST, SECOND } from "./support/forms";

/** Two forms in sight, `s1` and `s2`, and one on a hidden sheet, `s3`. */
async function snapshotOfThree(): Promise<Snapshot> {
  const workbook = new MemoryWorkbook();
  for (const grid of [FIRST, SECOND, FIRST]) workbook.add("申报表", grid);
  workbook.hide("s3", "hidden");
  const live = startLive(workbook, immediateTimers);
  const snapshot = await live.settled();
  await live.stop();
  return snapshot;
}

const THREE = await snapshotOfThree();
const on = (id: string | null): Snapshot => ({ ...THREE, activeSheet: id === null ? null : { id, name: "申报表" } });
const HIDDEN = THREE.forms[2]?.key ?? "";

/** The sheet of the form that is shown while the user goes from one sheet to the next; null where it is not known. */
function shownOn(from: string | null, ...sheets: readonly (string | null)[]): readonly (string | undefined)[] {
  let chosen: Chosen | null = { key: HIDDEN, from };
  return sheets.map((sheet) => {
    chosen = standingChoice(on(sheet), chosen);
    return currentForm(on(sheet), chosen)?.reading.parts[0]?.sheet.id;
  });
}

test.each([
  ["until one goes to another sheet", "s1", ["s1", "s2"], ["s3", "s2"]],
  ["and not again when one comes back", "s1", ["s2", "s1"], ["s2", "s1"]],
  ["while it is not known where one is", "s1", [null, "s1"], ["s3", "s3"]],
  ["although it is only told later where one was", null, [null, "s1"], ["s3", "s3"]],
  ["and no longer once one has left what was told", null, ["s1", "s2"], ["s3", "s2"]],
] as const)("a form on a hidden sheet that was chosen is shown %s", (_case, from, sheets, shown) => {
  expect(shownOn(from, ...sheets)).toEqual(shown);
});
