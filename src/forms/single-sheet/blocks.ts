import { DATE, field, label, LINE, TARGET, textsUnder } from "../cells";
import type { BlockDefinition, LabelDefinition, RowDefinition, TableColumn, TableDefinition } from "../language";

/** Parts of the single-sheet declarations, whose columns each form places for itself. */

export const YEAR_BLOCK: BlockDefinition = { kind: "year", label: { id: "year", text: "（{year}年度）" } };

/** Two labels in one row, each with its value behind it: where the values and the second label stand. */
export interface PairColumns {
  readonly leftSpan: number;
  /** Column of the second label. */
  readonly second: number;
  readonly rightSpan: number;
}

/** Who answers for the project and who carries it out. */
export function organisationRow({ leftSpan, second, rightSpan }: PairColumns): RowDefinition {
  return {
    cells: [
      label(0, { id: "department", text: "主管部门" }),
      field(1, "organisation.department", LINE, { span: leftSpan, required: true, keep: true }),
      label(second, { id: "unit-name", text: "实施单位", aliases: ["项目实施单位"] }),
      field(second + 1, "organisation.unit", LINE, { span: rightSpan, required: true, keep: true }),
    ],
  };
}

export function periodRow({ leftSpan, second, rightSpan }: PairColumns): RowDefinition {
  return {
    cells: [
      label(0, { id: "start", text: "计划开始日期" }),
      field(1, "period.start", DATE, { span: leftSpan, required: true }),
      label(second, { id: "end", text: "计划完成日期", aliases: ["计划结束日期"] }),
      field(second + 1, "period.end", DATE, { span: rightSpan, required: true }),
    ],
  };
}

/** The goals of the whole project and of the year, texts below their headings; `annual`: the wordings of the second. */
export function goalsBlock(annual: Pick<LabelDefinition, "text" | "aliases">, annualSpan: number): BlockDefinition {
  const overall = {
    id: "overall-goal",
    text: "项目总目标（{from}年 - {to}年）",
    aliases: ["项目总体目标（{from}年 - {to}年）"],
  };
  return {
    kind: "rows",
    side: { id: "goals", text: "项目绩效目标" },
    rows: textsUnder(150, [
      { column: 1, span: 2, heading: overall, path: "goals.overall", keep: true },
      { column: 3, span: annualSpan, heading: { id: "annual-goal", ...annual }, path: "goals.annual" },
    ]),
  };
}

/** What is printed before the targets, in columns 1 to 3: the levels of an indicator, and what it is called. */
export const LEVEL_COLUMNS: readonly TableColumn[] = [
  { key: "level1", column: 1, heading: { id: "level1", text: "一级指标" }, value: { type: "level1" } },
  { key: "level2", column: 2, heading: { id: "level2", text: "二级指标" }, value: { type: "level2" } },
  { key: "name", column: 3, heading: { id: "indicator-name", text: "三级指标" }, value: LINE },
];

/** Rows that the layouts of the ministry print blank. */
export const BLANK_ROWS: TableDefinition["blankRows"] = {
  "output.quantity": 2,
  "output.quality": 2,
  "output.timeliness": 1,
  "output.cost": 1,
  "benefit.economic": 1,
  "benefit.social": 1,
  "benefit.ecological": 1,
  "benefit.sustainability": 1,
  "satisfaction.served": 1,
};

/** How one form prints the table of indicators. */
export interface IndicatorTable {
  readonly side: LabelDefinition;
  /** The heading over the targets. */
  readonly target: Pick<LabelDefinition, "text" | "aliases">;
  readonly targetSpan: number;
  readonly blankRows: TableDefinition["blankRows"];
}

/** Indicators below their levels, in columns 1 to 4. */
export function indicatorTable({ side, target, targetSpan, blankRows }: IndicatorTable): TableDefinition {
  return {
    kind: "table",
    path: "indicators",
    side,
    sideFrom: "heading",
    columns: [
      ...LEVEL_COLUMNS,
      {
        key: "target",
        column: 4,
        span: targetSpan,
        heading: { id: "indicator-target", ...target },
        value: TARGET,
      },
    ],
    blankRows,
  };
}
