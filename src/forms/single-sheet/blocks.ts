import { type Asked, column, KEPT, LINE, pairRow, rowsBelow, rowsBeside, type Spans, textsUnder } from "../cells";
import type { BlockDefinition, LabelDefinition, RowDefinition, TableColumn, TableDefinition } from "../language";

/** Parts of the single-sheet declarations, whose columns each form places for itself. */

export const YEAR_BLOCK: BlockDefinition = { kind: "year", label: { id: "year", text: "（{year}年度）" } };

export const NAME: Asked = [{ id: "name", text: "项目名称" }, "project.name", LINE, KEPT];

const DEPARTMENT: Asked = [{ id: "department", text: "主管部门" }, "organisation.department", LINE, KEPT];

export const UNIT: Asked = [
  { id: "unit-name", text: "实施单位", aliases: ["项目实施单位"] },
  "organisation.unit",
  LINE,
  KEPT,
];

/** Who answers for the project and who carries it out. */
export function organisationRow(spans: Spans): RowDefinition {
  return pairRow(spans, DEPARTMENT, UNIT);
}

export function periodRow(spans: Spans): RowDefinition {
  return pairRow(
    spans,
    [{ id: "start", text: "计划开始日期" }, "period.start", "date", { required: true }],
    [{ id: "end", text: "计划完成日期", aliases: ["计划结束日期"] }, "period.end", "date", { required: true }],
  );
}

/** The goals of the whole project and of the year, texts below their headings; `annual`: the wordings of the second. */
export function goalsBlock(annual: Pick<LabelDefinition, "text" | "aliases">, annualSpan: number): BlockDefinition {
  const overall = {
    id: "overall-goal",
    text: "项目总目标（{from}年 - {to}年）",
    aliases: ["项目总体目标（{from}年 - {to}年）"],
  };
  return rowsBeside(
    { id: "goals", text: "项目绩效目标" },
    ...textsUnder(150, [
      { column: 1, span: 2, heading: overall, path: "goals.overall", keep: true },
      { column: 3, span: annualSpan, heading: { id: "annual-goal", ...annual }, path: "goals.annual" },
    ]),
  );
}

/** What is printed before the targets, in columns 1 to 3: the levels of an indicator, and what it is called. */
const LEVEL_COLUMNS: readonly TableColumn[] = [
  column(1, "level1", { id: "level1", text: "一级指标" }, "level1"),
  column(2, "level2", { id: "level2", text: "二级指标" }, "level2"),
  column(3, "name", { id: "indicator-name", text: "三级指标" }, LINE),
];

/** The column of the targets, behind those. */
export function targetColumn(words: Pick<LabelDefinition, "text" | "aliases">, span?: number): TableColumn {
  return column(4, "target", { id: "indicator-target", ...words }, "target", span);
}

/** Rows that the layouts of the ministry print blank. */
export const BLANK_ROWS = rowsBelow({
  output: { quantity: 2, quality: 2, timeliness: 1, cost: 1 },
  benefit: { economic: 1, social: 1, ecological: 1, sustainability: 1 },
  satisfaction: { served: 1 },
});

/** Indicators below their levels; `columns` are those behind what they are called. */
export function indicatorTable({
  side,
  groups,
  columns,
  blankRows,
  total,
}: Pick<TableDefinition, "groups" | "columns" | "blankRows" | "total"> & {
  readonly side: Omit<LabelDefinition, "id">;
}): TableDefinition {
  return {
    kind: "table",
    path: "indicators",
    side: { id: "indicators", ...side },
    sideFrom: "heading",
    groups,
    columns: [...LEVEL_COLUMNS, ...columns],
    blankRows,
    total,
  };
}
