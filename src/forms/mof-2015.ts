import { field, label, MONEY } from "./cells";
import type { BlockDefinition, FormDefinition, LabelDefinition } from "./language";
import {
  departmentCell,
  DURATION,
  goalsBlock,
  halvesTable,
  NAME_CELL,
  NATURE_CELL,
  type Pair,
  pairRow,
  UNIT_CELL,
  wideRow,
} from "./side-by-side";
import { BLANK_ROWS, YEAR_BLOCK } from "./single-sheet/blocks";
import { LEVELS } from "./single-sheet/levels";

/** What the ministry's layout of 2015 and that of its project library print alike. */
interface Layout {
  readonly head: Pair;
  /** The label of how long the project takes. */
  readonly duration: Pick<LabelDefinition, "text" | "aliases">;
  /** Where the amounts stand: from which column on, and how wide. */
  readonly funds: Pair & { readonly from: number; readonly sideSpan?: number; readonly carryOver: boolean };
  readonly goals: {
    readonly overall: string;
    readonly from: number;
    readonly leftSpan: number;
    readonly rightSpan: number;
  };
  readonly indicators: Parameters<typeof halvesTable>[0];
}

function fundsBlock({ from, sideSpan, carryOver, ...pair }: Layout["funds"]): BlockDefinition {
  const rows: readonly (readonly [id: string, left: string, right: string, key: string, required?: true])[] = [
    ["", "中期资金总额：", "年度资金总额：", "", true],
    ["-fiscal", "其中：财政拨款", "其中：财政拨款", "Fiscal"],
    ...(carryOver ? [["-carry-over", "上年结转资金", "上年结转资金", "CarryOver"] as const] : []),
    ["-other", "其他资金", "其他资金", "Other"],
  ];
  const second = from + pair.labelSpan + pair.leftSpan;
  return {
    kind: "rows",
    side: { id: "funds", text: "项目资金\n（{unit}）" },
    ...(sideSpan === undefined ? {} : { sideSpan }),
    rows: rows.map(([id, left, right, key, required]) => ({
      cells: [
        label(from, { id: `total${id}`, text: left }, { span: pair.labelSpan }),
        field(from + pair.labelSpan, `funds.total${key}`, MONEY, {
          span: pair.leftSpan,
          ...(required ? { required } : {}),
        }),
        label(second, { id: `annual${id}`, text: right }, { span: pair.secondSpan }),
        field(second + pair.secondSpan, `funds.annual${key}`, MONEY, {
          span: pair.rightSpan,
          ...(required ? { required } : {}),
        }),
      ],
    })),
  };
}

/** All of a form but its name, its sheet and its title. */
export function layout2015({
  head,
  duration,
  funds,
  goals,
  indicators,
}: Omit<Layout, "indicators"> & { readonly indicators: Omit<Layout["indicators"], "blankRows"> }): {
  readonly blocks: readonly BlockDefinition[];
} & Pick<FormDefinition, "levels" | "relations" | "roles"> {
  const parts = ["Fiscal", ...(funds.carryOver ? ["CarryOver"] : []), "Other"];
  const spanned = goals.overall.includes("{from}");
  return {
    blocks: [
      YEAR_BLOCK,
      {
        kind: "rows",
        rows: [
          wideRow(head, NAME_CELL),
          pairRow(head, departmentCell({ text: "主管部门及代码", aliases: ["主管部门及编码"] }), UNIT_CELL),
          pairRow(head, NATURE_CELL, [
            { id: "duration", ...duration },
            { path: "project.duration", value: DURATION },
          ]),
        ],
      },
      fundsBlock(funds),
      goalsBlock(
        {
          overall: { id: "overall-goal", text: goals.overall },
          annual: { id: "annual-goal", text: "年度目标" },
        },
        goals,
      ),
      halvesTable({ ...indicators, blankRows: BLANK_ROWS }),
    ],
    levels: LEVELS,
    relations: [
      ...["total", "annual"].map((amount) => ({
        left: `funds.${amount}`,
        op: "=" as const,
        right: { sum: parts.map((part) => `funds.${amount}${part}`) },
      })),
      { left: "funds.annual", op: "≤", right: "funds.total" },
    ],
    roles: {
      name: "project.name",
      total: "funds.total",
      annual: "funds.annual",
      overallGoal: "goals.overall",
      annualGoal: "goals.annual",
      ...(spanned ? { spanLabel: "overall-goal" } : {}),
    },
  };
}

const { blocks, ...rest } = layout2015({
  head: { labelSpan: 2, leftSpan: 2, secondSpan: 1, rightSpan: 3 },
  duration: { text: "项目期" },
  funds: { from: 1, labelSpan: 2, leftSpan: 1, secondSpan: 1, rightSpan: 3, carryOver: false },
  goals: { overall: "中期目标（{from}年—{to}年）", from: 1, leftSpan: 3, rightSpan: 4 },
  indicators: {
    side: { id: "indicators", text: "绩效指标" },
    level1: 1,
    midTerm: { behind: "", columns: [2, 3, 4] },
    annual: { behind: "", columns: [5, 6, 7] },
  },
});

/**
 * 项目支出绩效目标申报表 as the ministry laid it out in 2015: the plan (中期) and the year (年度) side by side, in funds, goals and
 * indicators. Source: 财预〔2015〕88号, and a form of 2024 that follows it.
 */
export const mof2015: FormDefinition = {
  id: "mof-2015",
  digestInJson: true,
  name: { "zh-CN": "中期与年度申报表（2015）", "en-US": "Plan and year side by side (2015)" },
  description: {
    "zh-CN": "一张表，资金、目标和指标都分中期与年度两半，金额单位为万元。财政部 2015 年版式。",
    "en-US":
      "One sheet; funds, goals and indicators in two halves, of the plan and of the year, in ten thousands of yuan (万元). The ministry's layout of 2015.",
  },
  place: { "zh-CN": "全国", "en-US": "Nationwide" },
  since: 2015,
  unit: "万元",
  sheets: [
    {
      key: "declaration",
      name: "绩效目标申报表",
      columns: [10, 12, 14, 22, 14, 14, 22, 14],
      orientation: "landscape",
      blocks: [
        {
          kind: "title",
          label: { id: "title", text: "项目支出绩效目标申报表", aliases: ["项目支出绩效目标表"] },
        },
        ...blocks,
      ],
    },
  ],
  ...rest,
};
