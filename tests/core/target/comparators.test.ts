import { parseTarget } from "../../../src/core/target/parse";
import type { Target } from "../../../src/core/target/target";
import { describeTarget } from "./describe-target";

/** Comparators in words, as people combine them: modal, bound, negation, base word, 或等于. */

const PHRASES: readonly (readonly [string, string])[] = [
  [
    "≥ 90 %",
    `不应低于90% 不能低于90% 不可低于90% 不得低于90% 不宜低于90% 不准低于90% 不许低于90% 不会低于90% 不要低于90%
     不允许低于90% 不可以低于90% 不应当低于90% 不应该低于90% 不得以低于90% 不能够低于90% 不该小于90% 不可少于90% 未低于90%
     没有低于90% 没低于90% 无低于90% 非低于90% 勿低于90% 禁止低于90% 严禁低于90% 切勿低于90% 避免低于90% 不曾低于90%
     应不低于90% 应当不低于90% 应该不低于90% 须不低于90% 必须不低于90% 需不低于90% 需要不低于90% 要不低于90% 务必不低于90%
     力争不低于90% 争取不低于90% 确保不低于90% 保证不低于90% 原则上不低于90% 一般不低于90% 均不低于90% 都不低于90%
     绝不低于90% 原则上应不低于90% 一般应不少于90% 不亚于90% 不差于90% 不劣于90% 不少于90%
     大于或等于90% 大于或者等于90% 大于等于90% 大于及等于90% 大于、等于90% 大于/等于90% 大于=90% 高于或者等于90% 多于等于90%
     超过或等于90% 超过或达到90% 等于或大于90% 达到或超过90% 应大于等于90% 不低于或等于90%
     至少90% 应至少90% 须至少90% 最少90% 起码90% 最低90% 最低不低于90% 至少不低于90% 最低应不低于90%
     应≥90% 不得<90% 不能＜90% 不得不足90%`,
  ],
  [
    "≤ 5 天",
    `不应大于5天 不可多于5天 不得超过5天 不能超过5天 不宜超过5天 不准超过5天 不许超过5天 不会超过5天 不要超过5天 不允许超过5天
     不可以超过5天 不应当超过5天 不应该超过5天 不能超出5天 不应超出5天 未超过5天 没有超过5天 没超过5天 无超过5天 勿超过5天
     别超过5天 请别超过5天 莫超过5天 严禁超过5天 禁止超过5天 杜绝超过5天 防止超过5天 不再超过5天 不超5天 不得超5天
     不突破5天 不得突破5天 不长于5天 不多于5天 不晚于5天 不迟于5天 不得迟于5天 应不迟于5天
     应不超过5天 应当不超过5天 须不超过5天 必须不超过5天 需不超过5天 确保不超过5天 原则上不超过5天 一般不超过5天
     原则上不得超过5天 一律不超过5天 少于等于5天 少于或等于5天 小于或者等于5天 低于或者等于5天 低于等于5天 等于或小于5天
     不高于等于5天 不超过（含）5天 至多5天 最多5天 应最多5天 最高5天 最长5天 最迟5天 最晚5天 顶多5天 最长不超过5天
     最多不超过5天 最高不得超过5天 应≤5天 不得>5天`,
  ],
  ["> 3 次", "高于3次 大于3次 多于3次 超过3次 超出3次 超3次 突破3次 应大于3次 须高于3次 确保超过3次 超过了3次 不止3次"],
  ["< 3 次", "低于3次 小于3次 少于3次 不足3次 不到3次 不满3次 未满3次 应低于3次 须少于3次 确保低于3次 应不足3次"],
  ["= 3 次", "等于3次 应等于3次 等同于3次"],
];

const FULL_WIDTH = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

describe.each(PHRASES)("%s", (reading, phrases) => {
  test.each(phrases.split(/\s+/))("%s", (phrase) => {
    const expected = `quantity ${reading}`;
    expect(describeTarget(parseTarget(phrase))).toBe(expected);
    expect(describeTarget(parseTarget(FULL_WIDTH(phrase)))).toBe(expected);
    expect(describeTarget(parseTarget([...phrase].join("\u3000").replace(/(\d)\u3000(?=\d)/g, "$1")))).toBe(expected);
  });
});

describe("where it cannot be told, no comparator is read", () => {
  test.each(
    `不等于5次 不应等于5次 不得不低于5次 不能不超过5次 不应不低于5次 无不低于5次 没有不超过5次 未达到5次 未达到5次以上 不得在5次以下
     不必低于5次 不需低于5次 不须高于5次 不用超过5次 不要求超过5次 不一定低于5次 不见得低于5次 不至于低于5次 不仅超过5次
     不能保证超过5次 可以低于5次 允许超过5次 可能超过5次 难以超过5次 除非低于5次 没有一家低于5次 没有任何项目低于5次
     不得以任何理由低于5次 禁止任何单位超过5次 无一项低于5次 不≥5次 不等于或大于5次
     至少不超过5次 最多不低于5次 最低不高于5次`.split(/\s+/),
  )("%s", (phrase) => {
    for (const { comparator } of quantities(parseTarget(phrase))) expect([phrase, comparator]).toEqual([phrase, null]);
    expect(quantities(parseTarget(phrase))).toHaveLength(1);
  });
});

