import { asked, row, rows, rowsBelow, title } from "./cells";
import type { FieldDefinition, FormDefinition } from "./language";
import {
  goalsBlock,
  indicatorTable,
  NAME,
  organisationRow,
  periodRow,
  targetColumn,
  YEAR_BLOCK,
} from "./single-sheet/blocks";
import { FUND_RELATIONS, ROLES, fundsBlock } from "./single-sheet/funds";
import { BENEFIT_LEVEL, OUTPUT_LEVEL, SATISFACTION_LEVEL } from "./single-sheet/levels";

const PAIR = { input: 2, second: 2 } as const;

const NATURE: FieldDefinition["value"] = {
  type: "choice",
  options: [
    { code: "one-off", label: "一次性项目" },
    { code: "recurring", label: "经常性项目" },
    { code: "phased", label: "阶段性项目" },
  ],
};

const CATEGORY: FieldDefinition["value"] = {
  type: "choice",
  options: [
    { code: "personnel", label: "人员类" },
    { code: "operating", label: "运转类" },
    { code: "specific-purpose", label: "特定目标类" },
  ],
};

/**
 * 财政项目支出绩效目标申报表 on one sheet as published in Shanghai for 2026: 项目性质 beside 项目类别, and 成本指标 as
 * the first of the first levels. Source: a form of the 2026 disclosure of 普陀区建设和管理委员会.
 */
export const shanghai2026: FormDefinition = {
  id: "shanghai-2026",
  name: { "zh-CN": "单表式申报表（2026）", "en-US": "Single-sheet declaration (2026)" },
  description: {
    "zh-CN": "一张表，金额单位为元；写明项目性质，成本指标单列为一级指标。上海 2026 年起使用。",
    "en-US":
      "One sheet, amounts in yuan; states the nature of the project, and cost is a first level of its own. Used in Shanghai since 2026.",
  },
  place: { "zh-CN": "上海", "en-US": "Shanghai" },
  since: 2026,
  unit: "元",
  sheets: [
    {
      key: "declaration",
      name: "绩效目标申报表",
      columns: [13, 19, 19, 21, 12, 13],
      orientation: "portrait",
      blocks: [
        title("财政项目支出绩效目标申报表", "项目支出绩效目标申报表"),
        YEAR_BLOCK,
        rows(
          row(
            ...asked(0, {}, NAME),
            ...asked(2, {}, [{ id: "nature", text: "项目性质" }, "project.nature", NATURE, { keep: true }]),
            ...asked(4, {}, [{ id: "category", text: "项目类别" }, "project.category", CATEGORY, { keep: true }]),
          ),
          organisationRow(PAIR),
          periodRow(PAIR),
        ),
        fundsBlock(2),
        goalsBlock({ text: "年度总体目标", aliases: ["年度总目标", "年度绩效目标"] }, 3),
        indicatorTable({
          // The published form does without it.
          side: { text: "绩效指标", optional: true },
          columns: [targetColumn({ text: "年度(/项目)指标值", aliases: ["年度指标值", "指标值"] }, 2)],
          blankRows: rowsBelow({
            cost: { economic: 1, social: 1, ecological: 1 },
            output: { quantity: 2, quality: 2, timeliness: 1 },
            benefit: { economic: 1, social: 1, ecological: 1, sustainability: 1 },
            satisfaction: { served: 1 },
          }),
        }),
      ],
    },
  ],
  levels: [
    {
      code: "cost",
      label: "成本指标",
      aliases: ["成本", "成本目标", "项目成本指标"],
      required: true,
      implied: true,
      children: [
        { code: "cost.economic", label: "经济成本指标", aliases: ["经济成本"] },
        { code: "cost.social", label: "社会成本指标", aliases: ["社会成本"] },
        {
          code: "cost.ecological",
          label: "生态环境成本指标",
          aliases: ["生态环境成本", "生态成本指标", "生态成本", "环境成本指标", "环境成本"],
        },
      ],
    },
    OUTPUT_LEVEL,
    BENEFIT_LEVEL,
    SATISFACTION_LEVEL,
  ],
  relations: FUND_RELATIONS,
  roles: ROLES,
};
