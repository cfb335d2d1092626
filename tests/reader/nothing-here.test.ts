import { toDocument } from "../../src/canonical/document";
import { DECLARATION, OVERVIEW, SAFEGUARDS, TARGETS, typed } from "./forms-at-hand";
import { declaration, indicators } from "./pasted-declaration";
import { onlyForm, readWorkbook } from "./summary";
import { checkForm } from "../support/findings";

/** A mark for "nothing here" in a form: blank where something is asked for, what was typed in a text. */

const MARKS = ["-", "-----", "—", "————", "───", "／", "//", "无", "（无）", "*"];

test.each(MARKS)("an indicator named %s with the target %s is none, and its level is listed as empty", (mark) => {
  const blank = declaration([
    ["产出指标", "数量指标", "一", "1个"],
    ["", "质量指标", "", ""],
  ]);
  const marked = declaration([
    ["产出指标", "数量指标", "一", "1个"],
    ["", "质量指标", mark, mark],
  ]);
  expect(indicators(marked).slice(0, 1)).toEqual(indicators(blank));
  const documents = [blank, marked].map((grid) => toDocument(readWorkbook(grid), { draft: true }));
  expect(documents[1]).toEqual(documents[0]);
  const rules = [blank, marked].map((grid) => checkForm(onlyForm(grid)).map(({ rule }) => rule));
  expect(rules[1]).toEqual(rules[0]);
});

test.each(MARKS)("%s for a level is no level: that above holds", (mark) => {
  const rows = [
    ["产出指标", "数量指标", "一", "1个"],
    [mark, mark, "二", "2个"],
    ["效益指标", mark, "三", "3个"],
  ];
  expect(indicators(declaration(rows))).toEqual([
    ["output", "output.quantity", "一", "1个"],
    ["output", "output.quantity", "二", "2个"],
    ["benefit", null, "三", "3个"],
  ]);
});

test.each(MARKS)("%s for amounts, numbers and dates is blank, in a text it stays", (mark) => {
  const cells = { B3: "项目", B5: mark, D5: mark, C6: mark, E8: mark, B11: mark, D13: "一", E13: "1个" };
  const [form] = toDocument(readWorkbook(typed(DECLARATION, cells)), { draft: true }).forms;
  expect(form).toMatchObject({
    period: { start: null, end: null },
    funds: { total: null, annualCarryOver: null },
    goals: { overall: mark },
  });
  const rules = checkForm(onlyForm(typed(DECLARATION, cells))).map(({ rule }) => rule);
  expect(rules).not.toContain("DATE-UNREADABLE");
  expect(rules).not.toContain("AMOUNT-UNREADABLE");
  expect(rules).not.toContain("CELL-UNREAD");
});

test.each(MARKS)("a row of %s in the breakdown is no row of it", (mark) => {
  const row = { F18: mark, G18: mark, I18: mark };
  const forms = readWorkbook(OVERVIEW, typed(TARGETS, { E17: "慰问费", F17: 5, ...row, E19: "印刷费" }), SAFEGUARDS);
  const [form] = toDocument(forms, { draft: true }).forms;
  expect(form?.["breakdown"]).toMatchObject([{ item: "慰问费" }, { item: "印刷费" }]);
});
