import { screen, within } from "@testing-library/react";
import { BLANK, FAULTY, FIRST } from "../support/forms";
import { renderPane } from "../support/render-pane";

/** How the form at hand stands, in a word or two. */

test.each([
  ["in which nothing is filled in", BLANK, "未填"],
  ["that is filled in", FIRST, "处提醒"],
  ["with a wrong sum", FAULTY, "1 处错误"],
])("of a form %s", async (_what, grid, words) => {
  await renderPane({ grids: [grid] });
  const form = within(screen.getByRole("region", { name: "当前申报表" }));
  expect(form.getByRole("status").textContent).toContain(words);
});
