import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { Grid } from "../../../src/core/grid/grid";
import type { CellPlan } from "../../../src/layout/plan";
import { readFormFile } from "../../../src/form-files/read";
import { MemoryStore } from "../../support/memory-store";
import { withCell } from "../../support/grids";
import { OFFICE_BLANK as BLANK, OFFICE_FILLED as FILLED } from "../../support/office-form";
import { wrongInEveryLanguage } from "../support/axe";
import { UNKNOWN } from "../support/forms";
import { openDesigner } from "../support/open-designer";

/** A form is made of a sheet, in the pane: what is in doubt is answered, the form is tried, kept and exported. */

const open = (grid: Grid, store?: MemoryStore) => openDesigner([grid], store);

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const openHead = (user: UserEvent) => user.click(button(/ 表头 \(/));
const doubts = () => [...document.querySelectorAll("[data-doubt]")];
const look = () => screen.getByText(/^读到/).textContent;

test("of the title and the line of the year it is said what is read there", async () => {
  const { user } = await open(BLANK);
  await user.click(button(/ 表名、年度和其他印好的文字 \(/));
  expect(button(/^项目支出绩效目标申报表/).textContent).toContain("表名，凭它认出这种表");
  expect(button(/^（2026年度）/).textContent).toContain("从这里读出年度");
});

test("axe-core finds nothing wrong with it, with a thing that is being changed neither", async () => {
  const pane = await open(BLANK);
  await openHead(pane.user);
  await pane.user.click(button("修改“项目名称”"));
  expect(await wrongInEveryLanguage(pane)).toEqual([]);
});

test("says what the sheet at hand gives, and asks about what is in doubt, each with its cell", async () => {
  const { user, workbook } = await open(FILLED);
  expect(look()).toMatch(/^读到 (\d+)\/\1 项，其中 \d+ 项有内容；列表 \d+ 行。$/);
  const count = doubts().length;
  expect(count).toBeGreaterThan(0);
  const [first] = doubts();
  const [cell, ...choices] = within(first as HTMLElement).getAllByRole("button");
  await user.click(cell as HTMLElement);
  await waitFor(() => expect(workbook.selected).not.toBeNull());
  await user.click(choices.find((each) => each.closest("li")) as HTMLElement);
  expect(doubts()).toHaveLength(count - 1);
});

test("while it is open what is said of the sheet gives way to it, and the keyboard begins at its top", async () => {
  const { user } = await open(BLANK);
  expect(screen.queryByText("有申报表没有读取")).toBeNull();
  expect(document.activeElement?.textContent).toBe("把“申报表1”做成标准表");
  await user.click(button("返回"));
  expect(screen.getByText("有申报表没有读取")).toBeDefined();
  expect(screen.queryByText("这个工作簿里还没有绩效目标申报表")).toBeNull();
});

test("an answer is taken back and given again by keyboard", async () => {
  const { user } = await open(BLANK);
  const count = doubts().length;
  await user.click(within(doubts()[0]?.querySelector("ul") as HTMLElement).getAllByRole("button")[0] as HTMLElement);
  expect(doubts()).toHaveLength(count - 1);
  await user.keyboard("{Control>}z{/Control}");
  expect(doubts()).toHaveLength(count);
  await user.keyboard("{Control>}y{/Control}");
  expect(doubts()).toHaveLength(count - 1);
});

test("all that is left is as proposed by one button behind the last question, taken back by one undo", async () => {
  const { user, saved } = await open(FILLED);
  await user.click(button("导出表单文件"));
  const count = doubts().length;
  expect(count).toBeGreaterThan(0);
  act(() =>
    within(doubts().at(-1) as HTMLElement)
      .getAllByRole("button")
      .at(-1)
      ?.focus(),
  );
  await user.tab();
  expect(document.activeElement).toBe(button("其余按现在的建议"));
  await user.keyboard("{Enter}");
  expect(doubts()).toEqual([]);
  expect(document.activeElement?.textContent).toBe("没有拿不准的地方了。");
  expect(screen.queryByRole("button", { name: "其余按现在的建议" })).toBeNull();
  await user.click(button("导出表单文件"));
  expect(saved[1]).toEqual(saved[0]);
  await user.click(button("撤销"));
  expect(doubts()).toHaveLength(count);
});

test("what a field means, how it is written and what it is called are changed", async () => {
  const { user, saved } = await open(BLANK);
  await openHead(user);
  await user.click(button("修改“主管部门”"));
  await user.selectOptions(screen.getByRole("combobox", { name: "怎么填" }), "code-name");
  await user.clear(screen.getByRole("textbox", { name: "名称" }));
  await user.type(screen.getByRole("textbox", { name: "名称" }), "主管单位{Enter}");
  await user.click(button("导出表单文件"));
  const read = readFormFile(saved[0]?.[1] ?? "");
  expect(read.ok && read.form.values.get("organisation.department")).toMatchObject({
    name: "主管单位",
    value: { type: "code-name" },
  });
});

test("it is tried on a sheet of its own, which is named and deleted again; the sheet at hand stays as it is", async () => {
  const { user, workbook, sheets, settled } = await open(FILLED);
  const before = workbook.grid(sheets[0]?.id ?? "");
  await user.click(button("试一试"));
  await settled();
  expect(
    await screen.findByText(/已在新工作表“试用 绩效目标申报表”插入，内容带过去、导出、再读回来，完全一致。/),
  ).toBeDefined();
  expect(workbook.state()).toHaveLength(2);
  await user.click(button("删除“试用 绩效目标申报表”"));
  await settled();
  expect(workbook.state()).toHaveLength(1);
  expect(workbook.grid(sheets[0]?.id ?? "")).toBe(before);
});

test("one that comes back otherwise is a warning that says what differs", async () => {
  const { user, live, settled } = await open(FILLED);
  const insert = live.insertPlans.bind(live);
  vi.spyOn(live, "insertPlans").mockImplementation((plans) =>
    insert(plans.map((plan) => ({ ...plan, cells: plan.cells.filter((cell) => !holds(cell, "村道养护工程")) }))),
  );
  await user.click(button("试一试"));
  await settled();
  const notice = await screen.findByRole("alert");
  expect(notice.textContent).toContain("读回来不一致：项目名称。");
});

function holds({ content }: CellPlan, text: string): boolean {
  return JSON.stringify(content).includes(text);
}

test("a blank one whose year is left open comes back the same from a sheet of some year", async () => {
  const { user, settled } = await open(withCell(BLANK, "A2", "（    年度）"));
  await user.click(button("只插入空白表"));
  await settled();
  expect(await screen.findByText(/读回来也是空白的/)).toBeDefined();
  await user.click(button("填上示例试一试"));
  await settled();
  expect(await screen.findByText(/完全一致/)).toBeDefined();
});

test("a blank one is said to prove little, and is tried with samples that name themselves so", async () => {
  const { user, workbook, settled } = await open(BLANK);
  await user.click(button("只插入空白表"));
  await settled();
  expect(await screen.findByText(/插入空白表，读回来也是空白的。没有内容可对照/)).toBeDefined();
  await user.click(button("填上示例试一试"));
  await settled();
  expect(await screen.findByText(/每一项都填上示例（内容是编的），导出、再读回来，完全一致/)).toBeDefined();
  const [, , sample] = workbook.state();
  expect(sample?.name).toBe("示例 绩效目标申报表");
  expect(JSON.stringify(sample)).toContain("示例：项目名称");
  await user.click(button(/^删除“试用 .*、示例 /));
  await settled();
  expect(workbook.state()).toHaveLength(1);
});

test("it is closed where a browser answers to scrolling with a promise, as newer ones do", async () => {
  vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(() => Promise.resolve() as unknown as undefined);
  const { user } = await open(BLANK);
  await user.click(button("返回"));
  expect(document.querySelector("[data-designer]")).toBeNull();
  expect(screen.getAllByRole("button", { name: "把这张表做成标准表" }).length).toBeGreaterThan(0);
});

test("a name that is emptied is the former one again, in the field as in the form", async () => {
  const { user } = await open(BLANK);
  const field = () => screen.getByRole<HTMLInputElement>("textbox", { name: "表单名称" });
  const before = field().value;
  await user.clear(field());
  await user.tab();
  expect(field().value).toBe(before);
  expect(before).not.toBe("");
});

test("kept, it is known at once; the sheet is read with it", async () => {
  const { user, live, store } = await open(FILLED);
  await user.clear(screen.getByRole("textbox", { name: "表单名称" }));
  await user.type(screen.getByRole("textbox", { name: "表单名称" }), "某区申报表");
  await user.click(button("保存并使用"));
  // What is said ends with how it is handed on, and that is there.
  expect(await screen.findByText(/已保存：某区申报表.*请在“表单”页导出它的表单文件/)).toBeDefined();
  expect(button("导出某区申报表")).toBeDefined();
  expect(live.getSnapshot().forms.map(({ reading }) => reading.form.name["zh-CN"])).toEqual(["某区申报表"]);
  expect(store.values.get("jixiao.forms")).toMatch(/^own-/);
  expect(store.values.has("jixiao.design")).toBe(false);
});

test("unfinished work is gone on with later, and holds nothing that was filled in", async () => {
  const store = new MemoryStore();
  const { user } = await open(FILLED, store);
  const count = doubts().length;
  await user.click(within(doubts()[0]?.querySelector("ul") as HTMLElement).getAllByRole("button")[0] as HTMLElement);
  await user.click(button("返回"));
  await user.click(screen.getAllByRole("button", { name: "把这张表做成标准表" })[0] as HTMLElement);
  expect(screen.getByText("接着上次的做。")).toBeDefined();
  expect(doubts()).toHaveLength(count - 1);
  const kept = [...store.values.values()].join("\n");
  const values = FILLED.cells.flat().flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : []));
  const printed = new Set(BLANK.cells.flat().flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])));
  expect(values.filter((value) => !printed.has(value) && value.length > 3 && kept.includes(value))).toEqual([]);
  await user.click(button("从头再来"));
  expect(doubts()).toHaveLength(count);
  expect(store.values.size).toBe(0);
});

