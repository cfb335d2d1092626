import fc from "fast-check";
import type { Frame } from "playwright-core";
import type { JsonValue } from "../../../src/canonical/json";
import { definitionOf } from "../../../src/forms";
import { sampleDocument } from "../../support/sample-files";
import type { OpenWorkbench } from "./open-workbench";
import { importJson, openTab, until } from "./pane";
import { SEEDS } from "../../support/seeds";

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
  | { readonly kind: "fix"; readonly which: number }
  | { readonly kind: "take back" }
  | { readonly kind: "import"; readonly which: number }
  | { readonly kind: "undo" | "redo" };

interface Spot {
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

/** A workbook of more sheets only makes the steps slower. */
const MOST_SHEETS = 7;

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
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("fix" as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.constant({ kind: "take back" as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("import" as const), which: fc.nat(20) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom("undo" as const, "undo" as const, "redo" as const) }) },
);

/** How many edits there are to undo: the forms that a run begins with are not for taking back. */
export interface Past {
  edits: number;
}

/** Makes an edit. Resolves with what was done, in words, for a failure to quote. */
export async function make(edit: Edit, open: OpenWorkbench, past: Past): Promise<string> {
  switch (edit.kind) {
    case "undo":
      if (past.edits === 0) return "nothing to undo";
      past.edits -= 1;
      await open.workbench.undo();
      return "undo";
    case "redo":
      await open.workbench.redo();
      return "redo";
    case "fix":
      return fix(open, edit.which);
    case "take back":
      return takeBack(open);
    case "import":
      return importForm(open, edit.which);
    default:
      past.edits += 1;
      return editCells(edit, open, past);
  }
}

/** Presses one of the buttons that correct a finding. */
async function fix({ workbench, pane }: OpenWorkbench, which: number): Promise<string> {
  if (!(await showFindings(pane))) return "nothing to fix: there is no form";
  const cards = pane.locator("[data-rule]:has(.fui-Button)");
  const count = await cards.count();
  if (count === 0) return "nothing to fix";
  const card = cards.nth(which % count);
  const what = `${await card.getAttribute("data-rule")} at ${await card.getAttribute("data-cell")}`;
  await card.locator(".fui-Button").click();
  await until(
    async () => (await pane.locator("[data-rule] .fui-Button:disabled").count()) === 0,
    `${what} to be fixed`,
  );
  await workbench.findings();
  return `fix ${what}`;
}

async function takeBack({ workbench, pane }: OpenWorkbench): Promise<string> {
  if (!(await showFindings(pane))) return "nothing to take back: there is no form";
  const button = pane.getByRole("button", { name: "恢复原值" });
  if ((await button.count()) === 0) return "nothing to take back";
  await button.click();
  await until(async () => (await button.count()) === 0, "the fix to be taken back");
  await workbench.findings();
  return "take the fix back";
}

/** False where there is no form, and so nothing to be found in one. */
async function showFindings(pane: Frame): Promise<boolean> {
  const there = await pane.getByRole("tab", { name: "检查" }).isEnabled();
  if (there) await openTab(pane, "检查");
  return there;
}

async function importForm(open: OpenWorkbench, which: number): Promise<string> {
  const filled = FILLED[which % FILLED.length];
  const sheets = await open.workbench.sheets();
  if (filled === undefined || sheets.length + filled.sheets > MOST_SHEETS)
    return "nothing imported: there are sheets enough";
  await importJson(open, `${filled.name}.json`, JSON.stringify(filled.document));
  return `import ${filled.name}`;
}

async function editCells(
  edit: Extract<Edit, { readonly at: Spot }>,
  { workbench }: OpenWorkbench,
  past: Past,
): Promise<string> {
  const sheets = (await workbench.sheets()).map((sheet) => sheet.name);
  const sheet = sheets[edit.at.sheet % sheets.length] ?? "";
  const { row, column } = edit.at;
  const cell = cellName(row, column);
  const area = "size" in edit ? `${cell}:${cellName(row + edit.size.rows - 1, column + edit.size.columns - 1)}` : cell;
  switch (edit.kind) {
    case "type": {
      const taken = await workbench.setCell(sheet, cell, edit.text);
      if (!taken) past.edits -= 1;
      return `type ${JSON.stringify(edit.text)} into ${sheet}!${cell}${taken ? "" : ", refused by the sheet"}`;
    }
    case "paste":
      await workbench.paste(sheet, cell, edit.rows);
      return `paste ${JSON.stringify(edit.rows)} at ${sheet}!${cell}`;
    case "fill": {
      const last = edit.along === "down" ? cellName(row + edit.count, column) : cellName(row, column + edit.count);
      await workbench.paste(sheet, cell, [[edit.text]]);
      await workbench.fill(sheet, cell, `${cell}:${last}`);
      return `type ${JSON.stringify(edit.text)} into ${sheet}!${cell} and drag its handle to ${last}`;
    }
    case "clear":
      await workbench.clear(sheet, area);
      return `clear ${sheet}!${area}`;
    case "insert rows":
      await workbench.insertRows(sheet, row, edit.count);
      return `insert ${edit.count} rows above row ${row} of ${sheet}`;
    case "delete rows":
      await workbench.deleteRows(sheet, row, edit.count);
      return `delete ${edit.count} rows from row ${row} of ${sheet}`;
    case "insert columns":
      await workbench.insertColumns(sheet, column, edit.count);
      return `insert a column before column ${column} of ${sheet}`;
    case "delete columns":
      await workbench.deleteColumns(sheet, column, edit.count);
      return `delete column ${column} of ${sheet}`;
    case "merge":
      await workbench.merge(sheet, area);
      return `merge ${sheet}!${area}`;
    case "unmerge":
      await workbench.unmerge(sheet, area);
      return `unmerge ${sheet}!${area}`;
    case "rename sheet":
      if (sheets.includes(edit.name)) return "no sheet renamed: the name is taken";
      await workbench.renameSheet(sheet, edit.name);
      return `rename ${sheet} to ${edit.name}`;
    case "copy sheet":
      if (sheets.length >= MOST_SHEETS) return "no sheet copied: there are enough";
      return `copy ${sheet} to ${await workbench.copySheet(sheet)}`;
    case "delete sheet":
      if (sheets.length === 1) return "no sheet deleted: it is the last";
      await workbench.deleteSheet(sheet);
      return `delete sheet ${sheet}`;
    case "move sheet": {
      const position = edit.position % sheets.length;
      await workbench.moveSheet(sheet, position);
      return `move ${sheet} to place ${position + 1}`;
    }
  }
}

/** Row and column from 1. */
function cellName(row: number, column: number): string {
  return `${String.fromCharCode(64 + column)}${row}`;
}
