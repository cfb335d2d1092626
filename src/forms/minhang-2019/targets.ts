import { askedPlain, column, field, label, LINE, row, rows, rowsBelow, TEXT } from "../cells";
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
        ...askedPlain(0, { input: 7 }, [{ id: "name", text: "项目名称" }, "project.name", LINE, { required: true }]),
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
        column(1, "level1", { id: "level1", text: "一级目标", aliases: ["一级指标"] }, "level1"),
        column(2, "level2", { id: "level2", text: "二级目标", aliases: ["二级指标"] }, "level2"),
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
        column(1, "project", { id: "item-project", text: "项目名称" }, LINE),
        column(2, "content", { id: "item-content", text: "项目内容" }, TEXT, 2),
        column(4, "item", { id: "item-name", text: "项目明细" }, LINE),
        column(5, "amount", { id: "item-amount", text: "明细金额" }, "money"),
        column(6, "unitPrice", { id: "item-price", text: "单价" }, "money"),
        column(7, "unitPriceBasis", { id: "item-price-basis", text: "依据" }, TEXT),
        column(8, "quantity", { id: "item-quantity", text: "数量" }, "decimal"),
        column(9, "quantityBasis", { id: "item-quantity-basis", text: "依据" }, TEXT),
        column(10, "note", { id: "item-note", text: "备注" }, TEXT),
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
