import { clausesOf } from "../../../src/core/text/clauses";
import { mostSimilarity, similarity } from "../../../src/core/text/similarity";
import { statedBudgets } from "../../../src/core/number/stated-budgets";
import { statementsOf } from "../../../src/core/target/statements";
import { stopwatch } from "../../support/stopwatch";

/** What running texts say in figures. */

test.each([
  ["一、目的，效果；二、产出。\n三、措施", ["一、目的*", "效果", "二、产出", "三、措施*"]],
  ["预算5,350,000元，培训12期", ["预算5,350,000元*", "培训12期"]],
  ["完成率100%,200人次", ["完成率100%*", "200人次"]],
  ["培训10场，200人次", ["培训10场*", "200人次"]],
  ["。；，", []],
])("the clauses of %s", (text, expected) => {
  expect(clausesOf(text).map((clause) => clause.text + (clause.opens ? "*" : ""))).toEqual(expected);
});

test.each([
  ["计划于2023年5月份左右下拨专项经费", ["计划于 [deadline 2023年5月份] 左右下拨专项经费 about"]],
  ["覆盖15个乡镇、91个居民区", ["覆盖 [quantity 15个] 乡镇、", "乡镇、 [quantity 91个] 居民区"]],
  ["满意度 达 ９０％ 以上", ["满意度达 [quantity 90% 以上] "]],
  ["培训约200人次，慰问300余户", ["培训约 [quantity 200人次]  about", "慰问 [quantity 300余户]  about"]],
  ["<p>举办12期</p>，依据《100%覆盖方案》", ["举办 [quantity 12期] "]],
  ["全覆盖落实", []],
])("%s states", (text, expected) => {
  expect(
    statementsOf(text).map(
      ({ before, body, written, after, approximate }) =>
        `${before} [${body.kind} ${written}] ${after}${approximate ? " about" : ""}`,
    ),
  ).toEqual(expected);
});

test.each([
  ["本项目预算总额为244800元", ["244800 0.5"]],
  ["项目总预算：５３５.５万元", ["5355000 500"]],
  ["2023年度项目预算1,234万元", ["12340000 5000 2023"]],
  ["预算100万元", []],
  ["总投入100万元", ["1000000 5000"]],
  ["活动费用，总投入100万元", []],
])("%s states a budget", (text, expected) => {
  const shown = statedBudgets(text).map(({ amount, rounding, year }) =>
    [amount, rounding, year ?? ""].join(" ").trim(),
  );
  expect(shown).toEqual(expected);
});

test.each([
  ["目的和效果", "目的和效果", 1],
  ["目的和效果", "措施", 0],
  ["目的和效果。", "目的和成果。", 0.6],
  ["一二三四", "三四一二", 4 / 6],
  ["啊啊啊啊", "啊啊", 0.5],
  ["", "", 1],
  ["一", "二", 0],
])("%s and %s are alike to %d", (left, right, expected) => {
  expect(similarity(left, right)).toBeCloseTo(expected);
  expect(similarity(right, left)).toBeCloseTo(expected);
  expect(mostSimilarity(left, right)).toBeGreaterThanOrEqual(similarity(left, right));
});

/** Regular expressions that go back and forth take minutes on one of these. */
test.each([
  "1",
  "1,",
  "9%",
  "2023年",
  "不少于",
  "《",
  ",",
  ">=",
  "第1",
  "每年1月",
  "项目",
  "本项目的",
  "总预算",
  "预算为",
  "(1)",
  "2023年项目",
  "1.",
  "1,000",
  "约",
  "<p ",
  "&",
  "达到",
])("32,767 characters of %j are read in a moment", (piece) => {
  const text = piece.repeat(Math.ceil(32767 / piece.length)).slice(0, 32767);
  const taken = stopwatch();
  statementsOf(text);
  statedBudgets(text);
  similarity(text, `${text}。`);
  expect(taken()).toBeLessThan(3000);
});
