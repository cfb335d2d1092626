import fc from "fast-check";

import type { JsonValue } from "../../../src/core/json";
import { sampleDocument } from "../../support/sample-files";

import { SEEDS } from "../../support/seeds";
import { definitionOf } from "../../support/shipped";

/**
 * Edits as people make them, as data: what is edited is given as numbers that are brought down to what there is (a
 * sheet of those there are, a cell of the part that a form may take) when the edit is made, so that every sequence of
 * edits can be made on every workbook and a failing one reads like a list of instructions.
 */
export type Edit =
  | { readonly kind: "type"; readonly at: Spot; readonly text: string }
  | { readonly kind: "paste"; readonly at: Spot; readonly rows: readonly (readonly string[])[] }
  | {
      readonly kind: "fill";
      readonly at: Spot;
      readonly along: "down" | "right";
      readonly count: number;
      readonly text: string;
    }
  | { readonly kind: "clear"; readonly at: Spot; readonly size: Size }
  | {
      readonly kind: "insert rows" | "delete rows" | "insert columns" | "delete columns";
      readonly at: Spot;
      readonly count: number;
    }
  | { readonly kind: "merge" | "unmerge"; readonly at: Spot; readonly size: Size }
  | { readonly kind: "rename sheet"; readonly at: Spot; readonly name: string }
  | { readonly kind: "copy sheet" | "delete sheet"; readonly at: Spot }
  | { readonly kind: "move sheet"; readonly at: Spot; readonly position: number }
  | { readonly kind: "ribbon"; readonly at: Spot; readonly button: (typeof ROW_BUTTONS)[number] }
  | { readonly kind: "fix"; readonly which: number }
  | { readonly kind: "take back" }
  | { readonly kind: "complete rows" }
  | { readonly kind: "import"; readonly which: number }
  | { readonly kind: "undo" | "redo" };

/** Ids in manifest.xml. */
const ROW_BUTTONS = ["Jixiao.Row.Add", "Jixiao.Row.Remove", "Jixiao.Row.Up", "Jixiao.Row.Down"] as const;

export interface Spot {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** What a workbook may begin with and what is imported later: a filled form of each kind. */
export const FILLED: readonly { readonly name: string; readonly sheets: number; readonly document: JsonValue }[] = [
  ...SEEDS.map(({ name, form, document }) => ({ name, sheets: form.sheets.length, document })),
  ...["shanghai-2026", "mof-2018"].map((id) => ({
    name: id,
    sheets: definitionOf(id).sheets.length,
    document: sampleDocument(id),
  })),
];

/** The part of a sheet that forms take, and a little beside and below it. */
const spot: fc.Arbitrary<Spot> = fc.record({
  sheet: fc.nat(20),
  row: fc.integer({ min: 1, max: 42 }),
  column: fc.integer({ min: 1, max: 11 }),
});
const size: fc.Arbitrary<Size> = fc.record({
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 3 }),
});

/** What people type, right and wrong, and what they paste over labels. */
const text = fc.oneof(
  fc.constantFrom(
    "100",
    "1,234.50",
    "12万元",
    "-1",
    "0.001",
    "未定",
    "１２３",
    "5350000",
    "=1+1",
    "=SUM(C1:C9)",
    "=1/0",
  ),
  fc.constantFrom("2023-01-01", "2024年12月31日", "2023年13月1日", "2023年7月前", "45000"),
  fc.constantFrom(
    "≥90%",
    "≥90.00(%)",
    "95%以上",
    "15个",
    "≥**个",
    "≧%",
    "二100%",
    "提升",
    "常态化,不少于12 次",
    "90%-95%",
    "/",
    "无",
  ),
  fc.constantFrom(
    "项目名称",
    "其他资金",
    "项目资金（元）",
    "项目资金（万元）",
    "产出指标",
    "满意度指标",
    "年度总目标",
    "绩效指标",
    "金额单位：元",
  ),
  fc.constantFrom(
    "<p>保障经费</p>",
    "（100字以内）",
    "XX项目",
    " ",
    "　",
    "'001",
    "第一行\n第二行",
    "@提醒",
    "+1",
    "财政项目支出绩效目标申报表",
    "（2024年度）",
  ),
  fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(..."党建项目年度0123456789%≥=（）()-. 元个") }),
);

const block = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

const name = fc.constantFrom("绩效目标", "项目总体情况", "制度保障", "二〇二三", "Sheet 1", "a'b", "（旧）申报表");
const count = fc.integer({ min: 1, max: 3 });

export const edits: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("type" as const), at: spot, text }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("paste" as const), at: spot, rows: block }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant("fill" as const),
      at: spot,
      along: fc.constantFrom("down" as const, "right" as const),
      count,
      text,
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("clear" as const), at: spot, size }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom("insert rows" as const, "delete rows" as const), at: spot, count }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom("insert columns" as const, "delete columns" as const),
      at: spot,
      count: fc.constant(1),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom("merge" as const, "unmerge" as const), at: spot, size }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename sheet" as const), at: spot, name }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom("copy sheet" as const, "delete sheet" as const), at: spot }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("move sheet" as const), at: spot, position: fc.nat(20) }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant("ribbon" as const), at: spot, button: fc.constantFrom(...ROW_BUTTONS) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("fix" as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.constant({ kind: "take back" as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: "complete rows" as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("import" as const), which: fc.nat(20) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom("undo" as const, "undo" as const, "redo" as const) }) },
);
