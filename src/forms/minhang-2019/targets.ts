import type { SheetDefinition } from "../definition";

/** 绩效目标: what the project consists of, its indicators, and the breakdown of its budget. */
export const targets: SheetDefinition = {
  key: "targets",
  name: "绩效目标",
  columns: [14, 18, 14, 24, 18, 15, 14, 12, 10, 12, 12],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      label: {
        id: "title",
        text: "财政项目支出绩效目标申报表（绩效目标）",
        aliases: ["项目支出绩效目标申报表（绩效目标）"],
      },
    },
    { kind: "year", label: { id: "year", text: "（{year}年）" } },
    {
      kind: "rows",
      rows: [
        {
          cells: [
            {
              kind: "label",
              column: 0,
              plain: true,
              align: "left",
              label: { id: "name", text: "项目名称", inline: true },
            },
            {
              kind: "field",
              column: 1,
              span: 7,
              plain: true,
              field: { path: "project.name", value: { type: "text" }, required: true },
            },
            {
              kind: "label",
              column: 8,
              span: 3,
              plain: true,
              align: "right",
              label: { id: "money-unit", text: "金额单位：{unit}", aliases: ["（单位：{unit}）"], optional: true },
            },
          ],
        },
      ],
    },
    {
      kind: "rows",
      rows: [
        {
          height: 54,
          cells: [
            { kind: "label", column: 0, label: { id: "composition", text: "项目构成" } },
            {
              kind: "label",
              column: 1,
              label: { id: "activities", text: "主体活动（作业、任务）和对应产出的详细描述" },
            },
            {
              kind: "field",
              column: 2,
              span: 9,
              field: { path: "narrative.activities", value: { type: "text", multiline: true }, keep: true },
            },
          ],
        },
      ],
    },
    {
      kind: "table",
      path: "indicators",
      side: { id: "indicators", text: "绩效目标" },
      sideFrom: "rows",
      columns: [
        {
          key: "level1",
          column: 1,
          heading: { id: "level1", text: "一级目标", aliases: ["一级指标"] },
          value: { type: "level1" },
        },
        {
          key: "level2",
          column: 2,
          heading: { id: "level2", text: "二级目标", aliases: ["二级指标"] },
          value: { type: "level2" },
        },
        {
          key: "name",
          column: 3,
          heading: { id: "indicator-name", text: "三级目标", aliases: ["三级指标"] },
          value: { type: "text" },
        },
        {
          key: "target",
          column: 4,
          heading: { id: "indicator-target", text: "目标值", aliases: ["指标值", "年度指标值"] },
          value: { type: "target" },
        },
        {
          key: "note",
          column: 5,
          span: 6,
          heading: { id: "indicator-note", text: "备注" },
          value: { type: "text", multiline: true },
        },
      ],
      blankRows: {
        "output.quantity": 2,
        "output.quality": 2,
        "output.timeliness": 2,
        "benefit.social": 2,
        "impact.satisfaction": 2,
      },
    },
    {
      kind: "table",
      path: "breakdown",
      side: { id: "breakdown", text: "项目构成分解" },
      sideFrom: "rows",
      columns: [
        { key: "project", column: 1, heading: { id: "item-project", text: "项目名称" }, value: { type: "text" } },
        {
          key: "content",
          column: 2,
          span: 2,
          heading: { id: "item-content", text: "项目内容" },
          value: { type: "text", multiline: true },
        },
        { key: "item", column: 4, heading: { id: "item-name", text: "项目明细" }, value: { type: "text" } },
        { key: "amount", column: 5, heading: { id: "item-amount", text: "明细金额" }, value: { type: "money" } },
        { key: "unitPrice", column: 6, heading: { id: "item-price", text: "单价" }, value: { type: "money" } },
        {
          key: "unitPriceBasis",
          column: 7,
          heading: { id: "item-price-basis", text: "依据" },
          value: { type: "text", multiline: true },
        },
        { key: "quantity", column: 8, heading: { id: "item-quantity", text: "数量" }, value: { type: "decimal" } },
        {
          key: "quantityBasis",
          column: 9,
          heading: { id: "item-quantity-basis", text: "依据" },
          value: { type: "text", multiline: true },
        },
        {
          key: "note",
          column: 10,
          heading: { id: "item-note", text: "备注" },
          value: { type: "text", multiline: true },
        },
      ],
      blankRows: 5,
      total: {
        label: { id: "item-total", text: "金额合计", aliases: ["合计"] },
        column: "amount",
        path: "breakdownTotal",
        filler: "——",
      },
    },
  ],
};
