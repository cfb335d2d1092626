import type ExcelJS from "exceljs";
import { columnName, parseArea } from "../../src/core/grid/address";
import { loadExcelJs } from "./exceljs";

/**
 * What is drawn of a worksheet of an .xlsx file, a line each: every piece of a border, whichever of the two cells beside it
 * has it, fills, merged areas, heights and the print area.
 */
export async function drawnSheet(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  const { Workbook } = await loadExcelJs();
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  const sheet = workbook.getWorksheet(name);
  const printed = parseArea(sheet?.pageSetup.printArea ?? "");
  if (sheet === undefined || printed === null) throw new Error(`no ${name}, or nothing of it is printed`);
  const lines = [`printed ${sheet.pageSetup.printArea ?? ""}`];
  for (let row = printed.top + 1; row <= printed.bottom + 1; row += 1) {
    lines.push(`height ${row} ${Math.round((sheet.getRow(row).height ?? 0) * 4) / 4}`);
    for (let column = printed.left + 1; column <= printed.right + 1; column += 1) {
      const cell = sheet.getCell(row, column);
      const at = `${columnName(column - 1)}${row}`;
      if (cell.isMerged && cell.master.address !== at) lines.push(`merged ${at} into ${cell.master.address}`);
      lines.push(`fill ${at} ${fillOf(cell.master)}`);
      const right = sheet.getCell(row, column + 1);
      const below = sheet.getCell(row + 1, column);
      if (!isOne(cell, right)) lines.push(`right of ${at} ${lineOf(cell.border?.right, right.border?.left)}`);
      if (!isOne(cell, below)) lines.push(`below ${at} ${lineOf(cell.border?.bottom, below.border?.top)}`);
    }
  }
  return lines;
}

function isOne(cell: ExcelJS.Cell, other: ExcelJS.Cell): boolean {
  return cell.isMerged && other.isMerged && cell.master.address === other.master.address;
}

function lineOf(one: Partial<ExcelJS.Border> | undefined, other: Partial<ExcelJS.Border> | undefined): string {
  const line = one?.style === undefined ? other : one;
  return line?.style === undefined ? "none" : `${line.style} ${(line.color?.argb ?? "FF000000").slice(-6)}`;
}

function fillOf({ fill }: ExcelJS.Cell): string {
  return fill?.type === "pattern" && fill.pattern === "solid" ? (fill.fgColor?.argb ?? "").slice(-6) : "none";
}
