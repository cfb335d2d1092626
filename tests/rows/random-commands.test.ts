import { FORMS } from "../../src/forms";
import { chanceFrom } from "../support/chance";
import { lookedPlan } from "../support/looked-sheet";
import { randomRun } from "../support/random-runs";
import { sampleDocument } from "../support/sample-files";
import { parseDocument, plansOf } from "../support/shipped";
import {
  differences,
  filledRows,
  freshLike,
  looksOf,
  planned,
  readAgain,
  someCommand,
  someRow,
  withEdits,
  type LookedForm,
} from "./row-run";

/**
 * Whatever is done with rows, on any form that is shipped: nothing that was typed is lost, every row is read under its
 * level, and the sheet is as if it had been inserted with so many rows: borders, guards, merges, sums, marks, print area.
 * Taken back, it is what it was before.
 */

const COMMANDS = 8;
const { runs, seed } = randomRun(1, { runs: "ROW_RUNS", seed: "ROW_SEED" });

function sample(id: string): LookedForm {
  const parsed = parseDocument(JSON.stringify(sampleDocument(id)));
  const form = FORMS.find((each) => each.id === id);
  if (!parsed.ok || !form) throw new Error(id);
  const filled = { form, sheets: plansOf(parsed.document).map(lookedPlan) };
  const fresh = freshLike(filled, readAgain(filled));
  const isAlike = filled.sheets.every((sheet, index) => {
    const other = fresh[index];
    return other && differences(looksOf(sheet, false), looksOf(other, false)).length === 0;
  });
  // Where the sample prints levels as no blank form does, there is nothing to compare with.
  return isAlike ? filled : { form, sheets: fresh };
}

test.each(FORMS.map((form) => form.id))("%s", (id) => {
  for (let run = 0; run < runs; run += 1) {
    const chance = chanceFrom(seed + run);
    let looked = sample(id);
    const said: string[] = [];
    for (let turn = 0; turn < COMMANDS; turn += 1) {
      const reading = readAgain(looked);
      const at = someRow(looked, reading, chance);
      if (at === null) break;
      const command = someCommand(reading, at, chance);
      said.push(`${command.kind}${"level" in command ? ` ${command.level + 1}` : ""} at ${at.sheet}:${at.row + 1}`);
      const plan = planned(looked, reading, at, command);
      if (plan.kind !== "change") {
        expect(plan.kind, said.join("; ")).toBe("refused");
        continue;
      }
      const after = withEdits(looked, at, plan.change.edits);
      const now = readAgain(after);
      const [before, rows] = [filledRows(reading), filledRows(now)];
      const gone = before.filter((row) => !rows.includes(row));
      const come = rows.filter((row) => !before.includes(row));
      const most = command.kind === "remove" || command.kind === "move-to" ? 1 : 0;
      expect([gone.length <= most, come.length <= (command.kind === "move-to" ? 1 : 0)], said.join("; ")).toEqual([
        true,
        true,
      ]);
      const [sheet, fresh, was] = [after.sheets[at.sheet], freshLike(after, now)[at.sheet], looked.sheets[at.sheet]];
      const back = withEdits(after, at, plan.change.undo).sheets[at.sheet];
      if (!sheet || !fresh || !was || !back) throw new Error("no sheet");
      expect([said.join("; "), ...differences(looksOf(sheet, false), looksOf(fresh, false))]).toEqual([
        said.join("; "),
      ]);
      expect([said.join("; "), ...differences(looksOf(back, true), looksOf(was, true))]).toEqual([said.join("; ")]);
      expect(back.heights).toEqual(was.heights);
      looked = after;
    }
  }
});
