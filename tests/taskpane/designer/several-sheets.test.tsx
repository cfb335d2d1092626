import { act, screen } from "@testing-library/react";
import { MemoryStore } from "../../support/memory-store";
import { OFFICE_FILLED } from "../../support/office-form";
import { gridFromText } from "../../support/grids";
import { openDesigner } from "../support/open-designer";

/** A form that stands on several sheets of a workbook is made of all of them. */

const HEAD = gridFromText(
  [
    "项目支出绩效目标申报表",
    "（2026年度）",
    "项目名称\t村道养护工程\t归口科办\t农建科办公室",
    "主管部门\t某镇人民政府\t资金总额（万元）\t120",
    "其中：财政资金\t100\t其他资金\t20",
    "年度目标\t养护村道十二公里，保障出行安全。",
  ].join("\n"),
);
const TARGETS = gridFromText(
  [
    "项目支出绩效目标表",
    "（2026年度）",
    "一级指标\t二级指标\t三级指标\t指标值",
    "产出指标\t数量指标\t养护里程\t≥12公里",
    "\t质量指标",
    "效益指标\t社会效益指标",
    "满意度指标\t服务对象满意度指标",
  ].join("\n"),
);
const TIMETABLE = gridFromText("课程表\n\t周一\t周二\n一\t语文\t数学\n二\t英语\t体育");
const MORE = gridFromText(
  ["项目支出绩效目标表", "（2026年度）", "实施地点\t某镇\t施工单位\t某公司", "监理单位\t\t养护年限\t", "质保期\t"].join(
    "\n",
  ),
);

const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const ticked = () =>
  screen
    .queryAllByRole<HTMLInputElement>("checkbox")
    .filter(({ checked }) => checked)
    .map(({ labels }) => labels?.[0]?.textContent);

test("sheets that are no form by themselves are taken together, read, tried and kept as one", async () => {
  const { user, workbook, live, settled } = await openDesigner([HEAD, TARGETS, TIMETABLE]);
  expect(ticked()).toEqual(["申报表1", "申报表2"]);
  expect(screen.getByText(/^读到 (\d+)\/\1 项，其中 7 项有内容；列表 1 行。$/)).toBeDefined();
  await user.click(screen.getByRole("button", { name: "试一试" }));
  await settled();
  expect(await screen.findByText(/完全一致/)).toBeDefined();
  expect(workbook.state()).toHaveLength(5);
  // What it was tried on is no part of the form.
  expect(screen.getAllByRole("checkbox")).toHaveLength(3);
  await user.click(screen.getByRole("button", { name: /^删除“试用 / }));
  await settled();
  await user.click(screen.getByRole("button", { name: "保存并使用" }));
  const [form, ...others] = live.getSnapshot().forms;
  expect(form?.reading.parts.map(({ sheet }) => sheet.name)).toEqual(["申报表1", "申报表2"]);
  expect(others).toEqual([]);
});

test("a sheet of which nothing can be taken is named; ticks are taken back like any step", async () => {
  const { user } = await openDesigner([HEAD, TARGETS, TIMETABLE]);
  await user.click(box("申报表3"));
  expect(screen.getByText("“申报表3”没有绩效表的标题，没有用到。")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "撤销" }));
  expect(ticked()).toEqual(["申报表1", "申报表2"]);
  expect(screen.queryByText(/没有用到/)).toBeNull();
});

test("a sheet is added to one that is a form by itself, and cells are named, gone to and marked on either", async () => {
  const { user, workbook, sheets } = await openDesigner([OFFICE_FILLED, MORE]);
  expect(ticked()).toEqual(["申报表1"]);
  await user.click(box("申报表2"));
  await user.click(screen.getByRole("button", { name: / 表头 \(/ }));
  await user.click(screen.getByRole("button", { name: /^监理单位/ }));
  expect(workbook.selected?.sheet.id).toBe(sheets[1]?.id);
  act(() => workbook.selection.goTo(sheets[1]?.id ?? "", 2, 0));
  expect(screen.getByText("当前选中：申报表2!A3")).toBeDefined();
  await user.click(screen.getByRole("button", { name: "说明文字" }));
  expect(screen.getByText("申报表2!A3：说明文字")).toBeDefined();
  await user.click(box("申报表2"));
  expect(screen.queryByText(/：说明文字$/)).toBeNull();
});

test("later the same sheets are ticked again", async () => {
  const store = new MemoryStore();
  const { user } = await openDesigner([OFFICE_FILLED, MORE], store);
  await user.click(box("申报表2"));
  await user.click(screen.getByRole("button", { name: "返回" }));
  await user.click(screen.getAllByRole("button", { name: "把这张表做成标准表" })[0] as HTMLElement);
  expect(screen.getByText("接着上次的做。")).toBeDefined();
  expect(ticked()).toEqual(["申报表1", "申报表2"]);
});

test("where the sheet at hand is the only one there is nothing to choose", async () => {
  await openDesigner([OFFICE_FILLED]);
  expect(screen.queryByRole("checkbox")).toBeNull();
});
