import type { FamilyCatalogue, FamilyWords } from "../../words/rules";
import { named, quoted } from "../phrases";

/** Whether the goals and the indicators say the same. */

export const goals: FamilyWords<"goals"> = {
  "GOAL-TARGET-DIFFERS": {
    title: "目标与指标值说法不同",
    sentence: ({ subject, observed, expected }) =>
      `${named(subject)}的指标值是${quoted(observed)}，绩效目标里写的是${quoted(expected)}。`,
    action: () => "请核对后把两处改为一致。",
  },
  "GOAL-UNCOVERED": {
    title: "目标里的比率没有指标",
    sentence: ({ subject, observed }) => `“${subject}”里写了${quoted(observed)}，没有一条指标与它对应。`,
    action: () => "请看看是否要为它设一条指标。",
  },
  "GOAL-COPIED": {
    title: "年度目标照抄总目标",
    sentence: ({ subject, expected }) => `项目跨几个年度，“${subject}”与“${expected ?? ""}”几乎一字不差。`,
    action: () => "请在年度目标里只写本年度要做到的事。",
  },
  "GOAL-REPEATED": {
    title: "两个目标相同",
    sentence: ({ subject, expected }) => `“${subject}”与“${expected ?? ""}”几乎一字不差。`,
    action: () => "一年内的项目可以这样填；如果两处本应不同，请修改。",
  },
};

/** When these rules fire, and a case of each. */
export const goalsCatalogue: FamilyCatalogue<"goals"> = {
  "GOAL-TARGET-DIFFERS": {
    condition: "绩效目标里就同一件事写了数量或月份，与指标值的数字不同（只差比较符号的不算）",
    example: "目标写“计划于2023年5月下拨专项经费”，时效指标的指标值为“2023年7月前”",
  },
  "GOAL-UNCOVERED": {
    condition: "年度目标里写明百分比的比率，没有任何指标提到",
    example: "目标写“设备完好率达98%”，指标里没有完好率",
  },
  "GOAL-COPIED": {
    condition: "项目起止日期跨年度，两个目标的文字相同或几乎相同",
    example: "三年期项目的年度目标与总目标相同",
  },
  "GOAL-REPEATED": {
    condition: "项目在一年内开始并结束，两个目标的文字相同或几乎相同",
    example: "一年期项目的年度目标与总目标相同",
  },
};
