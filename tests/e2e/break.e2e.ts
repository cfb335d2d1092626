import type { Break } from "../live/breaks/break";
import { CHONGMING_FIRST } from "../live/breaks/chongming";
import { MINHANG } from "../live/breaks/minhang";
import { without } from "../support/edited-form";
import { ofPaper } from "../support/review-rules";
import { SEEDS } from "../support/seeds";
import { cellsByPath, edit, shownFindings } from "./support/form-on-screen";
import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { editCost, importJson, type Cost } from "./support/pane";

/**
 * What only a browser can show of a broken form: that an edit by cell editor, paste or Delete reaches the list on the
 * screen through the grid's recalculation, at the cost of one read, and goes with one step of the grid's undo.
 * `tests/live/breaks.test.ts` makes every edit there is on the same session, without the grid.
 */
const IN_THE_GRID: Readonly<Record<string, readonly Break[]>> = {
  "minhang-2019": chosen(MINHANG, [
    "二、当年预算 is no sum",
    "单价 changes the breakdown",
    "an amount is words",
    "start after end",
    "the first sheet is of another year",
    "no indicator under 产出目标",
  ]),
  "chongming-2023-1": chosen(CHONGMING_FIRST, [
    "项目资金总额 is no sum",
    "the printed unit is deleted",
    "a label is deleted",
    "a target cannot be read",
  ]),
};

const ONE_READ: Cost = { reads: 1, lists: 0, writes: 0 };

describe.each(SEEDS.filter(({ name }) => name in IN_THE_GRID))("$name", ({ name, document }) => {
  let open: OpenWorkbench;
  let cellOf: (path: string) => string;
  let baseline: readonly string[];

  beforeAll(async () => {
    open = await openWorkbench();
    await importJson(open, `${name}.json`, JSON.stringify(document));
    cellOf = await cellsByPath(open);
    baseline = ofPaper(await shownFindings(open));
  });

  afterAll(() => open.close());

  const place = (at: string): string => (at.includes("!") ? at : cellOf(at));
  const resolve = (lines: readonly string[]): readonly string[] =>
    lines
      .map((line) => {
        const [rule, at = ""] = line.split(" ");
        return `${rule} ${place(at)}`;
      })
      .sort();

  it.each(IN_THE_GRID[name] ?? [])("$what: $found", async ({ at, edit: change, found, gone = [] }) => {
    const cost = await editCost(open, () => edit(open, place(at), change));
    const now = ofPaper(await shownFindings(open));
    const costOfUndo = await editCost(open, () => open.workbench.undo());
    const after = ofPaper(await shownFindings(open));
    expect({ found: without(now, baseline), gone: without(baseline, now) }).toEqual({
      found: resolve(found),
      gone: resolve(gone),
    });
    expect([cost, costOfUndo]).toEqual([ONE_READ, ONE_READ]);
    expect(after).toEqual(baseline);
  });
});

/** Those of the edits that the session is tested with, by what they say. @throws {Error} if one is not among them */
function chosen(breaks: readonly Break[], names: readonly string[]): readonly Break[] {
  return names.map((name) => {
    const found = breaks.find(({ what }) => what === name);
    if (found === undefined) throw new Error(`no edit: ${name}`);
    return found;
  });
}
