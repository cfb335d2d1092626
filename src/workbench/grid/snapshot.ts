import {
  BooleanNumber,
  type ICellData,
  type IColumnData,
  type IObjectArrayPrimitiveType,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from "@univerjs/core";
import type { Area, CellValue } from "../../core/grid/grid";
import type { HiddenState } from "../../reader/reading";
import type { CellStyle } from "../../workbook/xlsx/cell-style";
import type { ConditionalFormat, FileContent, PlacedValidation } from "../../workbook/xlsx/sheet-file";
import { toArea, toRange, valueOf } from "./cells";
import { toGridCondition, type Conditions } from "./conditions";
import type { GridContext } from "./context";
import { hiddenData, hiddenStateOf } from "./hidden";
import { newId } from "./ids";
import { newWorkbook, WORKSHEET_DEFAULTS, type WorkbookData } from "./new-workbook";
import { fromGridStyle, toGridStyle } from "./style";
import { toGridValidation, type Validations } from "./validations";
import { contentOf } from "./cell-data";

/** A worksheet as the grid holds it, in words of our own: what goes into a file and comes out of one. */
export interface SheetSnapshot {
  readonly name: string;
  /** Null where the sheet is shown. */
  readonly hidden: HiddenState | null;
  /** `#RRGGBB`, empty for none. */
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly Area[];
  /** Pixels by column. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Pixels by row. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly validations: readonly PlacedValidation[];
  readonly conditions: readonly ConditionalFormat[];
}

export interface CellSnapshot {
  readonly row: number;
  readonly column: number;
  readonly content: FileContent;
  readonly style: CellStyle | null;
}

export interface WorkbookSnapshot {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Index of the worksheet in view. */
  readonly active: number;
}

/** A workbook for the grid, and the ids that its worksheets have got, in order. */
export function toWorkbook(snapshot: WorkbookSnapshot): {
  readonly data: WorkbookData;
  readonly ids: readonly string[];
} {
  const ids = snapshot.sheets.map(newId);
  const styles = new StyleTable();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const validations: Record<string, unknown> = {};
  const conditions: Record<string, unknown> = {};
  snapshot.sheets.forEach((sheet, index) => {
    const id = ids[index];
    if (id === undefined) return;
    sheets[id] = worksheetData(id, sheet, styles);
    validations[id] = sheet.validations.map(({ areas, validation }) => toGridValidation(areas, validation));
    conditions[id] = sheet.conditions.map((condition) => toGridCondition({ ...condition, id: crypto.randomUUID() }));
  });
  const data: WorkbookData = {
    ...newWorkbook(snapshot.name),
    sheetOrder: [...ids],
    sheets,
    styles: styles.table,
    resources: [
      { name: "SHEET_DATA_VALIDATION_PLUGIN", data: JSON.stringify(validations) },
      { name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN", data: JSON.stringify(conditions) },
    ],
  };
  return { data, ids };
}

function worksheetData(id: string, sheet: SheetSnapshot, styles: StyleTable): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let bottom = 0;
  let right = 0;
  for (const { row, column, content, style } of sheet.cells) {
    const data: ICellData = withoutNulls(
      content.kind === "formula" ? formulaData(content.formula, content.result) : contentOf(content),
    );
    if (style) data.s = styles.idOf(style);
    (cellData[row] ??= {})[column] = data;
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const columnData: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const [column, w] of sheet.columnWidths) columnData[column] = { w };
  for (const column of sheet.hiddenColumns) columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  const rowData: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  for (const [row, h] of sheet.rowHeights) rowData[row] = { h, ia: BooleanNumber.FALSE };
  for (const row of sheet.hiddenRows) rowData[row] = { ...rowData[row], hd: BooleanNumber.TRUE };
  const { rows, columns } = sheet.frozen;
  return {
    ...WORKSHEET_DEFAULTS,
    id,
    name: sheet.name,
    ...hiddenData(sheet.hidden),
    tabColor: sheet.tabColor,
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(WORKSHEET_DEFAULTS.rowCount, bottom + 100),
    columnCount: Math.max(WORKSHEET_DEFAULTS.columnCount, right + 10),
    freeze:
      rows === 0 && columns === 0
        ? { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 }
        : { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
    mergeData: sheet.merges.map(toRange),
    cellData,
    columnData,
    rowData,
  };
}

/** Without a result the grid calculates the cell when it opens the workbook. */
function formulaData(formula: string, result: CellValue): ICellData {
  switch (typeof result) {
    case "number":
      return { ...contentOf({ kind: "number", number: result }), f: formula };
    case "boolean":
      return { ...contentOf({ kind: "boolean", boolean: result }), f: formula };
    case "string":
      return { ...contentOf({ kind: "text", text: result }), f: formula };
    default:
      return { f: formula };
  }
}

function withoutNulls(data: ICellData): ICellData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}

/** Equal looks share one entry of the workbook's table. */
class StyleTable {
  readonly table: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  idOf(style: CellStyle): string {
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `s${this.ids.size + 1}`;
    this.ids.set(key, id);
    this.table[id] = Object.fromEntries(Object.entries(toGridStyle(style)).filter(([, value]) => value !== null));
    return id;
  }
}

/** Reads every worksheet out of the grid, in tab order. */
export function takeSnapshot(grid: GridContext, validations: Validations, conditions: Conditions): WorkbookSnapshot {
  const { workbook } = grid;
  const sheets = workbook.getSheets();
  return {
    name: workbook.getName(),
    active: Math.max(
      0,
      sheets.findIndex((sheet) => sheet === workbook.getActiveSheet()),
    ),
    sheets: sheets.map((sheet) => {
      const id = sheet.getSheetId();
      const config = sheet.getConfig();
      const cells: CellSnapshot[] = [];
      sheet.getCellMatrix().forValue((row, column, raw) => {
        if (!raw) return;
        const style = workbook.getStyles().getStyleByCell(raw);
        const content = contentFrom(raw);
        if (content.kind !== "blank" || style)
          cells.push({ row, column, content, style: style ? fromGridStyle(style) : null });
      });
      const rows = Object.entries(config.rowData).map(([row, data]) => ({ row: Number(row), data }));
      const columns = Object.entries(config.columnData).map(([column, data]) => ({ column: Number(column), data }));
      return {
        name: sheet.getName(),
        hidden: hiddenStateOf(config),
        tabColor: sheet.getTabColor() ?? "",
        gridlines: config.showGridlines !== BooleanNumber.FALSE,
        cells,
        merges: sheet.getMergeData().map(toArea),
        columnWidths: new Map(
          columns.flatMap(({ column, data }) => (data?.w === undefined ? [] : [[column, data.w] as const])),
        ),
        rowHeights: new Map(
          rows.flatMap(({ row, data }) =>
            data?.h === undefined && data?.ah === undefined ? [] : [[row, sheet.getRowHeight(row)] as const],
          ),
        ),
        hiddenRows: rows.filter(({ data }) => data?.hd === BooleanNumber.TRUE).map(({ row }) => row),
        hiddenColumns: columns.filter(({ data }) => data?.hd === BooleanNumber.TRUE).map(({ column }) => column),
        frozen: { rows: config.freeze.ySplit, columns: config.freeze.xSplit },
        validations: validations.all(id),
        conditions: conditions.all(id),
      };
    }),
  };
}

function contentFrom(raw: ICellData): CellSnapshot["content"] {
  const value = valueOf(raw);
  if (raw.f) return { kind: "formula", formula: raw.f, result: value };
  if (value === null) return { kind: "blank" };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return { kind: "text", text: value };
}
