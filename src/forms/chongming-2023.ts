import type { FormDefinition } from "./language";
import { layout2018 } from "./single-sheet/layout-2018";

/**
 * 财政项目支出绩效目标申报表 on one sheet, as published in Chongming in 2023; the ministry's layout of 2018 with
 * amounts in 元. Source: the two forms of the 2023 disclosure of 崇明区委组织部.
 */
export const chongming2023: FormDefinition = {
  id: "chongming-2023",
  name: { "zh-CN": "单表式申报表（2023）", "en-US": "Single-sheet declaration (2023)" },
  description: {
    "zh-CN": "一张表写全项目、资金、目标和指标，金额单位为元。崇明等区 2023 年起使用。",
    "en-US":
      "Project, funds, goals and indicators on one sheet, amounts in yuan. Used in Chongming and elsewhere since 2023.",
  },
  place: { "zh-CN": "上海", "en-US": "Shanghai" },
  since: 2023,
  unit: "元",
  ...layout2018("财政项目支出绩效目标申报表", "项目支出绩效目标申报表"),
};
