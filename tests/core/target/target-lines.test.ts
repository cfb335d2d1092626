import { parseTarget } from "../../../src/core/target/parse";
import { describeTarget } from "./describe-target";
import { stopwatch } from "../../support/stopwatch";

/** A target is a line; a break in its cell parts it only where each line says a target by itself. */

test.each([
  ["15个\n20人", "15个20人", "compound [15个: quantity · 15 个] [20人: quantity · 20 人]"],
  ["100%\n90%", "100% 90%", "compound [100%: quantity · 100 %] [90%: quantity · 90 %]"],
  ["≥90%\r\n≥95%", "≥90% ≥95%", "compound [≥90%: quantity ≥ 90 %] [≥95%: quantity ≥ 95 %]"],
  ["常态化\n不少于12次", "常态化不少于12次", "compound [常态化: qualitative] [不少于12次: quantity ≥ 12 次]"],
  [
    "2023年7月前\n不超过5天",
    "2023年7月前不超过5天",
    "compound [2023年7月前: deadline ≤ 2023-07] [不超过5天: quantity ≤ 5 天]",
  ],
  [
    "3-5次\n90%以上\n及时",
    "3-5次90%以上及时",
    "compound [3-5次: range 3 5 次] [90%以上: quantity ≥ 90 %] [及时: qualitative]",
  ],
  ["走访15户\n慰问30人", "走访15户慰问30人", "compound [15户: quantity · 15 户] [30人: quantity · 30 人]"],
])("each line of %j is a target", (text, raw, reading) => {
  expect(describeTarget(parseTarget(text))).toBe(reading);
  expect(parseTarget(text)?.raw).toBe(raw);
});

test.each([
  ["200\n人次", "200人次", "quantity · 200 人次"],
  ["不\n低于90%", "不低于90%", "quantity ≥ 90 %"],
  ["不应低\n于90%", "不应低于90%", "quantity ≥ 90 %"],
  ["总航时不\n少于30小时测算", "总航时不少于30小时测算", "compound [不少于30小时: quantity ≥ 30 小时]"],
  ["2023年\n7月前", "2023年7月前", "deadline ≤ 2023-07"],
  ["90%-\n95%", "90%- 95%", "range 90 95 %"],
  ["≥90\n%以上", "≥90 %以上", "quantity ≥ 90 %"],
  ["环境整\n洁", "环境整洁", "qualitative"],
  ["≥90%\u200b", "≥90%", "quantity ≥ 90 %"],
  ["≥**\n个", "≥**个", "placeholder"],
  ["≥5%\n以下", "≥5%以下", "malformed"],
  ["9\n9%", "9 9%", "malformed"],
])("%j is one target over its lines", (text, raw, reading) => {
  expect(describeTarget(parseTarget(text))).toBe(reading);
  expect(parseTarget(text)?.raw).toBe(raw);
});

test("the parts of a target are lines", () => {
  expect(describeTarget(parseTarget("不少于\n12次，常\n态化"))).toBe(
    "compound [不少于12次: quantity ≥ 12 次] [常态化: qualitative]",
  );
});

test("a cell full of lines is read quickly", () => {
  for (const line of ["1个\n", "及时\n", "\n", "1\n", "不\n"]) {
    const taken = stopwatch();
    parseTarget(line.repeat(Math.floor(32_767 / line.length)));
    expect(taken()).toBeLessThan(1500);
  }
});
