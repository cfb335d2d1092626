import { a1 } from "../../src/core/grid/address";
import type { Grid } from "../../src/core/grid/grid";
import { FORMS } from "../../src/forms";
import { planForm } from "../../src/layout/plan-form";
import { assembleForms, readSheet } from "../../src/reader";
import { gridFromPlan, gridFromText, seedText, sheetRef, withCell, type CellSketch } from "../support/grids";
import { checkForms } from "../support/findings";

/** The published forms with one thing broken at a time: what is found besides what the whole document has. */

function found(grid: Grid): readonly string[] {
  const forms = assembleForms([readSheet(sheetRef("粘贴"), grid, FORMS)], FORMS);
  return checkForms(forms).map(({ rule, at }) => `${rule} ${a1(at.row, at.column)}`);
}

type Change = Readonly<Record<string, CellSketch>>;

function added(grid: Grid, change: Change): readonly string[] {
  const broken = Object.entries(change).reduce((each, [cell, sketch]) => withCell(each, cell, sketch), grid);
  const before = found(grid);
  return found(broken).filter((finding) => !before.includes(finding));
}

const MINHANG = gridFromText(seedText("minhang-2019"));
const CHONGMING = gridFromText(seedText("chongming-2023"));

test.each<[change: Change, expected: readonly string[]]>([
  [{ D20: "244801" }, ["FUND-ANNUAL-SUM D20"]],
  [{ D21: "244000" }, ["FUND-FISCAL-SUM D21"]],
  [{ B19: "一、项目总预算: 200000" }, ["FUND-ANNUAL-OVER-TOTAL D20"]],
  [{ B19: "一、项目总预算: 300000" }, ["FUND-SINGLE-YEAR B19"]],
  [{ B19: "一、项目总预算:" }, ["FIELD-REQUIRED D19"]],
  [{ D20: null }, ["FIELD-REQUIRED D20"]],
  [{ D25: "-1", D20: "244799" }, ["AMOUNT-NEGATIVE D25", "FUND-SINGLE-YEAR B19", "ITEM-TOTAL-ANNUAL F57"]],
  [{ D23: "二十四万" }, ["AMOUNT-UNREADABLE D23"]],
  [{ D22: 0.001 }, ["AMOUNT-PRECISION D22"]],
  [{ G56: "200000" }, ["ITEM-PRODUCT F56"]],
  [{ I56: "2" }, ["ITEM-PRODUCT F56"]],
  [{ F57: "244000" }, ["ITEM-SUM F57"]],
  [{ F57: { text: "", value: null, formula: "=SUM(F56:F56)" } }, ["FORMULA-NO-VALUE F57"]],
  [{ A9: null, A44: null }, ["UNIT-UNKNOWN A3"]],
  [{ B11: null }, ["FIELD-REQUIRED B11"]],
  [{ B14: "2019年13月1日" }, ["DATE-UNREADABLE B14"]],
  [{ B14: "2020年1月1日" }, ["DATE-ORDER B14"]],
  [{ A5: "（ 2020 年）" }, ["SHEET-YEAR-DIFFERS A38", "SHEET-YEAR-DIFFERS A60", "YEAR-OUTSIDE A5"]],
  [{ A5: "（    年）" }, ["FIELD-REQUIRED A5"]],
  [{ A42: "（党建办）组团式走访群众" }, ["SHEET-NAME-DIFFERS A42"]],
  [{ B12: '一次性项目 <input checked=""> 经常性项目 <input checked="">' }, ["CATEGORY-MANY B12"]],
  [{ E49: null }, ["ROW-NO-TARGET E49"]],
  [{ D49: null }, ["ROW-NO-NAME D49"]],
  [{ D49: "质量合格率XX" }, ["NAME-PLACEHOLDER D49"]],
  [{ E49: "≥**%" }, ["TARGET-PLACEHOLDER E49"]],
  [{ E49: "≧%" }, ["TARGET-INCOMPLETE E49"]],
  [{ E49: "二100%" }, ["TARGET-MALFORMED E49"]],
  [{ E49: "=220" }, ["TARGET-NO-UNIT E49"]],
  [{ C49: "社会效益" }, ["LEVEL-UNKNOWN E49"]],
  [
    { D53: null, E53: null, D54: null, E54: null },
    ["CELL-UNREAD F53", "CELL-UNREAD F54", "LEVEL1-MISSING B53", "QUANT-RATIO E52"],
  ],
  [{ F53: "<b>历年经验</b>" }, ["TEXT-HTML F53"]],
  [{ B29: "（100字以内）" }, ["TEXT-TEMPLATE B29"]],
])("three sheets, %j", (change, expected) => {
  expect([...added(MINHANG, change)].sort()).toEqual([...expected].sort());
});

test.each<[change: Change, expected: readonly string[]]>([
  [{ C39: "3,080,000.00" }, ["FUND-TOTAL-SUM C39"]],
  [{ C42: "1" }, ["FUND-TOTAL-SUM C39"]],
  [{ E41: "1,000.00" }, ["FUND-ANNUAL-SUM E39"]],
  [{ A39: "项目资金" }, ["UNIT-UNKNOWN A39"]],
  [{ B38: "2022-01-01" }, ["YEAR-SPAN B43", "GOAL-COPIED D44"]],
  [{ A34: "(2024年度)" }, ["YEAR-OUTSIDE A34"]],
  [{ A38: null }, ["LABEL-MISSING A38"]],
  [{ E54: null }, ["ROW-NO-TARGET E54"]],
  [{ D54: null, E54: null }, ["LEVEL1-MISSING B54"]],
  [{ C47: "可持续影响指标" }, ["LEVEL-UNKNOWN E47"]],
])("one sheet, %j", (change, expected) => {
  expect([...added(CHONGMING, change)].sort()).toEqual([...expected].sort());
});

test.each(FORMS.map((form) => [form.id, form] as const))("%s as it is inserted has no findings", (_id, form) => {
  const sheets = planForm(form, { fiscalYear: 2026 }).map((plan) =>
    readSheet(sheetRef(plan.name), gridFromPlan(plan), FORMS),
  );
  const forms = assembleForms(sheets, FORMS);
  expect(forms.map(({ form: known, blank }) => [known.id, blank])).toEqual([[form.id, true]]);
  expect(checkForms(forms)).toEqual([]);
});
