import type { FamilyCatalogue, FamilyWords, FindingFacts } from "../../words/rules";

/** Whether the amounts agree with one another. */

const sumOff = ({ subject, observed, expected }: FindingFacts): string =>
  `“${subject}”填的是 ${observed ?? "空"}，各组成部分合计为 ${expected ?? "空"}，两者不一致。`;
const checkSum = (): string => "请先核对各组成部分；如果它们没有错，请把总数改为合计数。";

const sides = ({ subject, observed, expected, sides }: FindingFacts): string =>
  `“${subject}”为 ${observed ?? "空"}，按表内关系“${sides?.left ?? ""} = ${sides?.right ?? ""}”应为 ${expected ?? "空"}，两者不一致。`;

export const funds: FamilyWords<"funds"> = {
  "FUND-TOTAL-SUM": {
    title: "资金总额与各项之和不符",
    sentence: sumOff,
    action: checkSum,
  },
  "FUND-ANNUAL-SUM": {
    title: "年度资金与各项之和不符",
    sentence: sumOff,
    action: checkSum,
  },
  "FUND-FISCAL-SUM": {
    title: "财政拨款与各项之和不符",
    sentence: sumOff,
    action: checkSum,
  },
  "FUND-ANNUAL-OVER-TOTAL": {
    title: "年度资金超过资金总额",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”为 ${observed ?? ""}，超过了项目全部资金 ${expected ?? ""}。`,
    action: () => "请核对这两个金额：一个年度的资金不应多于整个项目的资金。",
  },
  "FUND-SINGLE-YEAR": {
    title: "一年内的项目，总额与年度资金不同",
    sentence: ({ subject, observed, expected }) =>
      `项目在本年度内开始并结束，“${subject}”为 ${observed ?? ""}，年度资金为 ${expected ?? ""}，一般应当相等。`,
    action: () => "请核对起止日期和这两个金额；如有特殊情况可以保留。",
  },
  "ITEM-PRODUCT": {
    title: "明细金额不等于单价乘数量",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”的金额填的是 ${observed ?? ""}，单价乘以数量为 ${expected ?? ""}。`,
    action: () => "请核对这一行的单价、数量和金额。",
  },
  "ITEM-SUM": {
    title: "金额合计与明细之和不符",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”填的是 ${observed ?? "空"}，各行明细合计为 ${expected ?? "空"}，两者不一致。`,
    action: () => "请先核对各行明细；如果它们没有错，请把合计改为明细之和。",
  },
  "ITEM-TOTAL-ANNUAL": {
    title: "金额合计与当年预算不符",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”为 ${observed ?? ""}，当年预算为 ${expected ?? ""}，两者应当相等。`,
    action: () => "请核对项目构成分解和当年预算，改为一致。",
  },
  "SUM-DIFFERS": {
    title: "合计与各项之和不符",
    sentence: sides,
    action: () => "请先核对各项；如果它们没有错，请改合计数。",
  },
  "PRODUCT-DIFFERS": {
    title: "乘积不符",
    sentence: sides,
    action: () => "请核对相乘的各项和结果。",
  },
  "RATE-DIFFERS": {
    title: "比率不符",
    sentence: sides,
    action: () => "请核对两项和比率。",
  },
  "EQUAL-DIFFERS": {
    title: "应当相等的两项不同",
    sentence: sides,
    action: () => "请核对这两项。",
  },
  "LIMIT-EXCEEDED": {
    title: "超过上限",
    sentence: ({ subject, observed, expected, sides }) =>
      `“${subject}”为 ${observed ?? ""}，超过了${sides ? `“${sides.right}”的 ` : ""}${expected ?? ""}。`,
    action: () => "请核对这两项：前者不应大于后者。",
  },
};

/** When these rules fire, and a case of each. */
export const fundsCatalogue: FamilyCatalogue<"funds"> = {
  "FUND-TOTAL-SUM": {
    condition: "资金总额不等于财政资金与其他资金之和（空白按零计）",
    example: "总额 100，财政资金 60，其他资金 30",
  },
  "FUND-ANNUAL-SUM": {
    condition: "年度资金不等于其各组成部分之和（空白按零计）",
    example: "年度资金 100，当年财政拨款 60，其余为空",
  },
  "FUND-FISCAL-SUM": {
    condition: "财政拨款不等于其下各项之和（空白按零计）",
    example: "财政拨款 100，其下三项合计 90",
  },
  "FUND-ANNUAL-OVER-TOTAL": {
    condition: "年度资金大于资金总额",
    example: "资金总额 100，年度资金 120",
  },
  "FUND-SINGLE-YEAR": {
    condition: "起止日期都在本年度内，而资金总额不等于年度资金",
    example: "2023 年 1 月至 12 月的项目，总额 535 万元，年度资金 481 万元",
  },
  "ITEM-PRODUCT": {
    condition: "一行明细的金额不等于单价乘数量（精确到分）",
    example: "单价 200，数量 3，金额 500",
  },
  "ITEM-SUM": {
    condition: "金额合计不等于各行明细金额之和",
    example: "明细为 100 和 50，合计填 140",
  },
  "ITEM-TOTAL-ANNUAL": {
    condition: "项目构成分解的金额合计不等于当年预算",
    example: "金额合计 240000，当年预算 244800",
  },
  "SUM-DIFFERS": {
    condition: "一项合计不等于表内所列各项之和（空白按零计）",
    example: "得分合计 90，各项得分之和 92",
  },
  "PRODUCT-DIFFERS": {
    condition: "一项不等于表内所列各项之积",
    example: "单价 2，数量 3，金额 5",
  },
  "RATE-DIFFERS": {
    condition: "一项不等于表内所列两项之比，按填写的小数位数",
    example: "预算数 100，执行数 90，执行率 95",
  },
  "EQUAL-DIFFERS": {
    condition: "表内应当相等的两项不相等",
    example: "两处填写的同一金额为 100 和 110",
  },
  "LIMIT-EXCEEDED": {
    condition: "一项大于表内所定的上限",
    example: "分值 10，得分 12",
  },
};
