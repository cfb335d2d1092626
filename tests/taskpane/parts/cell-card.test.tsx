import { act, screen, waitFor, within } from "@testing-library/react";
import { parseArea } from "../../../src/core/grid/address";
import { addressOf } from "../../support/grids";
import { wrongInEveryLanguage } from "../support/axe";
import { BLANK, FAULTY, FIRST } from "../support/forms";
import { renderPane, type OpenPane } from "../support/render-pane";

/** What is said of the cell that somebody is on. What belongs into it is `tests/live/cell-card.test.ts`. */

const drawer = () => within(screen.getByRole("region", { name: "当前单元格" }));
const toggle = () => drawer().getByRole("button", { name: "当前单元格" });
const button = (name: string) => drawer().getByRole("button", { name });

async function opened(grid = FIRST): Promise<OpenPane> {
  const pane = await renderPane({ grids: [grid] });
  await pane.user.click(toggle());
  await waitFor(() => expect(pane.workbook.selection.watchers).toBe(1));
  return pane;
}

const goTo = ({ workbook, sheets }: OpenPane, text: string): void => {
  const id = sheets[0]?.id ?? "";
  const area = parseArea(addressOf(workbook.grid(id), text));
  act(() => workbook.selection.goTo(id, area?.top ?? -1, area?.left ?? -1));
};

test("asks the host where the user is only while it is open and the pane can be seen", async () => {
  const pane = await renderPane({ grids: [FIRST] });
  expect(pane.workbook.selection.watchers).toBe(0);
  await pane.user.click(toggle());
  await waitFor(() => expect(pane.workbook.selection.watchers).toBe(1));
  const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  await waitFor(() => expect(pane.workbook.selection.watchers).toBe(0));
  visibility.mockRestore();
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  await waitFor(() => expect(pane.workbook.selection.watchers).toBe(1));
  await pane.user.click(toggle());
  await waitFor(() => expect(pane.workbook.selection.watchers).toBe(0));
});

test("says what is expected where the user goes, and reads nothing for it", async () => {
  const pane = await opened();
  drawer().getByText("选中申报表里要填的单元格，这里会说明填什么。");
  pane.workbook.takeCalls();
  goTo(pane, "=15个");
  drawer().getByText(/^年度指标值 · ./);
  drawer().getByText(/^指标值：比较符号、数字和单位/);
  expect(pane.workbook.takeCalls()).toEqual([]);
  expect(await wrongInEveryLanguage(pane)).toEqual([]);
});

test("a target is put together from its parts, shown, and written on a click", async () => {
  const pane = await opened();
  goTo(pane, "=15个");
  await pane.user.selectOptions(drawer().getByLabelText("比较符号"), "≥");
  await pane.user.clear(drawer().getByLabelText("数字"));
  await pane.user.type(drawer().getByLabelText("数字"), "18");
  drawer().getByText("将写入：≥18个");
  await pane.user.click(button("写入"));
  await screen.findByText("已写入单元格。");
  const id = pane.sheets[0]?.id ?? "";
  expect(addressOf(pane.workbook.grid(id), "≥18个")).toMatch(/^[A-Z]+\d+$/);
});

test("Enter behind the number writes the target too, and nothing else is pressed by it", async () => {
  const pane = await opened();
  goTo(pane, "=15个");
  await pane.user.selectOptions(drawer().getByLabelText("比较符号"), "≥");
  await pane.user.clear(drawer().getByLabelText("数字"));
  await pane.user.type(drawer().getByLabelText("数字"), "18{Enter}");
  await screen.findByText("已写入单元格。");
  const id = pane.sheets[0]?.id ?? "";
  expect(addressOf(pane.workbook.grid(id), "≥18个")).toMatch(/^[A-Z]+\d+$/);
  screen.getByRole("button", { name: "恢复原值" });
});

test("goes from one cell that is still to be filled to the next", async () => {
  const { user, workbook } = await renderPane({ grids: [BLANK] });
  const cells: string[] = [];
  for (let step = 0; step < 3; step += 1) {
    await user.click(button("下一处要填"));
    await waitFor(() => expect(workbook.selected).not.toBeNull());
    const { selected } = workbook;
    cells.push(`${selected?.row} ${selected?.column}`);
    workbook.selected = null;
  }
  expect(new Set(cells).size).toBe(3);
});

test.each(["", "十八", "1 8", "18%个"])(
  "what is no target of just these parts (%j) cannot be written",
  async (number) => {
    const pane = await opened();
    goTo(pane, "=15个");
    await pane.user.clear(drawer().getByLabelText("数字"));
    if (number !== "") await pane.user.type(drawer().getByLabelText("数字"), number);
    drawer().getByText("将写入：—");
    expect(button("写入").getAttribute("aria-disabled")).toBe("true");
  },
);

test("goes from one problem to the next, and from the last to the first", async () => {
  const { user, workbook } = await renderPane({ grids: [FAULTY] });
  const cells = new Set<string>();
  const visit = async () => {
    await user.click(button("下一个问题"));
    const { row, column } = workbook.selected ?? { row: -1, column: -1 };
    return `${row} ${column}`;
  };
  const count = document.querySelectorAll("[data-rule]").length;
  const first = await visit();
  cells.add(first);
  for (let more = 1; more < count; more += 1) cells.add(await visit());
  expect(await visit()).toBe(first);
  expect(cells.size).toBeGreaterThan(1);
});

test("the way through another form's problems begins at its first", async () => {
  const { user, workbook, sheets, edit } = await renderPane({ grids: [FAULTY, FAULTY] });
  const visit = async () => {
    await user.click(button("下一个问题"));
    const { sheet, row, column } = workbook.selected ?? {};
    return { sheet: sheet?.name, place: `${row} ${column}` };
  };
  const first = await visit();
  // Several problems may stand in one cell.
  while ((await visit()).place === first.place);
  await edit((changed) => changed.activate(sheets[1]?.id ?? ""));
  expect(await visit()).toEqual({ sheet: "申报表2", place: first.place });
});

test("a row is added below the one that the user is in, gone to, and offered to be taken back", async () => {
  const pane = await opened();
  const row = parseArea(addressOf(pane.workbook.grid(pane.sheets[0]?.id ?? ""), "=15个"))?.top ?? 0;
  goTo(pane, "=15个");
  await pane.user.click(button("下方加行"));
  await pane.settled();
  await waitFor(() => expect(pane.workbook.selected?.row).toBe(row + 1));
  await screen.findByText("增加一行：已完成。");
  screen.getByRole("button", { name: "恢复原值" });
});
