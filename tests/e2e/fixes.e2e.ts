import { allFindings, shownFindings, textsOf } from "./support/form-on-screen";
import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { importJson, openTab, until } from "./support/pane";
import { changed, FIXES, SHEET } from "../live/changes/fixes";
import { SEEDS } from "../support/seeds";

/** The only writes that the add-in makes by itself: one click, its cells and no other, and a way back. */

/** Those of the corrections that `tests/live/fixes.test.ts` makes that are made by a click, and taken back by the grid too. */
const IN_THE_GRID: readonly string[] = ["a sum typed over its formula", "a label that was deleted"];

describe("in a form on one sheet", () => {
  let open: OpenWorkbench;
  let published: readonly string[];

  beforeAll(async () => {
    open = await openWorkbench();
    const seed = SEEDS.find(({ name }) => name === "chongming-2023-1");
    await importJson(open, "a.json", JSON.stringify(seed?.document));
    await openTab(open.pane, "检查");
    published = await shownFindings(open);
  });

  afterAll(() => open.close());

  const texts = (): Promise<Readonly<Record<string, string>>> => textsOf(open, SHEET, { rows: 32, columns: 6 });
  const card = (finding: string) =>
    open.pane.locator(`[data-rule="${finding.split(" ")[0]}"][data-cell="${finding.split(" ")[1]}"]`);
  const gone = (finding: string): Promise<void> =>
    until(async () => !(await shownFindings(open)).includes(finding), `${finding} to be gone`);

  it.each(FIXES.filter(({ what }) => IN_THE_GRID.includes(what)))(
    "$what: $button",
    async ({ before, finding, button, writes }) => {
      for (const act of before) await act(open.workbench);
      const broken = await shownFindings(open);
      const wrong = await texts();
      expect(broken).toContain(finding);
      await open.workbench.stats();

      await card(finding).getByRole("button", { name: button }).click();
      await gone(finding);
      const { writes: written } = await open.workbench.stats();
      const right = await texts();
      expect(written).toBe(1);
      expect(changed(wrong, right)).toEqual(writes);

      await open.pane.getByRole("button", { name: "恢复原值" }).click();
      await until(async () => (await shownFindings(open)).includes(finding), `${finding} to be back`);
      expect(await texts()).toEqual(wrong);
      await expect(open.pane.getByRole("button", { name: "恢复原值" }).count()).resolves.toBe(0);

      await card(finding).getByRole("button", { name: button }).click();
      await gone(finding);
      await open.workbench.undo();
      await until(async () => (await shownFindings(open)).includes(finding), `${finding} to be back after undo`);
      expect(await texts()).toEqual(wrong);

      // The add-in's own writes can be undone as well: back over all of them.
      await until(async () => {
        if (JSON.stringify(await shownFindings(open)) === JSON.stringify(published)) return true;
        await open.workbench.undo();
        return false;
      }, "the form as it was");
    },
  );

  it("strips the tags of a long text in all the cells that it takes up, and nothing else", async () => {
    const wrong = await texts();
    const finding = `TEXT-HTML ${SHEET}!B11`;
    await card(finding).getByRole("button", { name: "去掉网页代码" }).click();
    await gone(finding);
    const right = await texts();
    const differing = changed(wrong, right);
    expect(Object.keys(differing).every((cell) => /^B1[1-7]$/.test(cell))).toBe(true);
    const joined = (all: Readonly<Record<string, string>>): string =>
      Object.keys(all)
        .filter((cell) => /^B1[1-7]$/.test(cell))
        .map((cell) => all[cell])
        .join("");
    expect(joined(right)).not.toMatch(/<\/?p>/);
    expect(joined(right).replace(/\s/g, "")).toBe(
      joined(wrong)
        .replace(/<\/?[a-z][^>]*>/g, "")
        .replace(/&nbsp;/g, "")
        .replace(/\s/g, ""),
    );
    await open.pane.getByRole("button", { name: "恢复原值" }).click();
    await until(async () => (await shownFindings(open)).includes(finding), "the tags to be back");
    expect(await texts()).toEqual(wrong);
  });

  it("offers ≥90% for 90%以上, which is no finding, and writes it on a click", async () => {
    await open.workbench.setCell(SHEET, "E20", "90%以上");
    expect(await shownFindings(open)).toEqual(published);
    const offer = open.pane.getByRole("button", { name: "把“90%以上”改为“≥90%”" });
    await offer.click();
    await offer.waitFor({ state: "detached" });
    expect((await open.workbench.getCell(SHEET, "E20")).text).toBe("≥90%");
    await open.pane.getByRole("button", { name: "恢复原值" }).click();
    await offer.waitFor();
    expect((await open.workbench.getCell(SHEET, "E20")).text).toBe("90%以上");
  });

  it("withdraws the offer to put the old value back once the cell is edited", async () => {
    await open.pane.getByRole("button", { name: "把“90%以上”改为“≥90%”" }).click();
    await open.pane.getByRole("button", { name: "恢复原值" }).waitFor();
    await open.workbench.setCell(SHEET, "E20", "=91个");
    await open.pane.getByRole("button", { name: "恢复原值" }).waitFor({ state: "detached" });
    expect((await open.workbench.getCell(SHEET, "E20")).text).toBe("=91个");
  });
});

describe("a finding, a section, an amount", () => {
  let open: OpenWorkbench;

  beforeAll(async () => {
    open = await openWorkbench();
    const seed = SEEDS.find(({ name }) => name === "minhang-2019");
    await importJson(open, "a.json", JSON.stringify(seed?.document));
    await open.workbench.activateSheet("Sheet1");
    await open.workbench.clear("绩效目标", "D9");
    await allFindings(open);
  });

  afterAll(() => open.close());

  const goesTo = async (sheet: string, row: number, column: number): Promise<void> => {
    await until(async () => {
      const { sheet: at, area } = await open.workbench.selection();
      return at === sheet && area.top === row - 1 && area.left === column - 1;
    }, `the selection to be on ${sheet}, row ${row}, column ${column}`);
  };

  it("leads to its cell, on whatever sheet that is", async () => {
    await openTab(open.pane, "检查");
    await open.pane.locator('[data-rule="ROW-NO-NAME"]').getByRole("button").first().click();
    await goesTo("绩效目标", 9, 4);
    await open.pane.getByRole("button", { name: /^已填 / }).click();
    await open.pane
      .getByRole("list", { name: "填写进度" })
      .getByRole("button", { name: /^起止日期/ })
      .click();
    await goesTo("项目总体情况", 7, 2);
    await openTab(open.pane, "资金");
    await open.pane
      .getByRole("button", { name: /金额合计/ })
      .first()
      .click();
    await goesTo("绩效目标", 19, 6);
  });
});
