import { screen } from "@testing-library/react";
import { FAULTY } from "../support/forms";
import { renderPane, type OpenPane } from "../support/render-pane";

/** The names of the tabs on which the keyboard is, and which is selected. */
const focused = () => document.activeElement?.textContent;
const selected = () => screen.getByRole("tab", { selected: true }).getAttribute("id");
const stops = () => screen.getAllByRole("tab").filter((tab) => tab.tabIndex === 0);

async function onTabs(): Promise<OpenPane> {
  const pane = await renderPane({ grids: [FAULTY] });
  screen.getByRole("tab", { name: "检查" }).focus();
  return pane;
}

test.each([
  ["{ArrowRight}", "tab-funds"],
  ["{ArrowRight}{ArrowRight}{ArrowLeft}", "tab-funds"],
  ["{ArrowLeft}", "tab-forms"],
  ["{End}{ArrowRight}", "tab-check"],
  ["{End}", "tab-forms"],
  ["{End}{Home}", "tab-check"],
])("%s goes to %s, round and round, and shows nothing yet", async (keys, id) => {
  const pane = await onTabs();
  await pane.user.keyboard(keys);
  expect(document.activeElement?.id).toBe(id);
  expect(selected()).toBe("tab-check");
});

test.each(["{Enter}", " "])("%j shows the view of the tab that was gone to", async (key) => {
  const pane = await onTabs();
  await pane.user.keyboard(`{ArrowRight}${key}`);
  expect(selected()).toBe("tab-funds");
  expect(focused()).toContain("资金");
});

test("the keyboard comes to the tab that is selected, once for all of them, also after it was at another", async () => {
  const pane = await onTabs();
  await pane.user.keyboard("{ArrowRight}");
  expect(stops()).toEqual([screen.getByRole("tab", { name: "资金" })]);
  await pane.user.tab();
  expect(document.activeElement?.getAttribute("role")).not.toBe("tab");
  expect(stops()).toEqual([screen.getByRole("tab", { name: "检查" })]);
});

test("without a form, arrows stay on the one tab that can be pressed", async () => {
  const pane = await renderPane();
  const forms = screen.getByRole("tab", { name: "表单" });
  forms.focus();
  await pane.user.keyboard("{ArrowRight}");
  expect(document.activeElement === forms).toBe(true);
  expect(screen.getAllByRole<HTMLButtonElement>("tab").filter(({ disabled }) => !disabled)).toEqual([forms]);
});
