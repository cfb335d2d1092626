import { a1 } from "../../src/core/grid/address";
import type { CellSketch } from "../support/grids";
import { HEAD, declaration, indicators } from "./pasted-declaration";
import { onlyForm } from "./summary";
import { checkForm } from "../support/findings";

/** What stands directly below the last indicator and is none. */

const ROWS = [
  ["产出指标", "数量指标", "一", "1个"],
  ["", "", "二", "2个"],
];
const BELOW = HEAD.length + ROWS.length;

function unread(below: readonly (readonly CellSketch[])[]): readonly string[] {
  return checkForm(onlyForm(declaration(ROWS, below))).flatMap(({ rule, at, related }) =>
    rule === "CELL-UNREAD" ? [at, ...related].map(({ row, column }) => a1(row, column)) : [],
  );
}

test.each<[string, string[][], string[]]>([
  ["a signature", [["", "", "", "单位负责人", "李某"]], ["D", "E"]],
  ["one with a place for the seal", [["", "", "", "负责人（签字）", "李某"]], ["D", "E"]],
  ["the name and telephone of somebody", [["", "", "", "填表人：张三", "联系电话 021-55500000"]], ["D", "E"]],
  ["a telephone number", [["", "", "", "联系电话", "021-55500000"]], ["D", "E"]],
  ["a date", [["", "", "", "填报日期", "2026年3月"]], ["D", "E"]],
  ["a sum", [["", "", "", "合计", "100"]], ["D", "E"]],
  ["an opinion", [["", "", "", "主管部门审核意见", "同意"]], ["D", "E"]],
  ["a note", [["", "", "", "备注：以上指标由业务处室确认", ""]], ["D"]],
  ["words that say that nothing follows", [["", "", "", "（以下空白）", ""]], ["D"]],
])("%s is no indicator, and each of its cells is said", (_, below, columns) => {
  expect(indicators(declaration(ROWS, below))).toEqual(indicators(declaration(ROWS)));
  expect([...unread(below)].sort()).toEqual(columns.map((column) => `${column}${BELOW + 1}`));
});

test("what stands above a further indicator is left out, and the indicator stays", () => {
  const below = [
    ["", "", "", "合计", "100"],
    ["", "效益指标", "社会效益指标", "三", "3个"],
  ];
  expect(indicators(declaration(ROWS, below)).map(([, , name]) => name)).toEqual(["一", "二", "三"]);
});

test.each([
  ["项目负责人", "≥2人"],
  ["联系人培训人次", "≥20人次"],
  ["审核意见采纳率", "≥90%"],
  ["电话回访率", "100%"],
  ["合计服务人次", "≥300人次"],
  ["日期准确率", "100%"],
  ["负责人到岗", "及时"],
  ["说明会场次", "3场"],
])("the indicator %s, %s is one", (name, target) => {
  const below = [["", "", "", name, target]];
  expect(indicators(declaration(ROWS, below)).at(-1)).toEqual(["output", "output.quantity", name, target]);
  expect(unread(below)).toEqual([]);
});
