import { column, field, label, lineLabel, LINE, MONEY, row, rows, rowsBelow, TEXT } from "../cells";
import type { SheetDefinition } from "../language";
import { targetColumn } from "../single-sheet/blocks";
import { headOf, unitLabel } from "./head";

/** 绩效目标: what the project consists of, its indicators, and the breakdown of its budget. */
export const targets: SheetDefinition = {
  key: "targets",
  name: "绩效目标",
  columns: [14, 18, 14, 24, 18, 15, 14, 12, 10, 12, 12],
  orientation: "landscape",
  blocks: [
    ...headOf("财政项目支出绩效目标申报表（绩效目标）", "项目支出绩效目标申报表（绩效目标）"),
    rows(
      row(
        lineLabel(0, { id: "name", text: "项目名称" }),
        field(1, "project.name", LINE, { span: 7, plain: true, required: true }),
        unitLabel(8, 3),
      ),
    ),
    rows({
      height: 54,
      cells: [
        label(0, { id: "composition", text: "项目构成" }),
        label(1, { id: "activities", text: "主体活动（作业、任务）和对应产出的详细描述" }),
        field(2, "narrative.activities", TEXT, { span: 9, keep: true }),
      ],
    }),
    {
      kind: "table",
      path: "indicators",
      side: { id: "indicators", text: "绩效目标" },
      sideFrom: "rows",
      columns: [
        column(1, "level1", { id: "level1", text: "一级目标", aliases: ["一级指标"] }, { type: "level1" }),
        column(2, "level2", { id: "level2", text: "二级目标", aliases: ["二级指标"] }, { type: "level2" }),
        column(3, "name", { id: "indicator-name", text: "三级目标", aliases: ["三级指标"] }, LINE),
        targetColumn({ text: "目标值", aliases: ["指标值", "年度指标值"] }),
        column(5, "note", { id: "indicator-note", text: "备注" }, TEXT, 6),
      ],
      blankRows: rowsBelow({
        output: { quantity: 2, quality: 2, timeliness: 2 },
        benefit: { social: 2 },
        impact: { satisfaction: 2 },
      }),
    },
    {
      kind: "table",
      path: "breakdown",
      side: { id: "breakdown", text: "项目构成分解" },
      sideFrom: "rows",
      columns: [
        { key: "project", column: 1, heading: { id: "item-project", text: "项目名称" }, value: LINE },
        { key: "content", column: 2, span: 2, heading: { id: "item-content", text: "项目内容" }, value: TEXT },
        { key: "item", column: 4, heading: { id: "item-name", text: "项目明细" }, value: LINE },
        { key: "amount", column: 5, heading: { id: "item-amount", text: "明细金额" }, value: MONEY },
        { key: "unitPrice", column: 6, heading: { id: "item-price", text: "单价" }, value: MONEY },
        { key: "unitPriceBasis", column: 7, heading: { id: "item-price-basis", text: "依据" }, value: TEXT },
        { key: "quantity", column: 8, heading: { id: "item-quantity", text: "数量" }, value: { type: "decimal" } },
        { key: "quantityBasis", column: 9, heading: { id: "item-quantity-basis", text: "依据" }, value: TEXT },
        { key: "note", column: 10, heading: { id: "item-note", text: "备注" }, value: TEXT },
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
