import type { FormDefinition } from "../../src/forms/language";

/** A small form that hangs together, to change in one place at a time. */
export function smallForm(): FormDefinition {
  return {
    id: "small-2024",
    name: { "zh-CN": "小表", "en-US": "Small form" },
    description: { "zh-CN": "小表。", "en-US": "A small form." },
    since: 2024,
    unit: "元",
    sheets: [
      {
        key: "main",
        name: "小表",
        columns: [10, 10, 10, 10],
        orientation: "portrait",
        blocks: [
          { kind: "title", label: { id: "title", text: "小表" } },
          {
            kind: "rows",
            rows: [
              {
                cells: [
                  { kind: "label", column: 0, label: { id: "name", text: "项目名称" } },
                  { kind: "field", column: 1, field: { path: "project.name", value: { type: "text" } } },
                  { kind: "label", column: 2, label: { id: "total", text: "总额（{unit}）" } },
                  { kind: "field", column: 3, field: { path: "funds.total", value: { type: "money" } } },
                ],
              },
              {
                cells: [
                  { kind: "label", column: 0, label: { id: "start", text: "开始" } },
                  { kind: "field", column: 1, field: { path: "period.start", value: { type: "date" } } },
                  { kind: "label", column: 2, label: { id: "end", text: "结束" } },
                  { kind: "field", column: 3, field: { path: "period.end", value: { type: "date" } } },
                ],
              },
            ],
          },
          { kind: "year", label: { id: "year", text: "（{year}年度）" } },
          {
            kind: "table",
            path: "indicators",
            columns: [
              { key: "level1", column: 0, heading: { id: "level1", text: "一级" }, value: { type: "level1" } },
              { key: "level2", column: 1, heading: { id: "level2", text: "二级" }, value: { type: "level2" } },
              { key: "name", column: 2, heading: { id: "indicator", text: "三级" }, value: { type: "text" } },
              { key: "target", column: 3, heading: { id: "target", text: "指标值" }, value: { type: "target" } },
            ],
            blankRows: { "output.quantity": 1 },
          },
        ],
      },
    ],
    levels: [{ code: "output", label: "产出", required: true, children: [{ code: "output.quantity", label: "数量" }] }],
    relations: [],
    roles: {
      name: "project.name",
      total: "funds.total",
      annual: "funds.total",
      start: "period.start",
      end: "period.end",
      overallGoal: "project.name",
      annualGoal: "project.name",
    },
  };
}
