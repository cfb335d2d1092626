import { screen } from "@testing-library/react";
import { cardsOf, cards, fixOf, goTo } from "./support/findings";
import { FAULTY, FIRST, TIDY } from "./support/forms";
import { FORMS_VIEW } from "../../src/taskpane/views/late-views";
import { renderPane, type OpenPane } from "./support/render-pane";

const VIEWS = ["检查", "资金", "导出", "表单"] as const;

describe("tabs and panels", () => {
  test.each(VIEWS)("%s names its panel, the panel its tab, and headings leave no level out", async (name) => {
    const pane = await renderPane({ grids: [FAULTY] });
    await pane.openTab(name);
    const panel = screen.getByRole("tabpanel", { name });
    const naming = screen.getAllByRole("tab").filter((tab) => tab.hasAttribute("aria-controls"));
    expect(naming).toEqual([screen.getByRole("tab", { name })]);
    expect(naming[0]?.getAttribute("aria-controls")).toBe(panel.id);
    const levels = screen.getAllByRole("heading").map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  test("what was typed in a view is kept while another is looked at", async () => {
    const pane = await renderPane({ grids: [FIRST] });
    await pane.openTab("表单");
    const year = () => screen.getByRole<HTMLInputElement>("textbox", { name: "预算年度" });
    await pane.user.clear(year());
    await pane.user.type(year(), "2031");
    await pane.openTab("检查");
    await pane.openTab("表单");
    expect(year().value).toBe("2031");
  });
});

describe("the gallery", () => {
  const fetched = () => vi.spyOn(FORMS_VIEW, "fetch").mockClear();

  test("is not fetched where there is a form, before somebody opens it", async () => {
    const pane = await renderPane({ grids: [TIDY], before: () => void fetched() });
    await pane.settled();
    expect(FORMS_VIEW.fetch).not.toHaveBeenCalled();
    await pane.openTab("表单");
    expect(FORMS_VIEW.fetch).toHaveBeenCalled();
  });

  test("is what a workbook without a form begins with", async () => {
    const pane = await renderPane({ before: () => void fetched() });
    await pane.settled();
    expect(FORMS_VIEW.fetch).toHaveBeenCalled();
    expect(screen.getByRole("tabpanel", { name: "表单" }).textContent).toContain("插入");
  });
});

describe("the focus, when a button takes itself away", () => {
  const TAGS = "TEXT-HTML";

  test("a fix: on the finding that comes next", async () => {
    const pane = await renderPane({ grids: [FIRST] });
    const [mended] = cardsOf(TAGS);
    const next = cards()[cards().findIndex((card) => card === mended) + 1];
    await pane.user.click(fixOf(mended));
    await pane.settled();
    expect(mended?.isConnected).toBe(false);
    expect(document.activeElement === goTo(next)).toBe(true);
  });

  test.each([
    ["the next one", 0, 1],
    ["the one before, when it was the last", 1, 0],
  ])("a wording that is taken over: on %s that is offered", async (_which, pressed, next) => {
    const pane = await renderPane({ grids: [TIDY] });
    const offers = screen.getAllByRole("button", { name: /把“.*”改为/ });
    expect(offers).toHaveLength(2);
    await pane.user.click(offers[pressed] ?? document.body);
    await pane.settled();
    expect(document.activeElement === offers[next]).toBe(true);
  });

  test.each([
    ["taking back", "恢复原值"],
    ["closing the offer to take back", "关闭提示"],
  ])("%s: on what comes next in the panel", async (_what, name) => {
    const pane = await renderPane({ grids: [FIRST] });
    await pane.user.click(fixOf(cardsOf(TAGS)[0]));
    await pane.settled();
    await pane.user.click(screen.getByRole("button", { name }));
    await pane.settled();
    expect(screen.queryByRole("button", { name })).toBeNull();
    expect(document.activeElement === goTo(cards()[0])).toBe(true);
  });

  test("the form itself goes: on the panel that is shown then", async () => {
    const pane = await renderPane({ grids: [FIRST] });
    goTo(cards()[0]).focus();
    await pane.edit((workbook) => workbook.remove(pane.sheets[0]?.id ?? ""));
    expect(document.activeElement === screen.getByRole("tabpanel", { name: "表单" })).toBe(true);
  });

  test("stays where it is when somebody works elsewhere by then", async () => {
    const pane = await renderPane({ grids: [FIRST] });
    vi.spyOn(document, "hasFocus").mockReturnValue(false);
    await pane.user.click(fixOf(cardsOf(TAGS)[0]));
    await pane.settled();
    expect(document.activeElement === document.body).toBe(true);
  });

  test("stays away when somebody has left the button before", async () => {
    const pane = await renderPane({ grids: [FIRST] });
    await leaveBeforeAnswer(pane);
    expect(document.activeElement === document.body).toBe(true);
  });

  async function leaveBeforeAnswer(pane: OpenPane): Promise<void> {
    const answer = pane.workbook.holdAnswers();
    await pane.user.click(fixOf(cardsOf(TAGS)[0]));
    await pane.user.click(document.body);
    answer();
    await pane.settled();
  }
});

test("a button whose command runs keeps the focus, and says that it cannot be pressed", async () => {
  const pane = await renderPane({ grids: [FIRST] });
  const answer = pane.workbook.holdAnswers();
  const check = screen.getByRole("button", { name: "重新检查" });
  await pane.user.click(check);
  expect(document.activeElement === check).toBe(true);
  expect(check.getAttribute("aria-disabled")).toBe("true");
  answer();
  await pane.settled();
});
