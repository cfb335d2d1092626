import { EditedSheets } from "../support/edited-sheets";
import { SEEDS } from "../support/seeds";
import { changed, FIXES, SHEET } from "./changes/fixes";

/** The only writes that the add-in makes by itself. `tests/e2e/fixes.e2e.ts` makes some of them by a click. */

let sheets: EditedSheets;

beforeAll(() => {
  const seed = SEEDS.find(({ name }) => name === "chongming-2023-1");
  if (seed === undefined) throw new Error("no form");
  sheets = new EditedSheets(seed);
});
afterAll(() => sheets.live.stop());

/** What a cell shows without the number format of the grid. */
const plain = (shown: string): string => shown.replaceAll(/(?<=\d),(?=\d)|\.00$/g, "");

async function fixOf(finding: string) {
  const { forms } = await sheets.live.settled();
  const [form] = forms;
  const at = (await sheets.findingsInOrder()).indexOf(finding);
  const fix = form?.findings[at]?.fix;
  if (!fix) throw new Error(`${finding} offers no fix`);
  return fix;
}

test.each(FIXES)("$what: its cells are written and no other, and what was there comes back", async (correction) => {
  const { before, finding, writes } = correction;
  const published = sheets.workbook.state();
  for (const act of before) await act(sheets);
  const broken = await sheets.findings();
  expect(broken).toContain(finding);
  const wrong = sheets.contents(SHEET);
  sheets.workbook.takeCalls();

  await sheets.live.applyFix(await fixOf(finding));
  expect(sheets.workbook.takeCalls().map((call) => call.split(" ")[0])).toEqual(["read", "write", "read"]);
  expect(await sheets.findings()).not.toContain(finding);
  const expected = Object.fromEntries(Object.entries(writes).map(([cell, shown]) => [cell, plain(shown)]));
  expect(changed(wrong, sheets.contents(SHEET))).toEqual(expected);

  await sheets.live.undoFix();
  expect(await sheets.findings()).toEqual(broken);
  expect(sheets.contents(SHEET)).toEqual(wrong);
  expect(sheets.live.getSnapshot().undo).toBeNull();

  sheets.workbook.goBack(published);
  await sheets.live.settled();
});
