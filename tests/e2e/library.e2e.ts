import { violations } from "./support/accessibility";
import { openNarrow, tooWide } from "./support/narrow-pane";
import type { OpenWorkbench } from "./support/open-workbench";
import { findings, insertForm, newNotice, openTab, until } from "./support/pane";

/** An indicator is found by a few letters and put into the row one is in: one click, one write, and a way back. */

const SHEET = "绩效目标申报表";

let open: OpenWorkbench;
beforeAll(async () => {
  open = await openNarrow();
  await insertForm(open, "chongming-2023", 2026);
});
afterAll(() => open.close());

/** Addresses of the cells in two columns of a row, with their texts. */
async function rowOf(row: number): Promise<readonly string[]> {
  const cells = await Promise.all(["D", "E"].map((column) => open.workbench.getCell(SHEET, `${column}${row}`)));
  return cells.map(({ text }) => text);
}

/** The row, counted from 1, in which a level is printed. */
async function rowWith(label: string): Promise<number> {
  for (let row = 1; row < 40; row += 1) if ((await open.workbench.getCell(SHEET, `C${row}`)).text === label) return row;
  throw new Error(`no ${label}`);
}

it("fills the row that is selected, and puts back what was there", async () => {
  const second = (await rowWith("数量指标")) + 1;
  await open.workbench.select(SHEET, `E${second}`);
  await openTab(open.pane, "指标库");
  await open.pane.getByRole("searchbox").fill("rxd");
  await open.workbench.stats();
  const said = await newNotice(open.pane, () =>
    open.pane.getByRole("button", { name: "填入“人行道整修面积”" }).click(),
  );
  expect(said).toContain(`请到 ${SHEET}!E${second} 补上指标值`);
  await findings(open);
  expect((await open.workbench.stats()).writes).toBe(1);
  expect(await rowOf(second)).toEqual(["人行道整修面积", "≥平方米"]);
  expect(await rowOf(second - 1)).toEqual(["", ""]);

  await open.pane.getByRole("button", { name: "恢复原值" }).click();
  await until(async () => (await rowOf(second)).join("") === "", "the row to be blank again");
});

it("is reached and worked by the keyboard, and keeps to its width, with colours that can be told", async () => {
  await open.pane.getByRole("searchbox").fill("xfs");
  await open.pane.getByRole("searchbox").focus();
  for (const name of ["指标级别", "填入“消防设施年度检测合格率”"]) {
    await until(async () => {
      const focused = await open.pane.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
      const level = await open.pane.evaluate(() => document.activeElement?.tagName === "SELECT");
      if (focused === name || (level && name === "指标级别")) return true;
      await open.page.keyboard.press("Tab");
      return false;
    }, `${name} to have the focus`);
  }
  const said = await newNotice(open.pane, () => open.page.keyboard.press("Enter"));
  expect(said).toContain("已填入“消防设施年度检测合格率”");
  for (const colorScheme of ["light", "dark"] as const) {
    await open.page.emulateMedia({ colorScheme });
    await expect(violations(open.pane, "html")).resolves.toEqual([]);
  }
  await open.page.emulateMedia({ colorScheme: "light" });
  expect(await tooWide(open)).toEqual([]);
});
