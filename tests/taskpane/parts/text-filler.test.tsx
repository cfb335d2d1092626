import { screen, waitFor, within } from "@testing-library/react";
import { parseArea } from "../../../src/core/grid/address";
import { cellAt } from "../../../src/core/grid/grid";
import { MOST_PASTED } from "../../../src/pasted/pasted";
import { planForm } from "../../../src/layout/plan-form";
import { addressOf, gridFromPlan } from "../../support/grids";
import { chongming2023 } from "../../support/shipped";
import { wrongInEveryLanguage } from "../support/axe";
import { renderPane, type OpenPane } from "../support/render-pane";

/** A pasted text is shown before anything of it is written. What it says of a form is `tests/pasted`, what is written `tests/live`. */

const [PLAN] = planForm(chongming2023, { fiscalYear: 2026 });
const TEXT = "联系人 张三\n项目名称\n道路养护\n项目总目标\n年度总目标\n道路平整。\n养护二十条。";

async function pasted(text = TEXT): Promise<OpenPane> {
  if (PLAN === undefined) throw new Error("There is no blank form.");
  const pane = await renderPane({ grids: [gridFromPlan(PLAN)] });
  await pane.user.click(screen.getByRole("button", { name: "从文本填写" }));
  const box = await screen.findByRole("textbox", { name: "粘贴文本" });
  expect(document.activeElement).toBe(box);
  await pane.user.paste(text);
  pane.workbook.takeCalls();
  return pane;
}

const isTicked = (name: RegExp): boolean => screen.getByRole<HTMLInputElement>("checkbox", { name }).checked;
const box = (name: RegExp) => screen.getByRole("checkbox", { name });
const nameCell = ({ workbook, sheets }: OpenPane): string => {
  const id = sheets[0]?.id ?? "";
  const area = parseArea(addressOf(workbook.grid(id), "项目名称"));
  return (area && cellAt(workbook.grid(id), area.top, area.left + 1)?.text) ?? "";
};

test("what is sure is ticked, what is in doubt is not, what belongs to nothing is listed; nothing is read or written", async () => {
  const pane = await pasted();
  expect(isTicked(/^项目名称 道路养护/)).toBe(true);
  expect(isTicked(/^项目总目标 道路平整。 — 两段文字/)).toBe(false);
  screen.getByText("联系人 张三");
  screen.getByRole("button", { name: "写入 1 项" });
  expect(pane.workbook.takeCalls()).toEqual([]);
});

test("what is ticked is written by Ctrl+Enter, said, and can be taken back", async () => {
  const pane = await pasted();
  await pane.user.click(box(/^项目总目标/));
  await pane.user.keyboard("{Control>}{Enter}{/Control}");
  await screen.findByText("已写入 2 项。");
  expect(screen.queryByText("已写入单元格。")).toBeNull();
  await waitFor(() => expect(nameCell(pane)).toBe("道路养护"));
  await pane.user.click(screen.getByRole("button", { name: "恢复原值" }));
  await waitFor(() => expect(nameCell(pane)).toBe(""));
});

test("an untouched choice stays, and another text begins anew", async () => {
  const pane = await pasted();
  await pane.user.click(box(/^项目名称/));
  expect(screen.getByRole("button", { name: "写入 0 项" }).getAttribute("aria-disabled")).toBe("true");
  await pane.user.click(screen.getByRole("button", { name: "清空" }));
  expect(screen.queryByRole("checkbox")).toBeNull();
});

test("what is too long to be read is listed like all that belongs to nothing", async () => {
  await pasted(`${TEXT}${"\n".repeat(MOST_PASTED)}审核人 李四`);
  screen.getByText("审核人 李四");
});

test("a text of nothing that the form has says what to copy", async () => {
  await pasted("会议纪要");
  screen.getByText(/没有认出这张表的内容/);
});

test("can be used with a screen reader, in every language", async () => {
  const pane = await pasted();
  within(screen.getByRole("region", { name: "当前单元格" })).getByText("拿不准，看过再勾选");
  expect(await wrongInEveryLanguage(pane)).toEqual([]);
});
