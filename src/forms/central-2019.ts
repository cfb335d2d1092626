import type { FormDefinition } from "./language";
import { layout2015 } from "./mof-2015";

/**
 * The declaration as the project library of the central departments prints it: the layout of 2015 in nine columns, with
 * what is left from the year before, and the project in its title. Source: a workbook of that library, 2019.
 */
export const central2019: FormDefinition = {
  id: "central-2019",
  digestInJson: true,
  name: { "zh-CN": "中央部门项目库申报表（2019）", "en-US": "Central project library (2019)" },
  description: {
    "zh-CN":
      "一张表，资金、目标和指标都分中期与年度两半，另列上年结转资金，金额单位为万元。中央部门项目库 2019 年版式。",
    "en-US":
      "One sheet; funds, goals and indicators in two halves, with what is left from the year before, in ten thousands of yuan (万元). The central project library of 2019.",
  },
  place: { "zh-CN": "全国", "en-US": "Nationwide" },
  since: 2019,
  unit: "万元",
  ...layout2015({
    sheet: { name: "项目支出绩效目标申报表", columns: [4, 10, 10, 22, 16, 12, 12, 10, 10] },
    titles: ["项目支出绩效目标申报表", "绩效目标表", "项目支出绩效目标表"],
    head: { label: 3, input: 2, secondLabel: 2, second: 2 },
    duration: "项目周期",
    funds: { from: 3, sideSpan: 3, label: 1, input: 1, secondLabel: 2, second: 2, carryOver: true },
    goals: { overall: "中期目标", leftSpan: 4, rightSpan: 4 },
    nameSpan: 2,
  }),
};
