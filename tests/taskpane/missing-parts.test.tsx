/** @vitest-environment jsdom */
import "./support/components-setup";
import { screen, within } from "@testing-library/react";
import { everyPartGone } from "../support/every-part-gone";
import { wrongInEveryLanguage } from "./support/axe";
import { FIRST } from "./support/forms";
import { renderPane, type OpenPane } from "./support/render-pane";

/** After a new version was put in place: what an open pane has not fetched yet is gone. */

const SENTENCE = /没有取到：(可能|程序可能)已换成新版本，也可能是网络中断/;
const submit = { url: "https://forms.example.org/submit", auth: { type: "none" } } as const;

async function said(reload: () => void, pane: OpenPane): Promise<void> {
  const bar = (await screen.findByText(SENTENCE)).closest<HTMLElement>(".fui-MessageBar");
  if (bar === null) throw new Error("The sentence stands in no bar.");
  expect(screen.queryByText(/Excel/)).toBeNull();
  expect(await wrongInEveryLanguage(pane)).toEqual([]);
  await pane.user.click(within(bar).getByRole("button", { name: "重新载入" }));
  expect(reload).toHaveBeenCalledTimes(1);
}

/** Before any other: what was fetched once is there for good. */
test.each(["表单", "导出"] as const)(
  "when the view %s was not fetched before, the pane says that it is gone",
  async (tab) => {
    everyPartGone();
    const reload = vi.fn();
    const pane = await renderPane({ grids: [FIRST], host: { reload } });
    await pane.openTab(tab);
    await said(reload, pane);
  },
);

test.each([
  ["the gallery is opened", "表单", null],
  ["a form is inserted", "表单", /^插入单表式/],
  ["a new year is begun", "表单", /^生成 \d{4} 年度申报表/],
  ["a file is made", "导出", "生成文件"],
] as const)(
  "when %s the pane says that its part is gone, blames nobody, and offers to reload",
  async (_step, tab, button) => {
    const reload = vi.fn();
    const pane = await renderPane({ grids: [FIRST], host: { reload } });
    everyPartGone();
    await pane.openTab(tab);
    if (button !== null) await pane.user.click(screen.getAllByRole("button", { name: button })[0] ?? document.body);
    await said(reload, pane);
  },
);

test("where files are handed in, it says so of that part", async () => {
  const reload = vi.fn();
  const pane = await renderPane({ grids: [FIRST], host: { reload, submit } });
  everyPartGone();
  await pane.openTab("导出");
  await said(reload, pane);
});
