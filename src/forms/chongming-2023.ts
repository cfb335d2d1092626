import type { FormDefinition } from "./definition";

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
  since: 2023,
  unit: "元",
  sheets: [
    {
      key: "declaration",
      name: "绩效目标申报表",
      columns: [14, 19, 20, 25, 19],
      orientation: "portrait",
      blocks: [
        {
          kind: "title",
          label: { id: "title", text: "财政项目支出绩效目标申报表", aliases: ["项目支出绩效目标申报表"] },
        },
        { kind: "year", label: { id: "year", text: "（{year}年度）" } },
        {
          kind: "rows",
          rows: [
            {
              cells: [
                { kind: "label", column: 0, label: { id: "name", text: "项目名称" } },
                {
                  kind: "field",
                  column: 1,
                  field: { path: "project.name", value: { type: "text" }, required: true, keep: true },
                },
                { kind: "label", column: 2, label: { id: "category", text: "项目类别" } },
                {
                  kind: "field",
                  column: 3,
                  span: 2,
                  field: {
                    path: "project.category",
                    value: {
                      type: "choice",
                      options: [
                        { code: "recurring", label: "经常性项目" },
                        { code: "one-off", label: "一次性项目" },
                      ],
                    },
                    keep: true,
                  },
                },
              ],
            },
            {
              cells: [
                { kind: "label", column: 0, label: { id: "department", text: "主管部门" } },
                {
                  kind: "field",
                  column: 1,
                  field: { path: "organisation.department", value: { type: "text" }, required: true, keep: true },
                },
                { kind: "label", column: 2, label: { id: "unit-name", text: "实施单位", aliases: ["项目实施单位"] } },
                {
                  kind: "field",
                  column: 3,
                  span: 2,
                  field: { path: "organisation.unit", value: { type: "text" }, required: true, keep: true },
                },
              ],
            },
            {
              cells: [
                { kind: "label", column: 0, label: { id: "start", text: "计划开始日期" } },
                { kind: "field", column: 1, field: { path: "period.start", value: { type: "date" }, required: true } },
                { kind: "label", column: 2, label: { id: "end", text: "计划完成日期", aliases: ["计划结束日期"] } },
                {
                  kind: "field",
                  column: 3,
                  span: 2,
                  field: { path: "period.end", value: { type: "date" }, required: true },
                },
              ],
            },
          ],
        },
        {
          kind: "rows",
          side: { id: "funds", text: "项目资金（{unit}）" },
          rows: [
            {
              cells: [
                { kind: "label", column: 1, label: { id: "total", text: "项目资金总额" } },
                { kind: "field", column: 2, field: { path: "funds.total", value: { type: "money" }, required: true } },
                { kind: "label", column: 3, label: { id: "annual", text: "年度资金申请总额" } },
                { kind: "field", column: 4, field: { path: "funds.annual", value: { type: "money" }, required: true } },
              ],
            },
            {
              cells: [
                {
                  kind: "label",
                  column: 1,
                  label: { id: "total-fiscal", text: "其中：财政资金", aliases: ["财政资金", "其中：财政拨款"] },
                },
                { kind: "field", column: 2, field: { path: "funds.totalFiscal", value: { type: "money" } } },
                {
                  kind: "label",
                  column: 3,
                  label: { id: "annual-fiscal", text: "其中：当年财政拨款", aliases: ["当年财政拨款"] },
                },
                { kind: "field", column: 4, field: { path: "funds.annualFiscal", value: { type: "money" } } },
              ],
            },
            {
              cells: [
                { kind: "filler", column: 1 },
                { kind: "filler", column: 2 },
                { kind: "label", column: 3, label: { id: "carry-over", text: "上年结转资金" } },
                { kind: "field", column: 4, field: { path: "funds.annualCarryOver", value: { type: "money" } } },
              ],
            },
            {
              cells: [
                // Some printings leave the left 其他资金 out and keep only the right one.
                { kind: "label", column: 1, label: { id: "total-other", text: "其他资金", optional: true } },
                { kind: "field", column: 2, field: { path: "funds.totalOther", value: { type: "money" } } },
                { kind: "label", column: 3, label: { id: "annual-other", text: "其他资金" } },
                { kind: "field", column: 4, field: { path: "funds.annualOther", value: { type: "money" } } },
              ],
            },
          ],
        },
        {
          kind: "rows",
          side: { id: "goals", text: "项目绩效目标" },
          rows: [
            {
              cells: [
                {
                  kind: "label",
                  column: 1,
                  span: 2,
                  label: {
                    id: "overall-goal",
                    text: "项目总目标（{from}年 - {to}年）",
                    aliases: ["项目总体目标（{from}年 - {to}年）"],
                  },
                },
                {
                  kind: "label",
                  column: 3,
                  span: 2,
                  label: { id: "annual-goal", text: "年度总目标", aliases: ["年度总体目标", "年度绩效目标"] },
                },
              ],
            },
            {
              height: 150,
              cells: [
                {
                  kind: "field",
                  column: 1,
                  span: 2,
                  label: "overall-goal",
                  field: {
                    path: "goals.overall",
                    value: { type: "text", multiline: true },
                    required: true,
                    keep: true,
                  },
                },
                {
                  kind: "field",
                  column: 3,
                  span: 2,
                  label: "annual-goal",
                  field: { path: "goals.annual", value: { type: "text", multiline: true }, required: true },
                },
              ],
            },
          ],
        },
        {
          kind: "table",
          path: "indicators",
          side: { id: "indicators", text: "绩效指标" },
          sideFrom: "heading",
          columns: [
            { key: "level1", column: 1, heading: { id: "level1", text: "一级指标" }, value: { type: "level1" } },
            { key: "level2", column: 2, heading: { id: "level2", text: "二级指标" }, value: { type: "level2" } },
            { key: "name", column: 3, heading: { id: "indicator-name", text: "三级指标" }, value: { type: "text" } },
            {
              key: "target",
              column: 4,
              heading: { id: "indicator-target", text: "年度指标值", aliases: ["指标值", "年度(/项目)指标值"] },
              value: { type: "target" },
            },
          ],
          blankRows: {
            "output.quantity": 2,
            "output.quality": 2,
            "output.timeliness": 1,
            "output.cost": 1,
            "benefit.economic": 1,
            "benefit.social": 1,
            "benefit.ecological": 1,
            "benefit.sustainability": 1,
            "satisfaction.served": 1,
          },
        },
      ],
    },
  ],
  levels: [
    {
      code: "output",
      label: "产出指标",
      aliases: ["产出", "产出目标", "项目产出指标", "项目完成指标", "完成指标"],
      required: true,
      children: [
        { code: "output.quantity", label: "数量指标", aliases: ["数量", "产出数量", "产出数量指标"] },
        { code: "output.quality", label: "质量指标", aliases: ["质量", "产出质量", "产出质量指标"] },
        { code: "output.timeliness", label: "时效指标", aliases: ["时效", "产出时效", "产出时效指标", "时效目标"] },
        { code: "output.cost", label: "成本指标", aliases: ["成本", "产出成本", "产出成本指标", "成本目标"] },
      ],
    },
    {
      code: "benefit",
      label: "效益指标",
      aliases: ["效益", "效益目标", "项目效益指标", "效果指标", "效果目标"],
      required: true,
      children: [
        { code: "benefit.economic", label: "经济效益指标", aliases: ["经济效益"] },
        { code: "benefit.social", label: "社会效益指标", aliases: ["社会效益"] },
        {
          code: "benefit.ecological",
          label: "生态效益指标",
          aliases: ["生态效益", "环境效益", "环境效益指标", "生态环境效益指标"],
        },
        { code: "benefit.sustainability", label: "可持续影响指标", aliases: ["可持续影响", "可持续发展影响指标"] },
      ],
    },
    {
      code: "satisfaction",
      label: "满意度指标",
      aliases: ["满意度", "满意度目标"],
      required: true,
      children: [
        {
          code: "satisfaction.served",
          label: "服务对象满意度指标",
          aliases: ["服务对象满意度", "满意度指标", "满意度", "社会公众或服务对象满意度指标"],
        },
      ],
    },
  ],
  relations: [
    { kind: "sum", rule: "FUND-TOTAL-SUM", total: "funds.total", parts: ["funds.totalFiscal", "funds.totalOther"] },
    {
      kind: "sum",
      rule: "FUND-ANNUAL-SUM",
      total: "funds.annual",
      parts: ["funds.annualFiscal", "funds.annualCarryOver", "funds.annualOther"],
    },
    { kind: "at-most", rule: "FUND-ANNUAL-OVER-TOTAL", lesser: "funds.annual", greater: "funds.total" },
    {
      kind: "equal-in-single-year",
      rule: "FUND-SINGLE-YEAR",
      total: "funds.total",
      annual: "funds.annual",
      start: "period.start",
      end: "period.end",
    },
  ],
  roles: {
    name: "project.name",
    total: "funds.total",
    annual: "funds.annual",
    start: "period.start",
    end: "period.end",
    overallGoal: "goals.overall",
    annualGoal: "goals.annual",
    spanLabel: "overall-goal",
  },
};
