import { textOf } from "../../src/forms/compile/label-words";
import { FORMS } from "../../src/forms";
import { minhang, openNarrow, tooWide, WIDTH, withTroubles } from "./support/narrow-pane";
import { type OpenWorkbench } from "./support/open-workbench";
import { findings, makeExport, newNotice, openTab, until } from "./support/pane";

/** The pane as a person meets it: narrow, by keyboard, by ear, in another language. */

const HAN = /\p{Script=Han}+/gu;

describe("the pane, 350 px wide", () => {
  let open: OpenWorkbench;
  beforeAll(async () => {
    open = await openNarrow();
    await withTroubles(open);
  });
  afterAll(() => open.close());

  it("is so wide", async () => {
    await expect(open.pane.evaluate(() => innerWidth)).resolves.toBe(WIDTH);
  });

  it.each(["检查", "资金", "导出", "表单"] as const)("%s never scrolls sideways", async (view) => {
    if (view === "导出") await makeExport(open);
    else await openTab(open.pane, view);
    await expect(tooWide(open)).resolves.toEqual([]);
  });

  it("leaves the findings their room: all that stands above them takes at most 120 px, and stays while they scroll", async () => {
    await openTab(open.pane, "检查");
    const header = () =>
      open.pane.evaluate(() => {
        const { top = -1, height = 0 } = document.querySelector("header")?.getBoundingClientRect() ?? {};
        return { top, height };
      });
    for (const language of ["en-US", "zh-CN"]) {
      await open.pane.locator("footer select").selectOption(language);
      expect((await header()).height).toBeLessThanOrEqual(120);
    }
    await open.pane.evaluate(() => window.scrollTo(0, 200));
    expect((await header()).top).toBe(0);
    await open.pane.evaluate(() => window.scrollTo(0, 0));
  });

  it("shows of the sections that are still to be done only as many as fit, and reaches no other", async () => {
    const seen = () =>
      open.pane.getByRole("list", { name: "还要填写或改正的部分" }).evaluate((list) =>
        [...list.children].map((item) => ({
          inside: item.getBoundingClientRect().bottom <= list.getBoundingClientRect().bottom + 1,
          shown: getComputedStyle(item).visibility === "visible",
        })),
      );
    for (const { inside, shown } of await seen()) expect(shown).toBe(inside);
    await openTab(open.pane, "表单");
    await open.pane.locator('[data-form="minhang-2019"]').getByRole("button").first().click();
    await until(async () => (await seen()).some(({ inside }) => !inside), "more sections than there is room for");
    for (const { inside, shown } of await seen()) expect(shown).toBe(inside);
    await open.workbench.undo();
  });

  it("says of the cell that one goes to what it is, without reading anything, and writes a target put together there", async () => {
    await openTab(open.pane, "检查");
    const card = open.pane.getByRole("region", { name: "当前单元格" });
    await open.workbench.activateSheet("绩效目标");
    await open.workbench.select("绩效目标", "D7");
    await card.getByRole("button", { name: "当前单元格" }).click();
    await card.getByText(/^三级目标/).waitFor();
    const reads = () => open.pane.evaluate(() => JSON.stringify(window.jixiao?.counters()));
    const before = await reads();
    await open.workbench.select("绩效目标", "E7");
    await card.getByText(/^目标值 · /).waitFor();
    expect(await reads()).toBe(before);
    await card.getByLabel("数字").fill("95");
    await card.getByRole("button", { name: "写入" }).click();
    await until(
      async () => (await open.workbench.getCell("绩效目标", "E7")).text === "≥95%",
      "the target to be written",
    );
    await open.pane.getByRole("button", { name: "恢复原值" }).click();
    await until(async () => (await open.workbench.getCell("绩效目标", "E7")).text !== "≥95%", "the old target");
    await expect(tooWide(open)).resolves.toEqual([]);
    await card.getByRole("button", { name: "当前单元格" }).click();
  });

  it("has its tabs, a live region with the counts, and a named progress bar", async () => {
    await openTab(open.pane, "检查");
    const tabs = open.pane.getByRole("tablist", { name: "面板视图" }).getByRole("tab");
    for (const name of ["检查", "资金", "指标库", "导出", "表单"])
      await expect(tabs.and(open.pane.getByRole("tab", { name, exact: true })).count()).resolves.toBe(1);
    await expect(tabs.count()).resolves.toBe(5);
    await expect(open.pane.getByRole("tab", { selected: true, name: "检查", exact: true }).count()).resolves.toBe(1);
    await expect(open.pane.getByRole("status").first().textContent()).resolves.toBe("2 处错误，6 处提醒");
    await expect(open.pane.getByRole("status").first().getAttribute("aria-live")).resolves.toBe("polite");
    await expect(open.pane.getByRole("progressbar", { name: /^已填 \d+\/\d+ 项$/ }).count()).resolves.toBe(1);
    await expect(open.pane.getByRole("region", { name: "当前申报表" }).count()).resolves.toBe(1);
    await expect(open.pane.getByRole("combobox", { name: "语言" }).count()).resolves.toBe(1);
  });

  it("says a new count in the live region when a finding comes and goes", async () => {
    await openTab(open.pane, "检查");
    const status = open.pane.getByRole("status").filter({ hasText: "处" }).first();
    await open.workbench.clear("绩效目标", "D8");
    await until(async () => (await status.textContent()) === "3 处错误，5 处提醒", "one error more");
    await open.workbench.undo();
    await until(async () => (await status.textContent()) === "2 处错误，6 处提醒", "one error less");
  });

  it("says how a command ended also to somebody who has gone to another tab meanwhile", async () => {
    await openTab(open.pane, "表单");
    await open.workbench.injectFault({ kind: "late", milliseconds: 1_500, executed: "late", on: "write" });
    const said = await newNotice(open.pane, async () => {
      await open.pane.locator('[data-form="mof-2018"]').getByRole("button").click();
      await openTab(open.pane, "检查");
    });
    expect(said).toMatch(/^已插入：/);
    await open.pane.getByRole("button", { name: "关闭提示" }).click();
    await open.workbench.deleteSheet((await open.workbench.sheets()).at(-1)?.name ?? "");
    await findings(open);
  });

  it("by keyboard alone: from tab to tab with the arrows, to each finding with Tab, to its cell with Enter", async () => {
    await openTab(open.pane, "表单");
    const { keyboard } = open.page;
    for (let left = 0; left < 4; left += 1) await keyboard.press("ArrowLeft");
    await keyboard.press("Enter");
    await open.pane.getByRole("tab", { selected: true, name: "检查" }).waitFor();
    const reached: string[] = [];
    for (let presses = 0; presses < 30; presses += 1) {
      await keyboard.press("Tab");
      const cell = await open.pane.evaluate(
        () => document.activeElement?.closest("[data-cell]")?.getAttribute("data-cell") ?? null,
      );
      if (cell !== null && reached.at(-1) !== cell) reached.push(cell);
      if (cell === "绩效目标!E9") break;
    }
    expect(reached).toEqual(["项目总体情况!D13", "绩效目标!E9"]);
    await keyboard.press("Enter");
    await until(async () => {
      const { sheet, area } = await open.workbench.selection();
      return sheet === "绩效目标" && area.top === 8 && area.left === 4;
    }, "the selection to be on 绩效目标!E9");
  });

  it("shows where the focus is", async () => {
    await openTab(open.pane, "检查");
    const card = open.pane.locator("[data-rule] button").first();
    await open.page.keyboard.press("Tab");
    await card.focus();
    const outline = await card.evaluate((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return { outlined: outlineStyle !== "none" && outlineWidth !== "0px", shadowed: boxShadow !== "none" };
    });
    expect(outline.outlined || outline.shadowed).toBe(true);
  });

  it("in English says nothing in Chinese but what the form itself says", async () => {
    await open.pane.getByRole("combobox", { name: "语言" }).selectOption("en-US");
    // Its words come first.
    await open.pane.getByRole("combobox", { name: "Language" }).waitFor();
    await expect(open.pane.evaluate(() => document.documentElement.lang)).resolves.toBe("en-US");
    for (const view of ["Check", "Funds", "Export", "Forms"]) {
      await open.pane.getByRole("tab", { name: view }).click();
      if (view === "Export") await open.pane.getByRole("button", { name: "Make the file" }).click();
      expect({ view, chinese: (await wordsOf(open)).filter((words) => !FORM_WORDS.includes(words)) }).toEqual({
        view,
        chinese: [],
      });
      await expect(tooWide(open)).resolves.toEqual([]);
    }
    await open.pane.getByRole("combobox", { name: "Language" }).selectOption("zh-CN");
  });
});

