import { CellValueType, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { around, contains, intersect, type Area, type Cell, type CellValue } from "../../core/grid/grid";
import { shownText } from "../../core/number-format/shown-text";
import type { GridContext } from "./context";
import type { CellStyle } from "../../workbook/xlsx/cell-style";
import { formatOf, fromGridStyle } from "./style";

/** Reads what cells hold, straight from the grid's model: nothing is drawn or calculated for it. */
export class CellReader {
  private readonly formulas: FormulaDataModel;

  constructor(private readonly grid: GridContext) {
    this.formulas = grid.injector.get(FormulaDataModel);
  }

  cell(sheetId: string, row: number, column: number): Cell {
    const raw = this.grid.sheet(sheetId).getCellRaw(row, column);
    return raw ? this.read(raw, sheetId, row, column) : BLANK;
  }

  /** `cells[row][column]` of an area, both corners included. */
  cells(sheetId: string, area: Area): Cell[][] {
    const sheet = this.grid.sheet(sheetId);
    const rows: Cell[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const cells: Cell[] = [];
      for (let column = area.left; column <= area.right; column++) {
        const raw = sheet.getCellRaw(row, column);
        cells.push(raw ? this.read(raw, sheetId, row, column) : BLANK);
      }
      rows.push(cells);
    }
    return rows;
  }

  style(sheetId: string, row: number, column: number): CellStyle {
    const raw = this.grid.sheet(sheetId).getCellRaw(row, column);
    return fromGridStyle(raw ? this.grid.workbook.getStyles().getStyleByCell(raw) : null);
  }

  format(sheetId: string, row: number, column: number): string {
    const raw = this.grid.sheet(sheetId).getCellRaw(row, column);
    return formatOf(raw ? this.grid.workbook.getStyles().getStyleByCell(raw) : null);
  }

  /** The cells in use, of the sheet or of an area of it; a merged area counts with all of its cells. Null where none is. */
  usedArea(sheetId: string, valuesOnly: boolean, within: Area = WHOLE_SHEET): Area | null {
    const sheet = this.grid.sheet(sheetId);
    const box = new BoundingBox();
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell && contains(within, row, column) && (hasContent(cell) || (!valuesOnly && cell.s)))
        box.add(row, column, row, column);
    });
    if (!valuesOnly) {
      for (const merge of sheet.getMergeData()) {
        const part = intersect(toArea(merge), within);
        if (part) box.add(part.top, part.left, part.bottom, part.right);
      }
    }
    return box.area;
  }

  merges(sheetId: string): Area[] {
    return this.grid.sheet(sheetId).getMergeData().map(toArea);
  }

  private read(raw: ICellData, sheetId: string, row: number, column: number): Cell {
    const format = formatOf(this.grid.workbook.getStyles().getStyleByCell(raw));
    const value = valueOf(raw);
    return { value, format, formula: this.formula(raw, sheetId, row, column), text: displayed(value, format) };
  }

  private formula(raw: ICellData, sheetId: string, row: number, column: number): string | null {
    if (raw.f) return raw.f;
    if (!raw.si) return null;
    return this.formulas.getFormulaStringByCell(row, column, sheetId, this.grid.unitId) ?? null;
  }
}

/** Rows and columns of Excel. */
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

const BLANK: Cell = { value: null, text: "", formula: null, format: "General" };

/** A cell's value; rich text counts as its plain text, an empty text of a constant as blank. */
export function valueOf(raw: Nullable<ICellData>): CellValue {
  if (!raw) return null;
  const rich = raw.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, "").replaceAll("\r", "\n") || null;
  const { v, t } = raw;
  if (v === null || v === undefined) return null;
  if (t === CellValueType.BOOLEAN) return typeof v === "string" ? v.toUpperCase() === "TRUE" || v === "1" : Boolean(v);
  if (t === CellValueType.NUMBER) return Number(v);
  if (typeof v === "string") return v === "" && !raw.f && !raw.si ? null : v;
  return v;
}

/** Text as Excel in Chinese shows it, however narrow the column. */
export function displayed(value: CellValue, format: string): string {
  if (value === null) return "";
  return shownText(value, format) ?? String(value);
}

export function hasContent(cell: ICellData): boolean {
  return Boolean(cell.f) || Boolean(cell.si) || valueOf(cell) !== null;
}

export function toArea(range: IRange): Area {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

export function toRange(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

/** Grows around what it is given. */
export class BoundingBox {
  area: Area | null = null;

  add(top: number, left: number, bottom: number, right: number): void {
    const further = { top, left, bottom, right };
    this.area = this.area ? around(this.area, further) : further;
  }
}
