import { openWorkbench } from "./support/open-workbench";
import { findings, insertForm, makeExport, openTab, until } from "./support/pane";

/** From the oldest Excel that the manifest admits to one newer than all that is used: nothing that matters is lost. */

const SHEET = "绩效目标申报表";

describe.each(["1.13", "1.20"])("with ExcelApi %s", (version) => {
  it("inserts, checks while one types, goes to cells, notices new names and exports", async () => {
    const open = await openWorkbench({ path: `?api=${version}` });
    const { workbench, pane } = open;
    await insertForm(open, "chongming-2023", 2026);
    await workbench.setCell(SHEET, "C6", "-5");
    await workbench.paste(SHEET, "C7", [["未定"]]);
    await until(
      async () => (await findings(open)).some(({ rule, cell }) => rule === "AMOUNT-UNREADABLE" && cell === "C7"),
      "the edit to be checked",
    );

    await openTab(pane, "检查");
    await pane.locator(`[data-rule="AMOUNT-UNREADABLE"]`).getByRole("button").first().click();
    await until(async () => (await workbench.selection()).area.top === 6, "the cell to be selected");

    await workbench.renameSheet(SHEET, "申报");
    // Below ExcelApi 1.17 nobody tells: going to another sheet and back is when it is found out.
    await workbench.activateSheet("Sheet1");
    await workbench.activateSheet("申报");
    await until(async () => (await findings(open)).some(({ sheet }) => sheet === "申报"), "the new name to be known");

    const { text } = await makeExport(open);
    expect(JSON.parse(text)).toMatchObject({
      schema: "jixiao/1",
      draft: true,
      forms: [{ form: "chongming-2023", fiscalYear: 2026 }],
    });
    await open.close();
  });
});

it("with an Excel that is too old, the pane says which one to use", async () => {
  const open = await openWorkbench({ path: "?api=1.9" });
  await open.pane
    .getByText("当前的 Excel 版本过低（需要 ExcelApi 1.13）。请使用 Excel 2021 及以上版本，或网页版 Excel。")
    .waitFor();
  await open.pane.getByRole("button", { name: "重试" }).waitFor();
  await open.close();
});