const NEGATIONS =
  "不 未 没 没有 无 非 勿 别 莫 禁止 严禁 不得 不能 不可 不应 不宜 不准 不许 不会 不要 不允许 不可以 不应当 不应该 不得不 不得以 不必 未曾 从不 并非";
const BASES: readonly (readonly [string, string])[] = [
  ...words("高于 大于 多于 超过 超出 长于 突破 超 晚于 > 不止", ">"),
  ...words("低于 小于 少于 短于 早于 不足 不到 <", "<"),
  ...words("等于 =", "="),
];

function words(list: string, comparator: string): readonly (readonly [string, string])[] {
  return list.split(" ").map((word) => [word, comparator] as const);
}

test.each(NEGATIONS.split(" "))("no base word behind %s is read as the base word", (negation) => {
  for (const [base, comparator] of BASES) {
    for (const before of ["", "应", "完成率"]) {
      const phrase = `${before}${negation}${base}5次`;
      const same = quantities(parseTarget(phrase)).filter((each) => each.comparator?.startsWith(comparator));
      expect([phrase, same]).toEqual([phrase, []]);
    }
  }
});

test.each([
  ["满意度不应低于90%", "compound [不应低于90%: quantity ≥ 90 %]"],
  ["满意度应不低于90%", "compound [应不低于90%: quantity ≥ 90 %]"],
  [
    "合格率不得低于98%，投诉原则上不超过3起",
    "compound [不得低于98%: quantity ≥ 98 %] [原则上不超过3起: quantity ≤ 3 起]",
  ],
  ["每年不可少于12次", "compound [不可少于12次: quantity ≥ 12 次]"],
  ["未达到90%", "compound [90%: quantity · 90 %]"],
  ["不得在90%以下", "compound [90%以下: quantity · 90 %]"],
  ["未在2023年7月前完成", "compound [2023年7月前: deadline · 2023-07]"],
  ["完工不迟于2023年7月", "compound [不迟于2023年7月: deadline ≤ 2023-07]"],
  // Words that only look like a negation.
  ["不满意率低于5%", "compound [低于5%: quantity < 5 %]"],
  ["未完成率低于5%", "compound [低于5%: quantity < 5 %]"],
  ["无故障时间大于1000小时", "compound [大于1000小时: quantity > 1000 小时]"],
  ["级别高于3级", "compound [高于3级: quantity > 3 级]"],
  ["产能大于100万吨", "compound [大于100万吨: quantity > 100 万吨]"],
])("in a sentence: %s", (phrase, reading) => expect(describeTarget(parseTarget(phrase))).toBe(reading));

test.each([
  ["不迟于2023年7月", "deadline ≤ 2023-07"],
  ["不晚于2023年7月", "deadline ≤ 2023-07"],
  ["应不晚于2023年7月31日", "deadline ≤ 2023-07-31"],
  ["不得迟于2023年7月", "deadline ≤ 2023-07"],
  ["不能晚于2023年底", "deadline ≤ 2023"],
  ["最迟于2023年7月完成", "deadline ≤ 2023-07"],
  ["不迟于12月底", "deadline ≤ ·"],
  ["早于2023年7月", "deadline ≤ 2023-07"],
  ["不早于2023年7月", "deadline · 2023-07"],
  ["晚于2023年7月", "deadline · 2023-07"],
  ["不得不晚于2023年7月", "deadline · 2023-07"],
  ["必须于2023年7月31日前完成", "deadline ≤ 2023-07-31"],
])("a date: %s", (phrase, reading) => expect(describeTarget(parseTarget(phrase))).toBe(reading));

test.each([
  ["不超过预算", "qualitative"],
  ["不突破预算", "qualitative"],
  ["资金不到位", "qualitative"],
  ["不超时", "qualitative"],
  ["超时", "qualitative"],
  ["不满意", "qualitative"],
  ["最高点", "qualitative"],
  ["确保", "qualitative"],
  ["应收尽收", "qualitative"],
  ["不应低于次", "incomplete"],
  ["不得超过", "incomplete"],
  ["≤微克/立方米", "incomplete"],
  ["≤例/十万人", "incomplete"],
  ["≤升/百公里", "incomplete"],
  ["不应低于90%以下", "malformed"],
])("without a number behind it: %s", (phrase, reading) => expect(describeTarget(parseTarget(phrase))).toBe(reading));

function quantities(target: Target | null): readonly Extract<Target, { kind: "quantity" }>[] {
  if (target?.kind === "compound") return target.parts.flatMap(quantities);
  return target?.kind === "quantity" ? [target] : [];
}
