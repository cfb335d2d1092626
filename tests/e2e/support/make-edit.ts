import type { Frame } from "playwright-core";
import type { OpenWorkbench } from "./open-workbench";
import { importJson, openTab, until } from "./pane";
import { FILLED, type Edit, type Spot } from "./edits";

/** A workbook of more sheets only makes the steps slower. */
const MOST_SHEETS = 7;

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
    case "complete rows":
      return completeRows(open);
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
    async () => (await pane.locator("[data-rule] .fui-Button[aria-disabled=true]").count()) === 0,
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

/** Presses the button that gives rows which were put in what they lack. */
async function completeRows({ workbench, pane }: OpenWorkbench): Promise<string> {
  if (!(await showFindings(pane))) return "no rows to complete: there is no form";
  const button = pane.getByRole("button", { name: "为新行补上格式和校验" });
  if ((await button.count()) === 0) return "no rows to complete";
  await button.click();
  await until(async () => (await button.count()) === 0, "the rows to be complete");
  await workbench.findings();
  return "complete the rows";
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

async function editCells(edit: Extract<Edit, { readonly at: Spot }>, open: OpenWorkbench, past: Past): Promise<string> {
  const { workbench } = open;
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
    case "ribbon":
      // Whether there is a step to undo depends on the row.
      past.edits -= 1;
      await workbench.select(sheet, cell);
      await press(open, edit.button);
      return `press ${edit.button} on ${sheet}!${cell}`;
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

/** Presses a button of the ribbon, which is told at once to be running, and waits for its end. */
async function press({ page, workbench }: OpenWorkbench, button: string): Promise<void> {
  await page.locator(`[data-command="${button}"]`).click();
  await page.getByRole("status").getByText("就绪", { exact: true }).waitFor();
  await workbench.findings();
}

/** Row and column from 1. */
function cellName(row: number, column: number): string {
  return `${String.fromCharCode(64 + column)}${row}`;
}
