import { act, screen, waitFor, within } from "@testing-library/react";
import { readFormFile } from "../../../src/form-files/read";
import { sidesOf } from "../../../src/relations/words";
import { withCell } from "../../support/grids";
import { OFFICE_FILLED as FILLED } from "../../support/office-form";
import { openDesigner } from "../support/open-designer";

/** What adds up is seen with its cells, changed, taken away and put back. */

const button = (name: string) => screen.getByRole("button", { name });
const sums = () => [...document.querySelectorAll<HTMLElement>("[data-sum]")];

async function exported({ user, saved }: Awaited<ReturnType<typeof openDesigner>>): Promise<readonly string[]> {
  await user.click(button("导出表单文件"));
  const read = readFormFile(saved.at(-1)?.[1] ?? "");
  return (read.ok ? read.form.relations : []).map((relation) => {
    const { left, right } = sidesOf(relation);
    return `${left} ${relation.op} ${right}`;
  });
}

const SUM = "资金总额 = 财政资金 + 其他资金";

test("a sum that was found is gone to, taken away, used again, and each step taken back", async () => {
  const pane = await openDesigner([FILLED]);
  const { user, workbook } = pane;
  expect(sums()).toHaveLength(1);
  const [sum = document.body] = sums();
  expect(sum.textContent).toContain(SUM);
  const cells = within(sum).getAllByRole("button", { name: /^转到 / });
  expect(cells.map(({ textContent }) => textContent)).toEqual(["D4", "B5", "D5"]);
  await user.click(cells[2] ?? document.body);
  await waitFor(() => expect(workbook.selected).toMatchObject({ row: 4, column: 3 }));
  expect(await exported(pane)).toEqual([SUM]);
  await user.click(button("去掉“资金总额”的合计"));
  expect(await exported(pane)).toEqual([]);
  await user.click(button("采用“资金总额”的合计"));
  expect(await exported(pane)).toEqual([SUM]);
  await user.click(button("撤销"));
  await user.click(button("撤销"));
  expect(await exported(pane)).toEqual([SUM]);
});

test("it is changed part by part; what was changed is taken away to what was found", async () => {
  const pane = await openDesigner([FILLED]);
  const { user, workbook, sheets } = pane;
  await user.click(button("修改“资金总额”的合计"));
  await user.click(button("不加“其中：财政资金”"));
  act(() => workbook.selection.goTo(sheets[0]?.id ?? "", 4, 1));
  await user.click(button("加入：其中：财政资金"));
  await user.click(button("用这个合计"));
  expect(await exported(pane)).toEqual(["资金总额 = 其他资金 + 财政资金"]);
  await user.click(button("去掉“资金总额”的合计"));
  expect(await exported(pane)).toEqual([SUM]);
});

test("one that the amounts break is not used by itself, and says why in the unit of the sheet", async () => {
  const pane = await openDesigner([withCell(FILLED, "D4", "130")]);
  expect(await exported(pane)).toEqual([]);
  expect(sums()[0]?.textContent).toContain("表上填的是 130.00万元，算出来是 120.00万元。");
  await pane.user.click(button("采用“资金总额”的合计"));
  expect(await exported(pane)).toEqual([SUM]);
});