/** Chinese that comes from the form: its labels, contents and units, the names of its sheets; and the name of the other language. */
const FORM_WORDS: readonly string[] = [
  ...FORMS.flatMap((form) => [
    ...form.sheets.flatMap((sheet) => [
      sheet.name,
      ...sheet.geometry.labels.map(({ label }) => textOf(label.wordings[0])),
    ]),
    ...form.levels.flatMap((level) => [level.label, ...level.children.map((child) => child.label)]),
  ]),
  minhang,
  "次",
  ...FORMS.map(({ unit }) => unit),
  "中文",
]
  .flatMap((text) => text.match(HAN) ?? [])
  .filter((words, index, all) => all.indexOf(words) === index);

/** Every run of Chinese that is shown or read out. */
async function wordsOf({ pane }: OpenWorkbench): Promise<readonly string[]> {
  const texts = await pane.evaluate(() => [
    // Previews are pictures of the forms, and the file is theirs.
    ...[...document.querySelectorAll("body *:not(svg *, textarea, script, noscript)")].flatMap((element) =>
      [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ""),
    ),
    ...[...document.querySelectorAll("[aria-label], [title]")].flatMap((element) => [
      element.getAttribute("aria-label") ?? "",
      element.getAttribute("title") ?? "",
    ]),
  ]);
  return texts.flatMap((text) => text.match(HAN) ?? []);
}
