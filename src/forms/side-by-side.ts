import { asked, type Asked, column, KEPT, LINE, row, rowsBeside, type Spans, textsUnder } from "./cells";
import type {
  BlockDefinition,
  LabelDefinition,
  Level1Definition,
  RowDefinition,
  TableColumn,
  TableDefinition,
} from "./language";

/** Parts of the declarations that print the years of a plan (中期) and the year (年度) side by side. */

/** One label, and its value over the rest of the row. */
export function wideRow({ label, input = 1, secondLabel = 1, second = 1 }: Spans, value: Asked): RowDefinition {
  return row(...asked(0, { label, input: input + secondLabel + second }, value));
}

export function department(words: Pick<LabelDefinition, "text" | "aliases">): Asked {
  return [{ id: "department", ...words }, "organisation.department", "code-name", KEPT];
}

/** 项目属性: whether a project is new. */
export const NATURE: Asked = [
  { id: "nature", text: "项目属性" },
  "project.nature",
  {
    type: "choice",
    options: [
      { code: "new", label: "新增项目", aliases: ["新增性项目"] },
      { code: "continuing", label: "延续项目", aliases: ["持续性项目", "延续性项目"] },
    ],
  },
  { keep: true },
];

/** The goals under their headings, beside each other. */
export function goalsBlock(overall: string, leftSpan: number, rightSpan: number): BlockDefinition {
  return rowsBeside(
    { id: "goals", text: "总体目标" },
    ...textsUnder(110, [
      {
        column: 1,
        span: leftSpan,
        heading: { id: "overall-goal", text: overall },
        path: "goals.overall",
        keep: true,
      },
      {
        column: 1 + leftSpan,
        span: rightSpan,
        heading: { id: "annual-goal", text: "年度目标" },
        path: "goals.annual",
      },
    ]),
  );
}

/** How a half of the table of indicators is printed: its first column, and what stands behind each heading. */
interface Half {
  readonly id: string;
  readonly from: number;
  readonly behind?: string;
  readonly nameSpan?: number;
}

function columnsOf({ id, from, behind = "", nameSpan }: Half): TableColumn[] {
  const heading = (key: string, text: string) => ({ id: `${id}-${key}`, text: `${text}${behind}` });
  return [
    column(from, "level2", heading("level2", "二级指标"), "level2"),
    column(from + 1, "name", heading("name", "三级指标"), LINE, nameSpan),
    column(from + 1 + (nameSpan ?? 1), "target", heading("target", "指标值"), "target"),
  ];
}

/** Indicators of the plan and of the year under one first level. */
export function halvesTable({
  level1,
  midTerm,
  annual,
  side,
  blankRows,
}: Pick<TableDefinition, "side" | "blankRows"> & {
  readonly level1: number;
  readonly midTerm?: Pick<Half, "behind">;
  readonly annual?: Pick<Half, "behind" | "nameSpan">;
}): TableDefinition {
  return {
    kind: "table",
    path: "indicatorsMidTerm",
    optional: true,
    side,
    blankRows,
    columns: [
      column(level1, "level1", { id: "level1", text: "一级指标" }, "level1"),
      ...columnsOf({ id: "mid-term", from: level1 + 1, ...midTerm }),
    ],
    sections: [{ path: "indicators", columns: columnsOf({ id: "annual", from: level1 + 4, ...annual }) }],
  };
}

/** The levels in another order of their second ones, by code. */
export function inOrder(level: Level1Definition, codes: readonly string[]): Level1Definition {
  const place = (code: string): number => (codes.includes(code) ? codes.indexOf(code) : codes.length);
  return { ...level, children: [...level.children].sort((a, b) => place(a.code) - place(b.code)) };
}
