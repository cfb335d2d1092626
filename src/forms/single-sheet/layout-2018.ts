import { pairRow, rows, title } from "../cells";
import type { FieldDefinition, FormDefinition } from "../language";
import {
  BLANK_ROWS,
  goalsBlock,
  indicatorTable,
  NAME,
  organisationRow,
  periodRow,
  targetColumn,
  YEAR_BLOCK,
} from "./blocks";
import { FUND_RELATIONS, ROLES, fundsBlock } from "./funds";
import { LEVELS } from "./levels";

const PAIR = { input: 1, second: 2 } as const;

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
  ...titles: readonly [own: string, other: string]
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
          title(...titles),
          YEAR_BLOCK,
          rows(
            pairRow({ second: 2 }, NAME, [
              { id: "category", text: "项目类别" },
              "project.category",
              CATEGORY,
              { keep: true },
            ]),
            organisationRow(PAIR),
            periodRow(PAIR),
          ),
          fundsBlock(),
          goalsBlock({ text: "年度总目标", aliases: ["年度总体目标", "年度绩效目标"] }, 2),
          indicatorTable({
            side: { text: "绩效指标" },
            columns: [targetColumn({ text: "年度指标值", aliases: ["指标值", "年度(/项目)指标值"] }, 1)],
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