test("cells are marked, and what was marked is taken back", async () => {
  const { user, workbook, sheets } = await open(BLANK);
  act(() => workbook.selection.goTo(sheets[0]?.id ?? "", 3, 0));
  expect(screen.getByText("当前选中：A4")).toBeDefined();
  await user.click(button("说明文字"));
  expect(screen.getByText("A4：说明文字")).toBeDefined();
  await user.click(button("取消标出 A4"));
  expect(screen.queryByText("A4：说明文字")).toBeNull();
});

test("for the administrator there is a file and a sentence", async () => {
  const { user, saved } = await open(BLANK);
  await user.click(button("交给管理员"));
  const letter = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "给管理员的话" });
  expect(letter.value).toContain(saved[0]?.[0] ?? "nothing was saved");
});

test("of a sheet that is no such form it is said why, and a person may say that it is one", async () => {
  const { user } = await open(UNKNOWN);
  expect(screen.getByRole("alert").textContent).not.toBe("");
  expect(screen.queryByRole("button", { name: "保存并使用" })).toBeNull();
  await user.click(button("这就是要填报的表"));
  expect(button("保存并使用")).toBeDefined();
  await user.click(button("撤销"));
  expect(screen.queryByRole("button", { name: "保存并使用" })).toBeNull();
});
