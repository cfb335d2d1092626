import { readAmountText, readDecimal } from "../../../src/core/number/amounts";
import { isBlankMark, isWordless } from "../../../src/core/text/blank-mark";
import { readDate } from "../../../src/core/date/dates";
import { parseTarget } from "../../../src/core/target/parse";
import { cellOf } from "../../support/grids";

/** "Nothing here" is one thing, wherever a number, a date or a target is asked for. */

// prettier-ignore
const MARKS = [
  "-", "--", "---", "----", "-----", "----------", "–", "—", "——", "———", "—————", "―", "─", "───", "━━", "－", "－－",
  "‐", "‑", "−", "﹣", "/", "//", "/////", "／", "\\", "＼", "|", "-/-", "—/—", "(—)", "（/）", "无", "（无）", "无。", "無", "*", "＊",
  " — ", "\u3000/\u3000", "— —", "- - -",
];

test.each(MARKS)("%j", (text) => {
  expect(isBlankMark(text)).toBe(true);
  expect(isWordless(text)).toBe(true);
  expect(readAmountText(text, "元")).toEqual({ amount: null, problem: null, unitKnown: true });
  expect(readDecimal(cellOf(text))).toEqual({ decimal: null, problem: null });
  expect(readDate(cellOf(text))).toEqual({ iso: null, unreadable: false });
  expect(parseTarget(text)).toBeNull();
});

// prettier-ignore
test.each([
  "", " ", "无纸化", "无事故", "有无", "略", "空", "暂无", "不适用", "不涉及", "N/A", "#N/A", "**", "***", "__", "…", "——高", "-5", "1/2", "0",
  "一", "（）", "~", "无—",
])("%j is not", (text) => expect(isBlankMark(text)).toBe(false));

test.each(["年  月  日", "  年  月", "____年__月__日", "年/月/日", "- -"])("%j is a date still to come", (text) =>
  expect(readDate(cellOf(text))).toEqual({ iso: null, unreadable: false }),
);

test.each(["暂无", "N/A", "待定", "2026年13月"])("%j is none", (text) =>
  expect(readDate(cellOf(text)).unreadable).toBe(true),
);

test.each(["□", "☐☐", "……", "。", "√"])("%j has no words", (text) => expect(isWordless(text)).toBe(true));
test.each(["√是", "1.", "≥", "A"])("%j says something", (text) => expect(isWordless(text)).toBe(false));
