import type { FamilyCatalogue, FamilyWords } from "../../words/rules";
import { named, quoted } from "../phrases";

/** Whether a target can be that of what its name says. */

export const measures: FamilyWords<"measures"> = {
  "RATE-UNIT": {
    title: "Rate that is not a percentage",
    sentence: ({ subject, observed }) =>
      `${named(subject)} is a rate; the unit of its target${quoted(observed)} is not a percentage.`,
    action: () => "Use a percentage, or rename the indicator if a number is meant.",
  },
  "UNIT-UNLIKE-NAME": {
    title: "Unit does not fit the name",
    sentence: ({ subject, observed }) =>
      `The unit of the target${quoted(observed)} does not measure what ${named(subject)} says.`,
    action: () => "Check the indicator's name and the unit of its target.",
  },
  "DIRECTION-ADVERSE": {
    title: "At least so much of what should be little",
    sentence: ({ subject, observed }) =>
      `The less of ${named(subject)} the better, but its target${quoted(observed)} asks for at least that much.`,
    action: () => "Check the direction, usually ≤; if it is how much less there is to be, say so in the name (降低).",
  },
  "SATISFACTION-RANGE": {
    title: "Unlikely satisfaction",
    sentence: ({ subject, observed }) =>
      `The target${quoted(observed)} of ${named(subject)} is below 60% or above 100%.`,
    action: () => "Check the percentage; satisfaction is usually between 80% and 100%.",
  },
  "RATE-OVER-100": {
    title: "Rate above 100%",
    sentence: ({ subject, observed }) =>
      `The target${quoted(observed)} of ${named(subject)} is above 100%, which this rate cannot exceed.`,
    action: () => "Check the percentage.",
  },
  "RATE-AT-LEAST-100": {
    title: "≥100% is the same as =100%",
    sentence: ({ subject, observed }) =>
      `The target of ${named(subject)} is${quoted(observed)}, and this rate cannot exceed 100%.`,
    action: ({ expected }) => `You may write${quoted(expected)}, which means the same.`,
  },
  "COST-DIRECTION": {
    title: "Cost given as a minimum",
    sentence: ({ subject, observed }) =>
      `${named(subject)} is a cost indicator; its target${quoted(observed)} asks for at least that much money.`,
    action: () => "Costs usually have an upper limit: check, and use ≤.",
  },
  "COST-OVER-BUDGET": {
    title: "Cost above the project's total funds",
    sentence: ({ subject, observed, expected }) =>
      `The target${quoted(observed)} of ${named(subject)} is more than the project's total funds of ${expected ?? ""}.`,
    action: () => "Check the amount, its unit (元 or 万元) and the total funds.",
  },
  "UNIT-COST-QUANTITY": {
    title: "Unit cost times quantity is over budget",
    sentence: ({ subject, observed, expected }) =>
      `${named(subject)} times its quantity comes to ${observed ?? ""}, more than the project's total funds of ${expected ?? ""}.`,
    action: () => "Check the unit cost, the quantity and the total funds.",
  },
  "TIME-AFTER-END": {
    title: "Deadline after the project's end",
    sentence: ({ subject, observed, expected }) =>
      `The target${quoted(observed)} of ${named(subject)} is later than the project's end on ${expected ?? ""}.`,
    action: () => "Check this time and the project's end date.",
  },
  "TIME-BEFORE-START": {
    title: "Deadline before the project's start",
    sentence: ({ subject, observed, expected }) =>
      `The target${quoted(observed)} of ${named(subject)} is earlier than the project's start on ${expected ?? ""}.`,
    action: () => "Check this time and the project's start date; last year's year is often left in.",
  },
};

/** When these rules fire, and a case of each. */
export const measuresCatalogue: FamilyCatalogue<"measures"> = {
  "RATE-UNIT": {
    condition: "An indicator named 率, 比例 or 占比 has a target in a unit other than %, ‰, 比例, 倍 and the like",
    example: "≥100人 for 走访完成率",
  },
  "UNIT-UNLIKE-NAME": {
    condition: "A number of people is not counted in people, or an amount or cost is not in money",
    example: "≥12场 for 参训人数",
  },
  "DIRECTION-ADVERSE": {
    condition:
      "A name ends in 投诉率, 差错率, 事故数, 事故率, 死亡率, 逾期率, 偏差率, 响应时间, 办理时限 or 用时 and its target uses ≥ or > (names of a decrease such as 降低, 减少, 下降 aside)",
    example: "群众投诉率 with the target ≥5%",
  },
  "SATISFACTION-RANGE": {
    condition: "A satisfaction percentage is below 60 or above 100 (rises and shares of the dissatisfied aside)",
    example: "≥9% for 群众满意度",
  },
  "RATE-OVER-100": {
    condition: "A rate that ends at 100% (合格率, 覆盖率, 及时率 …) has a target above it (growth and surplus aside)",
    example: "≥120% for 验收合格率",
  },
  "RATE-AT-LEAST-100": {
    condition: "A rate that ends at 100% (合格率, 覆盖率, 及时率 …) has the target ≥100%",
    example: "≥100% for 验收合格率",
  },
  "COST-DIRECTION": {
    condition: "An amount of money in a cost indicator has ≥ or > (savings, income, own funds and the like aside)",
    example: "≥400元/人 for 培训成本",
  },
  "COST-OVER-BUDGET": {
    condition: "A total cost (no unit price, no standard) is greater than the project's total funds",
    example: "≤600万元 for 项目总成本 with total funds of 5,350,000元",
  },
  "UNIT-COST-QUANTITY": {
    condition:
      "A unit cost times the one quantity it belongs to (same unit, names about the same thing) exceeds the total funds by more than one per cent",
    example: "培训成本 ≤400元/人, 培训人数 ≥10000人, total funds of 3,070,000元",
  },
  "TIME-AFTER-END": {
    condition:
      "The month or day stated by a timeliness target is after the project's end (warranties, audits and the like aside)",
    example: "2024年3月前, while the project ends on 2023-12-31",
  },
  "TIME-BEFORE-START": {
    condition: "The month or day stated by a timeliness target is before the project's start",
    example: "2022年7月前, while the project starts on 2023-01-01",
  },
};
