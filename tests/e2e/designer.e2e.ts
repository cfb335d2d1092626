import { OFFICE_BLANK, OFFICE_FILLED } from "../support/office-form";
import { a1 } from "../../src/core/grid/address";
import { openNarrow, tooWide } from "./support/narrow-pane";
import { typeOfficeForm } from "./support/office-sheet";
import type { OpenWorkbench } from "./support/open-workbench";
import { makeExport, openTab, until } from "./support/pane";

/** An office's own blank form becomes a standard form, by keyboard and at the narrowest pane: from the sheet to exported JSON. */

const NAME = "某镇项目支出绩效目标申报表";
const MOST_TABS = 200;

/** Goes on with Tab until what has the focus is called so. */
async function tabTo({ page, pane }: OpenWorkbench, name: RegExp): Promise<void> {
  for (let count = 0; count < MOST_TABS; count += 1) {
    const focused = await pane.evaluate(() => {
      const { activeElement } = document;
      if (activeElement?.closest("[data-doubt] li")) return "an answer";
      const label = activeElement?.id ? document.querySelector(`label[for="${activeElement.id}"]`)?.textContent : null;
      return activeElement?.getAttribute("aria-label") ?? label ?? activeElement?.textContent ?? "";
    });
    if (name.test(focused)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not come to ${name.source}.`);
}

async function press(open: OpenWorkbench, name: RegExp): Promise<void> {
  await tabTo(open, name);
  await open.page.keyboard.press("Enter");
}

it("is made a standard form of, tried, kept, filled in and exported", async () => {
  const open = await openNarrow();
  const { page, pane, workbench } = open;
  await typeOfficeForm(open);
  await openTab(pane, "表单");
  // In the notice of the sheet, which comes late, and in the view.
  await until(
    async () => (await pane.getByRole("button", { name: "把这张表做成标准表" }).count()) === 2,
    "both buttons that begin",
  );
  await press(open, /^把这张表做成标准表$/);
  await pane.getByRole("heading", { name: "把“Sheet1”做成标准表" }).waitFor();
  expect(await tooWide(open)).toEqual([]);

  const doubts = () => pane.locator("[data-doubt]").count();
  for (let left = await doubts(); left > 0; left = await doubts()) {
    await press(open, /^an answer$/);
    await until(async () => (await doubts()) < left, "the doubt to be answered");
  }
  await tabTo(open, /^表单名称$/);
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(NAME);
  await page.keyboard.press("Enter");

  await press(open, /^填上示例试一试$/);
  await pane.getByText(/每一项都填上示例（内容是编的），导出、再读回来，完全一致/).waitFor();
  expect((await workbench.sheets()).map(({ name }) => name)).toEqual(["Sheet1", expect.stringMatching(/^示例 /)]);
  await press(open, /^删除“示例 /);
  await pane.getByText("试用的工作表已删除。").waitFor();
  expect(await workbench.sheets()).toHaveLength(1);

  await press(open, /^保存并使用$/);
  await pane.getByText(new RegExp(`^已保存：${NAME}`)).waitFor();
  for (const [row, cells] of OFFICE_FILLED.cells.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell && !OFFICE_BLANK.cells[row]?.[column]) await workbench.setCell("Sheet1", a1(row, column), cell.text);
    }
  }
  const { text } = await makeExport(open);
  expect(JSON.parse(text)).toMatchObject({
    forms: [
      {
        form: "own-2026",
        fiscalYear: 2026,
        project: { name: "村道养护工程" },
        local: { gkkb: "农建科办公室" },
        indicators: [{ name: "养护里程", target: { raw: "≥12公里" } }],
      },
    ],
  });
  await open.close();
});
