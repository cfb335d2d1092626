import { change, findingOf, found } from "../support/findings";
import { addressOf, type FormSpec } from "../support/readings";
import { WHOLE_CHONGMING, WHOLE_MINHANG } from "../support/whole-forms";

/** The budget that a text speaks of against the form's: 244,800 in both of the form's amounts, or 307万 and 277万. */

const minhang = (text: string): FormSpec => change(WHOLE_MINHANG, { fields: { "narrative.activities": text } });
const chongming = (goal: string): FormSpec => change(WHOLE_CHONGMING, { fields: { "goals.annual": goal } });

test.each([
  ["本项目预算总额为250000元，主要内容为走访慰问", "250000元"],
  ["项目总投入为24.58万元", "24.58万元"],
  ["一、走访慰问。项目总预算：300,000元", "300,000元"],
  ["总投入为250000元，自实际执行中", "250000元"],
  ["2019年度项目预算为25万元", "25万元"],
  ["（1）该项目年度预算共计244,901元", "244,901元"],
  ["本项目预算总额为24.48元", "24.48元"],
])("%s", (text, observed) => {
  const finding = findingOf(minhang(text), "TEXT-AMOUNT-DIFFERS");
  expect([addressOf(finding.at), finding.observed, finding.expected]).toEqual(["targets!C4", observed, "244,800.00"]);
});

test.each([
  ["the form's amount", "本项目预算总额为244800元，主要内容为走访慰问"],
  ["within a hundred", "项目总投入为24.49万元"],
  ["rounded", "项目总预算为24万元，其中慰问费20万元"],
  ["an activity's budget", "走访慰问项目预算为10万元"],
  ["an item's", "1、慰问活动，预算10万元；2、印刷，总投入5万元"],
  ["a district's", "全区总投入为500万元"],
  ["another year's", "2018年项目预算总额为230000元"],
  ["about an amount", "项目总预算约25万元"],
  ["an amount for each", "项目预算为500元/户"],
  ["no unit", "项目总预算为25"],
  ["a bound", "项目总预算为30万元以内"],
  ["all there is invested", "项目总投资为3000万元"],
  ["a title", "依据《项目总预算为30万元的批复》"],
])("not %s", (_title, text) => {
  expect(found(minhang(text))).toEqual([]);
});

test.each<[string, readonly string[]]>([
  ["项目总预算307万元，年度预算277万元", []],
  ["本年度完成培训。项目年度预算277万元", []],
  ["项目总预算308万元", ["TEXT-AMOUNT-DIFFERS declaration!D11"]],
])("whole and year: %s", (goal, expected) => {
  expect(found(chongming(goal))).toEqual(expected);
});

test("a total that is itself wrong is said instead", () => {
  const spec = change(chongming("项目总预算307万元"), { fields: { "funds.total": "3,060,000" } });
  expect(found(spec)).toEqual(["FUND-TOTAL-SUM declaration!C6"]);
});

test("an open amount may be the one that is meant", () => {
  const spec = change(chongming("项目总预算308万元"), {
    fields: { "funds.annual": "", "funds.annualFiscal": "", "funds.annualCarryOver": "", "funds.annualOther": "" },
  });
  expect(found(spec)).toEqual(["FIELD-REQUIRED declaration!E6"]);
});
