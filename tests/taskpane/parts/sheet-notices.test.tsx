import { screen, within } from "@testing-library/react";
import { FIRST, SECOND, SELF_EVALUATION, UNKNOWN } from "../support/forms";
import { renderPane, type OpenPane } from "../support/render-pane";

/** Which form is at hand, by its worksheet. */
const shown = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "选择申报表" }).selectedOptions[0]?.text;
/** What is said of worksheets besides the form at hand. */
const notices = () => screen.queryAllByText("工作表是隐藏的").map((each) => each.closest(".fui-MessageBar"));

async function withHidden(state: "hidden" | "very-hidden" = "hidden"): Promise<OpenPane> {
  const pane = await renderPane({ grids: [FIRST, SECOND] });
  await pane.edit((workbook) => workbook.activate(pane.sheets[0]?.id ?? ""));
  await pane.edit((workbook) => workbook.hide(pane.sheets[1]?.id ?? "", state));
  return pane;
}

describe("a form on a hidden sheet", () => {
  test.each([
    ["hidden", "“申报表2”是隐藏的，上面有申报表", "请取消隐藏，"],
    ["very-hidden", "“申报表2”是深度隐藏的", "请在 VBA 编辑器里让它重新显示，"],
  ] as const)(
    "that is %s is named in every view of the form in sight, and that it is not exported",
    async (state, said, advice) => {
      const pane = await withHidden(state);
      for (const tab of ["检查", "资金", "导出", "表单"] as const) {
        await pane.openTab(tab);
        expect(notices()).toHaveLength(1);
        expect(notices()[0]?.textContent).toContain(said);
        expect(notices()[0]?.textContent).toContain("不计入合计，也不导出");
        expect(notices()[0]?.textContent).toContain(advice);
      }
    },
  );

  test("is shown when asked for, its sheet staying hidden, until one goes to another sheet", async () => {
    const pane = await withHidden();
    expect(shown()).toContain("（申报表1）");
    await pane.user.click(screen.getByRole("button", { name: "查看这份申报表" }));
    expect(shown()).toContain("（申报表2，隐藏）");
    // Among its own findings now.
    expect(notices()).toEqual([null]);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(pane.workbook.selected).toBeNull();
    await pane.edit((workbook) => workbook.add("别的", { ...FIRST, cells: [], merges: [] }));
    await pane.edit((workbook) => workbook.activate("s3"));
    expect(shown()).toContain("（申报表1）");
  });

  test("can be chosen from the list of forms, and the one in sight again", async () => {
    const pane = await withHidden();
    const list = () => screen.getByRole("combobox", { name: "选择申报表" });
    await pane.user.selectOptions(list(), within(list()).getByRole("option", { name: /隐藏/ }));
    expect(shown()).toContain("（申报表2，隐藏）");
    await pane.user.selectOptions(list(), within(list()).getByRole("option", { name: /（申报表1）/ }));
    await pane.settled();
    expect(shown()).toContain("（申报表1）");
    expect(pane.workbook.selected?.sheet.name).toBe("申报表1");
  });

  test("is no longer named once its sheet is shown", async () => {
    const pane = await withHidden();
    await pane.edit((workbook) => workbook.hide(pane.sheets[1]?.id ?? ""));
    expect(notices()).toEqual([]);
  });
});

test("the only form there is, hidden, has it among its findings", async () => {
  const pane = await renderPane({ grids: [FIRST] });
  await pane.edit((workbook) => workbook.hide(pane.sheets[0]?.id ?? "", "hidden"));
  expect(notices()).toEqual([null]);
});

test("what was not read is said with the way to it, unless its sheet is hidden", async () => {
  const pane = await renderPane({ grids: [FIRST, SELF_EVALUATION, UNKNOWN] });
  const ways = () => screen.queryAllByRole("button", { name: /^转到 申报表[23]!/ });
  expect(ways()).toHaveLength(2);
  await pane.user.click(ways()[0] ?? document.body);
  expect(pane.workbook.selected?.sheet.name).toBe("申报表2");
  await pane.edit((workbook) => workbook.hide(pane.sheets[2]?.id ?? "", "hidden"));
  expect(ways()).toHaveLength(1);
  expect(notices()).toHaveLength(1);
});
