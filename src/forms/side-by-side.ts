import { field, label, LINE, TARGET, textsUnder } from "./cells";
import type {
  BlockDefinition,
  FieldDefinition,
  LabelDefinition,
  Level1Definition,
  RowDefinition,
  TableColumn,
  TableDefinition,
} from "./language";

/** Parts of the declarations that print the years of a plan (中期) and the year (年度) side by side. */

export const CODE_NAME = { type: "code-name" } as const;
export const DURATION = { type: "duration" } as const;

/** 项目属性: whether a project is new. */
export const NATURE: FieldDefinition["value"] = {
  type: "choice",
  options: [
    { code: "new", label: "新增项目", aliases: ["新增性项目"] },
    { code: "continuing", label: "延续项目", aliases: ["持续性项目", "延续性项目"] },
  ],
};

/** Where labels and values of a row stand: the second label, and how wide all are. */
export interface Pair {
  readonly labelSpan: number;
  readonly leftSpan: number;
  readonly secondSpan: number;
  readonly rightSpan: number;
}

type Cell = readonly [words: LabelDefinition, field: FieldDefinition];

const wordsAt = (column: number, span: number, words: LabelDefinition) => label(column, words, { span });
const inputAt = (column: number, span: number, { path, value, required, keep }: FieldDefinition) =>
  field(column, path, value, { span, ...(required ? { required } : {}), ...(keep ? { keep } : {}) });

/** Two labels in a row, each with its value behind it. */
export function pairRow(pair: Pair, [leftWords, left]: Cell, [rightWords, right]: Cell, from = 0): RowDefinition {
  const second = from + pair.labelSpan + pair.leftSpan;
  return {
    cells: [
      wordsAt(from, pair.labelSpan, leftWords),
      inputAt(from + pair.labelSpan, pair.leftSpan, left),
      wordsAt(second, pair.secondSpan, rightWords),
      inputAt(second + pair.secondSpan, pair.rightSpan, right),
    ],
  };
}

/** One label, and its value over the rest of the row. */
export function wideRow(pair: Pair, [words, value]: Cell): RowDefinition {
  const span = pair.leftSpan + pair.secondSpan + pair.rightSpan;
  return { cells: [wordsAt(0, pair.labelSpan, words), inputAt(pair.labelSpan, span, value)] };
}

export const NAME_CELL: Cell = [
  { id: "name", text: "项目名称" },
  { path: "project.name", value: LINE, required: true, keep: true },
];

export function departmentCell(words: Pick<LabelDefinition, "text" | "aliases">): Cell {
  return [
    { id: "department", ...words },
    { path: "organisation.department", value: CODE_NAME, required: true, keep: true },
  ];
}

export const UNIT_CELL: Cell = [
  { id: "unit-name", text: "实施单位", aliases: ["项目实施单位"] },
  { path: "organisation.unit", value: LINE, required: true, keep: true },
];

export const NATURE_CELL: Cell = [
  { id: "nature", text: "项目属性" },
  { path: "project.nature", value: NATURE, keep: true },
];

/** The goals under their headings, beside each other. */
export function goalsBlock(
  headings: { readonly overall: LabelDefinition; readonly annual: LabelDefinition; readonly sideSpan?: number },
  { from, leftSpan, rightSpan }: { readonly from: number; readonly leftSpan: number; readonly rightSpan: number },
): BlockDefinition {
  const { overall, annual, sideSpan } = headings;
  return {
    kind: "rows",
    side: { id: "goals", text: "总体目标" },
    ...(sideSpan === undefined ? {} : { sideSpan }),
    rows: textsUnder(110, [
      { column: from, span: leftSpan, heading: overall, path: "goals.overall", keep: true },
      { column: from + leftSpan, span: rightSpan, heading: annual, path: "goals.annual" },
    ]),
  };
}

/** How a half of the table of indicators is printed: its columns, and what stands behind each heading. */
interface Half {
  readonly id: string;
  readonly behind: string;
  readonly columns: readonly [level2: number, name: number, target: number];
  readonly nameSpan?: number;
}

const heading = ({ id, behind }: Half, key: string, text: string): LabelDefinition => ({
  id: `${id}-${key}`,
  text: `${text}${behind}`,
});

function columnsOf(half: Half): TableColumn[] {
  const [level2, name, target] = half.columns;
  const nameSpan = half.nameSpan === undefined ? {} : { span: half.nameSpan };
  return [
    { key: "level2", column: level2, heading: heading(half, "level2", "二级指标"), value: { type: "level2" } },
    { key: "name", column: name, ...nameSpan, heading: heading(half, "name", "三级指标"), value: LINE },
    { key: "target", column: target, heading: heading(half, "target", "指标值"), value: TARGET },
  ];
}

/** Indicators of the plan and of the year under one first level. */
export function halvesTable(
  table: Pick<TableDefinition, "side" | "sideFrom" | "blankRows"> & {
    readonly level1: number;
    readonly midTerm: Omit<Half, "id">;
    readonly annual: Omit<Half, "id">;
  },
): TableDefinition {
  const { level1, midTerm, annual, ...own } = table;
  return {
    kind: "table",
    path: "indicatorsMidTerm",
    optional: true,
    ...own,
    columns: [
      { key: "level1", column: level1, heading: { id: "level1", text: "一级指标" }, value: { type: "level1" } },
      ...columnsOf({ id: "mid-term", ...midTerm }),
    ],
    sections: [{ path: "indicators", columns: columnsOf({ id: "annual", ...annual }) }],
  };
}

/** The levels in another order of their second ones, by code. */
export function inOrder(level: Level1Definition, codes: readonly string[]): Level1Definition {
  const place = (code: string): number => (codes.includes(code) ? codes.indexOf(code) : codes.length);
  return { ...level, children: [...level.children].sort((a, b) => place(a.code) - place(b.code)) };
}
