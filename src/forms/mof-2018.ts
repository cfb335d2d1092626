import type { FormDefinition } from "./language";
import { layout2018 } from "./single-sheet/layout-2018";

/**
 * 项目支出绩效目标申报表 on one sheet in the ministry's layout of 2018, amounts in 万元 as most offices outside
 * Shanghai print them. With 元 printed the same sheet is `chongming-2023`.
 */
export const mof2018: FormDefinition = {
  id: "mof-2018",
  name: { "zh-CN": "单表式申报表（万元，2018）", "en-US": "Single-sheet declaration in 万元 (2018)" },
  description: {
    "zh-CN": "一张表写全项目、资金、目标和指标，金额单位为万元。财政部 2018 年版式，各地多用。",
    "en-US":
      "Project, funds, goals and indicators on one sheet, amounts in ten thousands of yuan (万元). The ministry's layout of 2018, in use in most places.",
  },
  place: { "zh-CN": "全国", "en-US": "Nationwide" },
  since: 2018,
  unit: "万元",
  ...layout2018("项目支出绩效目标申报表", "财政项目支出绩效目标申报表"),
};
