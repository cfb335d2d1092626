import { act, screen, within } from "@testing-library/react";
import { wrongInEveryLanguage } from "../support/axe";
import { BLANK, FAULTY, FIRST } from "../support/forms";
import { renderPane } from "../support/render-pane";

/** How far the form at hand is filled. That the line keeps its height, and what fits into it, is `tests/e2e/pane.e2e.ts`. */

const open = () => screen.queryByRole("list", { name: "还要填写或改正的部分" });
const whole = () => screen.queryByRole("list", { name: "填写进度" });
const toggle = () => screen.getByRole("button", { name: /^已填 \d+\/\d+ 项$/ });
const names = (list: HTMLElement | null): readonly (string | null)[] =>
  list === null
    ? []
    : within(list)
        .getAllByRole("button")
        .map(({ textContent }) => textContent);

test("only what is still to be done stands in the line: here the sum that is wrong", async () => {
  await renderPane({ grids: [FAULTY] });
  expect(names(open())).toEqual(["资金 4/7"]);
  expect(whole()).toBeNull();
});

test("of a blank form everything that is required is to be done", async () => {
  await renderPane({ grids: [BLANK] });
  expect(names(open())).toContain("项目 0/2");
  expect(names(open()).length).toBeGreaterThan(3);
});

test("where nothing is to be done, that is said", async () => {
  await renderPane({ grids: [FIRST] });
  expect(open()).toBeNull();
  screen.getByText("必填项都已填写");
});

test("a click shows all sections, and one on a section goes there and closes them", async () => {
  const pane = await renderPane({ grids: [FAULTY] });
  await pane.user.click(toggle());
  expect(names(whole()).length).toBeGreaterThan(names(open()).length);
  expect(await wrongInEveryLanguage(pane)).toEqual([]);
  await pane.user.click(toggle());
  const [, unit] = within(whole() ?? document.body).getAllByRole("button");
  if (unit === undefined) throw new Error("There is one section only.");
  await pane.user.click(unit);
  expect(pane.workbook.selected).toMatchObject({ sheet: { name: "申报表1" } });
  expect(whole()).toBeNull();
});

test("by keyboard: Enter opens it, Tab goes into it, Escape closes it, and the focus is where it was", async () => {
  const { user } = await renderPane({ grids: [FAULTY] });
  toggle().focus();
  await user.keyboard("{Enter}");
  expect(toggle().getAttribute("aria-expanded")).toBe("true");
  await user.tab();
  expect(whole()?.contains(document.activeElement)).toBe(true);
  await user.keyboard("{Escape}");
  expect(whole()).toBeNull();
  expect(document.activeElement).toBe(toggle());
});

test("whoever leaves it closes it", async () => {
  const { user } = await renderPane({ grids: [FAULTY] });
  await user.click(toggle());
  act(() => screen.getByRole("tab", { selected: true }).focus());
  expect(whole()).toBeNull();
});
