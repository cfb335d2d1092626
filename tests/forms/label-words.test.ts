import { hasSlot, nameOf, printed, segmentsOf, textOf, type SlotWords } from "../../src/forms/compile/label-words";

const filled: SlotWords = (slot) => ({ year: "2026", lastYear: "2025", unit: "万元", from: "2025", to: "2027" })[slot];
const open: SlotWords = () => null;

test.each([
  // The label, filled in, left open, and as a sentence names it.
  ["项目名称", "项目名称", "项目名称", "项目名称"],
  ["项目资金（{unit}）", "项目资金（万元）", "项目资金", "项目资金"],
  ["（{year}年度）", "（2026年度）", "（  年度）", "年度"],
  ["金额单位：{unit}", "金额单位：万元", "金额单位：  ", "金额单位"],
  ["项目总目标（{from}年 - {to}年）", "项目总目标（2025年 - 2027年）", "项目总目标", "项目总目标"],
  ["其中：财政资金", "其中：财政资金", "其中：财政资金", "财政资金"],
  ["（一）财政拨款", "（一）财政拨款", "（一）财政拨款", "（一）财政拨款"],
  ["{year}年(第一稿)目标({unit})", "2026年(第一稿)目标(万元)", "年(第一稿)目标", "年(第一稿)目标"],
])("%s is printed as %s, open as %s, and called %s", (label, said, unsaid, name) => {
  const segments = segmentsOf(label);
  expect([textOf(segments), printed(segments, filled), printed(segments, open).trimEnd(), nameOf(segments)]).toEqual([
    label,
    said,
    unsaid.trimEnd(),
    name,
  ]);
});

test("a bracket is left out when one of its slots is open", () => {
  const segments = segmentsOf("总目标（{from}年 - {to}年）");
  expect(printed(segments, (slot) => (slot === "from" ? "2025" : null))).toBe("总目标");
});

test("slots are known inside brackets and outside", () => {
  expect(hasSlot(segmentsOf("资金（{unit}）"), "unit")).toBe(true);
  expect(hasSlot(segmentsOf("单位：{unit}"), "unit")).toBe(true);
  expect(hasSlot(segmentsOf("资金（unit）"), "unit")).toBe(false);
});
