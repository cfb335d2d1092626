import { field, label, LINE } from "../cells";
import type { FieldDefinition, FormDefinition, LabelDefinition } from "../language";
import { BLANK_ROWS, YEAR_BLOCK, goalsBlock, indicatorTable, organisationRow, periodRow } from "./blocks";
import { FUND_RELATIONS, ROLES, fundsBlock } from "./funds";
import { LEVELS } from "./levels";

const PAIR = { leftSpan: 1, second: 2, rightSpan: 2 } as const;

const CATEGORY: FieldDefinition["value"] = {
  type: "choice",
  options: [
    { code: "recurring", label: "经常性项目" },
    { code: "one-off", label: "一次性项目" },
  ],
};

/**
 * The ministry's layout of 2018, five columns on one sheet: all of a form but its name and its unit. Printed in 元
 * and in 万元 by different offices, it makes two forms that only the printed unit tells apart.
 */
export function layout2018(
  title: LabelDefinition,
): Omit<FormDefinition, "id" | "name" | "description" | "since" | "unit"> {
  return {
    unitDecides: true,
    sheets: [
      {
        key: "declaration",
        name: "绩效目标申报表",
        columns: [14, 19, 20, 25, 19],
        orientation: "portrait",
        blocks: [
          { kind: "title", label: title },
          YEAR_BLOCK,
          {
            kind: "rows",
            rows: [
              {
                cells: [
                  label(0, { id: "name", text: "项目名称" }),
                  field(1, "project.name", LINE, { required: true, keep: true }),
                  label(2, { id: "category", text: "项目类别" }),
                  field(3, "project.category", CATEGORY, { span: 2, keep: true }),
                ],
              },
              organisationRow(PAIR),
              periodRow(PAIR),
            ],
          },
          fundsBlock(),
          goalsBlock({ text: "年度总目标", aliases: ["年度总体目标", "年度绩效目标"] }, 2),
          indicatorTable({
            side: { id: "indicators", text: "绩效指标" },
            target: { text: "年度指标值", aliases: ["指标值", "年度(/项目)指标值"] },
            targetSpan: 1,
            blankRows: BLANK_ROWS,
          }),
        ],
      },
    ],
    levels: LEVELS,
    relations: FUND_RELATIONS,
    roles: ROLES,
  };
}
