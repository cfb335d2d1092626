import { column, LINE, TEXT, title } from "./cells";
import type { FormDefinition } from "./language";

const named = (at: number, key: string, text: string, value: Parameters<typeof column>[3]) =>
  column(at, key, { id: key, text }, value);

/**
 * 支出明细 as the project library of the central departments prints it beside its declarations: what the year's money goes to,
 * with its total under the headings, and no project. Source: a workbook of that library, 2019.
 */
export const centralBreakdown2019: FormDefinition = {
  id: "central-breakdown-2019",
  digestInJson: true,
  name: { "zh-CN": "中央部门项目库支出明细（2019）", "en-US": "Central project library, expenditure details (2019)" },
  description: {
    "zh-CN":
      "一张表，逐项列出项目活动、数量、价格与支出计划，金额单位为万元，合计在表头下面。中央部门项目库 2019 年版式。",
    "en-US":
      "One sheet that lists activities, quantities, prices and planned spending in ten thousands of yuan (万元), with the total under the headings. The central project library of 2019.",
  },
  place: { "zh-CN": "全国", "en-US": "Nationwide" },
  since: 2019,
  unit: "万元",
  sheets: [
    {
      key: "breakdown",
      name: "项目支出明细",
      columns: [6, 14, 20, 14, 24, 14, 12, 14, 13, 14, 8],
      orientation: "landscape",
      blocks: [
        title("支出明细", "项目支出明细"),
        // The line is there, and left blank where the project names its year.
        { kind: "year", label: { id: "year", text: "（{year}年度）", optional: true } },
        {
          kind: "table",
          path: "breakdown",
          columns: [
            { ...named(0, "number", "序号", "decimal"), aside: true },
            named(1, "activity", "项目活动", LINE),
            named(2, "activityDescription", "对项目活动的描述", TEXT),
            named(3, "subActivity", "子活动", LINE),
            named(4, "subActivityDescription", "对子活动的描述", TEXT),
            named(5, "item", "分项支出", LINE),
            named(6, "quantity", "数量/频率", LINE),
            named(7, "unitPrice", "价格/标准", LINE),
            named(8, "amount", "支出计划（{unit}）", "money"),
            named(9, "note", "备注", LINE),
            { ...named(10, "order", "顺序列", "decimal"), aside: true },
          ],
          blankRows: 8,
          total: { at: "top", column: "amount", path: "breakdownTotal" },
        },
      ],
    },
  ],
  levels: [],
  relations: [{ left: "breakdownTotal", op: "=", right: { sum: "breakdown[].amount" } }],
  roles: { items: "breakdown" },
};
