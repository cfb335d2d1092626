import { askedPlain, column, LINE, row, rows, TEXT } from "../cells";
import type { SheetDefinition } from "../language";
import { headOf } from "./head";

/** 制度保障: which rules safeguard the project, and in which of its stages. */
export const safeguards: SheetDefinition = {
  key: "safeguards",
  name: "制度保障",
  columns: [16, 28, 44, 20, 16, 20],
  orientation: "landscape",
  blocks: [
    ...headOf("项目支出绩效目标申报表（制度保障）", "财政项目支出绩效目标申报表（制度保障）"),
    rows(
      row(...askedPlain(0, { input: 5 }, [{ id: "name", text: "项目名称" }, "project.name", LINE, { required: true }])),
    ),
    {
      kind: "table",
      path: "safeguards",
      columns: [
        {
          key: "kind",
          column: 0,
          heading: { id: "safeguard-kind", text: "制度保障" },
          value: {
            type: "kind",
            options: [
              { code: "project-management", label: "项目管理制度" },
              { code: "budget-management", label: "预算管理制度" },
              { code: "financial-management", label: "财务管理制度" },
            ],
          },
        },
        column(1, "document", { id: "safeguard-document", text: "文件名称" }, TEXT),
        column(2, "measures", { id: "safeguard-measures", text: "具体措施" }, TEXT),
        {
          key: "stages",
          column: 3,
          span: 3,
          heading: { id: "safeguard-stages", text: "保障阶段" },
          value: {
            type: "ticks",
            options: [
              { code: "initiation", label: "立项和计划阶段" },
              { code: "implementation", label: "实施阶段" },
              { code: "closing", label: "收尾和完成阶段" },
            ],
          },
        },
      ],
      blankRows: { "project-management": 1, "budget-management": 1, "financial-management": 3 },
    },
  ],
};
