import { a1 } from "../../core/address";
import type { CellRef } from "../../reader/reading";
import type { CellWrite } from "../../rules/finding";
import type { UndoToken } from "../workbook";
import { runExcel, WRITE_TIMEOUT } from "./run";

/**
 * Writes cells on the user's command: one round trip to keep what is there, one to write.
 *
 * @throws {WorkbookError} naming the first cell's sheet
 */
export async function writeCells(writes: readonly CellWrite[]): Promise<UndoToken> {
  return runExcel(
    WRITE_TIMEOUT,
    async (context, signal) => {
      const targets = writes.map((write) => ({ write, cell: cellOf(context, write.at) }));
      for (const { cell } of targets) cell.load(["values", "formulas", "numberFormat"]);
      await context.sync();
      const previous = targets.map(({ write, cell }) => ({
        at: write.at,
        formula: restorable(first(cell.formulas), first(cell.values), String(first(cell.numberFormat))),
        format: String(first(cell.numberFormat)),
      }));
      signal.throwIfAborted();
      targets.forEach(({ write, cell }, index) => put(cell, write, previous[index]?.format === "@"));
      await context.sync();
      return { previous };
    },
    writes[0]?.at.sheet.name ?? null,
  );
}

/** Puts back what `writeCells` replaced. @throws {WorkbookError} */
export async function restoreCells(token: UndoToken): Promise<void> {
  await runExcel(
    WRITE_TIMEOUT,
    async (context) => {
      for (const { at, formula, format } of token.previous) {
        const cell = cellOf(context, at);
        cell.numberFormat = [[format]];
        cell.formulas = [[formula]];
      }
      await context.sync();
    },
    token.previous[0]?.at.sheet.name ?? null,
  );
}

function put(cell: Excel.Range, write: CellWrite, isText: boolean): void {
  if ("text" in write) {
    cell.numberFormat = [["@"]];
    cell.values = [[write.text]];
    return;
  }
  // In a text cell a formula or a number would stay text. General shows every digit and invents none.
  if (isText) cell.numberFormat = [["General"]];
  if ("formula" in write) cell.formulas = [[write.formula]];
  else cell.values = [[Number(write.number)]];
}

/**
 * What to write so that the cell holds the same again. Text in a cell that is not formatted as text goes back behind
 * an apostrophe if Excel would take it for something else (`=15个`, `3-5`, `2019年1月1日`).
 */
export function restorable(formula: unknown, value: unknown, format: string): string | number | boolean {
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  const text = typeof formula === "string" ? formula : "";
  const isText = typeof value === "string" && value === text;
  return isText && format !== "@" && /^[=+\-@'\d０-９.¥￥$(]/.test(text) ? `'${text}` : text;
}

function cellOf(context: Excel.RequestContext, at: CellRef): Excel.Range {
  return context.workbook.worksheets.getItem(at.sheet.id).getRange(a1(at.row, at.column));
}

function first(block: readonly (readonly unknown[])[]): unknown {
  return block[0]?.[0];
}
