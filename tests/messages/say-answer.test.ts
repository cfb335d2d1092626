import type { Answer } from "../../src/designer/proposal";
import { DESIGNER_WORDS } from "../../src/messages/designer";
import { placeOfAnswer, sayAnswer } from "../../src/messages/say-answer";

/** What a sheet may mean is said in the words of the field, with the path only beside them. */

const MONEY = { type: "money" } as const;

test.each<readonly [Answer, string, string | null]>([
  [{ is: "field", path: "funds.annual", value: MONEY }, "年度资金申请总额 · 金额", "funds.annual"],
  [{ is: "field", path: "local.czzhglzj", value: MONEY }, "本表自己的一项 · 金额", "local.czzhglzj"],
  [{ is: "row", path: "execution.other" }, "其他资金", "execution.other"],
  [{ is: "row", path: "local.czzhglzj" }, "本表自己的一项", "local.czzhglzj"],
  [{ is: "column", key: "target", value: { type: "target" } }, "指标值 · 指标值", "target"],
  [{ is: "level", code: "output.quantity" }, "数量指标", "output.quantity"],
  [{ is: "words" }, "只是印的文字，不填内容", null],
])("%j", (answer, said, place) => {
  expect(sayAnswer(answer, DESIGNER_WORDS["zh-CN"])).toBe(said);
  expect(placeOfAnswer(answer)).toBe(place);
});
