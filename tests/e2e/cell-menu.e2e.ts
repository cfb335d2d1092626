import type { OpenWorkbench } from "./support/open-workbench";
import { openWorkbench } from "./support/open-workbench";
import { findings, insertForm, openTab, until } from "./support/pane";

/** What the add-in has in a cell's menu, pressed where a person presses it: over the grid, with the other button. */

const SHEET = "绩效目标申报表";

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openWorkbench({ width: 1300, height: 1000 });
  await insertForm(open, "shanghai-2026", 2026);
  await openTab(open.pane, "检查");
  await findings(open);
});
afterAll(() => open.close());

/** A place on the screen over a cell of some column, from the bottom of the grid up, with its row from 0. */
async function placeIn(column: number): Promise<{ readonly x: number; readonly y: number; readonly row: number }> {
  const canvas = await open.page.locator("canvas[id^='univer-sheet-main-canvas']").boundingBox();
  if (!canvas) throw new Error("The grid draws nothing.");
  const x = canvas.x + canvas.width * 0.55;
  for (let y = canvas.y + canvas.height - 60; y > canvas.y + canvas.height / 2; y -= 20) {
    await open.page.mouse.click(x, y);
    await open.workbench.settled();
    const { area } = await open.workbench.selection();
    if (area.left === column && area.top >= 12 && area.top === area.bottom) return { x, y, row: area.top };
  }
  throw new Error(`no row of the table in column ${column}`);
}

async function menuItem(name: string, at: { readonly x: number; readonly y: number }) {
  await open.page.mouse.click(at.x, at.y, { button: "right" });
  const item = open.page.getByText(name, { exact: true }).last();
  await item.waitFor();
  return item;
}

const levelRows = async (row: number): Promise<number> => {
  const merge = (await open.workbench.merges(SHEET)).find(
    ({ top, bottom, left }) => left === 2 && top <= row && bottom >= row,
  );
  return merge ? merge.bottom - merge.top + 1 : 1;
};

it("adds a row below the cell, and goes there", async () => {
  const place = await placeIn(3);
  const before = await levelRows(place.row);
  await (await menuItem("下方加行", place)).click();
  await until(async () => (await levelRows(place.row)) === before + 1, "the level to have a row more");
  await until(async () => (await open.workbench.selection()).area.top === place.row + 1, "the new row to be selected");
  await findings(open);
});

it("takes it away again", async () => {
  const place = await placeIn(3);
  const before = await levelRows(place.row);
  expect(before).toBeGreaterThan(1);
  await (await menuItem("删除行", place)).click();
  await until(async () => (await levelRows(place.row)) === before - 1, "the level to have a row less");
});
