import { pairRow, rows, type Spans, title } from "./cells";
import type { BlockDefinition, FormDefinition, SheetDefinition } from "./language";
import { department, goalsBlock, halvesTable, NATURE, wideRow } from "./side-by-side";
import { BLANK_ROWS, NAME, UNIT, YEAR_BLOCK } from "./single-sheet/blocks";
import { LEVELS } from "./single-sheet/levels";

/** How the ministry's layout of 2015 and that of its project library are printed, where they differ. */
interface Layout {
  readonly sheet: Pick<SheetDefinition, "name" | "columns">;
  readonly titles: readonly [own: string, ...others: string[]];
  readonly head: Spans;
  /** What the label says of how long the project takes. */
  readonly duration: string;
  /** Where the amounts stand: from which column on, and how wide. */
  readonly funds: Spans & { readonly from: number; readonly sideSpan?: number; readonly carryOver?: true };
  readonly goals: { readonly overall: string; readonly leftSpan: number; readonly rightSpan: number };
  /** Columns of what the year's indicators are called. */
  readonly nameSpan?: number;
}

function fundsBlock({ from, sideSpan, carryOver, ...spans }: Layout["funds"]): BlockDefinition {
  const amounts = [
    ["", "中期资金总额：", "年度资金总额：", "", { required: true }],
    ["-fiscal", "其中：财政拨款", "其中：财政拨款", "Fiscal", {}],
    ...(carryOver ? [["-carry-over", "上年结转资金", "上年结转资金", "CarryOver", {}] as const] : []),
    ["-other", "其他资金", "其他资金", "Other", {}],
  ] as const;
  return {
    kind: "rows",
    side: { id: "funds", text: "项目资金\n（{unit}）" },
    sideSpan,
    rows: amounts.map(([id, left, right, key, more]) =>
      pairRow(
        spans,
        [{ id: `total${id}`, text: left }, `funds.total${key}`, "money", more],
        [{ id: `annual${id}`, text: right }, `funds.annual${key}`, "money", more],
        from,
      ),
    ),
  };
}

/** All of a form but its name. */
export function layout2015({
  sheet,
  titles,
  head,
  duration,
  funds,
  goals,
  nameSpan,
}: Layout): Pick<FormDefinition, "sheets" | "levels" | "relations" | "roles"> {
  const parts = ["Fiscal", ...(funds.carryOver ? ["CarryOver"] : []), "Other"];
  return {
    sheets: [
      {
        key: "declaration",
        ...sheet,
        orientation: "landscape",
        blocks: [
          title(...titles),
          YEAR_BLOCK,
          rows(
            wideRow(head, NAME),
            pairRow(head, department({ text: "主管部门及代码", aliases: ["主管部门及编码"] }), UNIT),
            pairRow(head, NATURE, [{ id: "duration", text: duration }, "project.duration", "duration"]),
          ),
          fundsBlock(funds),
          goalsBlock(goals.overall, goals.leftSpan, goals.rightSpan),
          halvesTable({
            level1: 1,
            annual: { nameSpan },
            side: { id: "indicators", text: "绩效指标" },
            blankRows: BLANK_ROWS,
          }),
        ],
      },
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
      ...(goals.overall.includes("{from}") ? { spanLabel: "overall-goal" } : {}),
    },
  };
}

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
  ...layout2015({
    sheet: { name: "绩效目标申报表", columns: [10, 12, 14, 22, 14, 14, 22, 14] },
    titles: ["项目支出绩效目标申报表", "项目支出绩效目标表"],
    head: { label: 2, input: 2, secondLabel: 1, second: 3 },
    duration: "项目期",
    funds: { from: 1, label: 2, input: 1, secondLabel: 1, second: 3 },
    goals: { overall: "中期目标（{from}年—{to}年）", leftSpan: 3, rightSpan: 4 },
  }),
};
