import {
  BooleanNumber,
  type ICellData,
  type IMutationInfo,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
} from "@univerjs/core";
import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  RemoveMergeUndoMutationFactory,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../core/grid/grid";
import type { CellEntry } from "../entry/entry";
import { addStyle, contentOf } from "./cell-data";
import { toRange } from "./cells";
import type { GridContext } from "./context";
import type { Border, Side } from "../../workbook/xlsx/cell-style";
import type { StylePatch } from "./look";
import { formatOf, fromGridStyle, SIDES, toGridStyle } from "./style";

/**
 * Collects what a batch writes and applies it worksheet by worksheet in a few mutations: a form of eighty cells with
 * formats, borders, merges and sizes is one redraw, one recalculation and one undo step, not a thousand.
 * Whoever reads cells applies first.
 */
export class WriteBuffer {
  private readonly sheets = new Map<string, SheetWrites>();

  /** @param others apply after the cells, in the same undo step. */
  constructor(
    private readonly grid: GridContext,
    private readonly others: readonly { commit(): void }[],
  ) {}

  content(sheetId: string, row: number, column: number, entry: CellEntry): void {
    Object.assign(this.of(sheetId).cell(row, column), contentOf(entry));
  }

  style(sheetId: string, area: Area, patch: StylePatch): void {
    const writes = this.of(sheetId);
    const style = toGridStyle(patch);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) addStyle(writes.cell(row, column), style);
    }
  }

  /** Number format that is waiting to be applied to a cell; undefined for none. */
  pendingFormat(sheetId: string, row: number, column: number): string | undefined {
    const style = this.pendingStyle(sheetId, row, column);
    return style && "n" in style ? formatOf(style) : undefined;
  }

  /** Border that is waiting; null if it is to be taken away, undefined for none. */
  pendingBorder(sheetId: string, row: number, column: number, side: Side): Border | null | undefined {
    const borders = this.pendingStyle(sheetId, row, column)?.bd;
    return borders && SIDES[side] in borders ? fromGridStyle({ bd: borders }).borders[side] : undefined;
  }

  private pendingStyle(sheetId: string, row: number, column: number): IStyleData | null {
    const style = this.sheets.get(sheetId)?.cells.get(row)?.get(column)?.s;
    return typeof style === "object" ? style : null;
  }

  merge(sheetId: string, area: Area): void {
    this.of(sheetId).merges.push(area);
  }

  /** Pixels. */
  columnWidth(sheetId: string, column: number, pixels: number): void {
    this.of(sheetId).widths.set(column, pixels);
  }

  /** Pixels. */
  rowHeight(sheetId: string, row: number, pixels: number): void {
    this.of(sheetId).heights.set(row, pixels);
  }

  apply(): void {
    const pending = [...this.sheets];
    this.sheets.clear();
    this.grid.step(() => {
      for (const [sheetId, writes] of pending) {
        // Deleted later in the same batch: nothing left to write to.
        if (this.grid.workbook.getSheetBySheetId(sheetId)) this.applySheet(sheetId, writes);
      }
      for (const other of this.others) other.commit();
    });
  }

  private applySheet(sheetId: string, writes: SheetWrites): void {
    const at = { unitId: this.grid.unitId, subUnitId: sheetId };
    const sheet = this.grid.sheet(sheetId);
    const redo: IMutationInfo[] = [];
    const undo: IMutationInfo[] = [];
    const add = (id: string, redoParams: object, undoId: string, undoParams: object): void => {
      redo.push({ id, params: redoParams });
      undo.unshift({ id: undoId, params: undoParams });
    };
    if (writes.widths.size > 0) {
      const params = {
        ...at,
        ranges: [...writes.widths.keys()].map(wholeColumn),
        colWidth: Object.fromEntries(writes.widths),
      };
      add(
        SetWorksheetColWidthMutation.id,
        params,
        SetWorksheetColWidthMutation.id,
        SetWorksheetColWidthMutationFactory(params, sheet),
      );
    }
    if (writes.heights.size > 0) {
      const ranges = [...writes.heights.keys()].map(wholeRow);
      const params = { ...at, ranges, rowHeight: Object.fromEntries(writes.heights) };
      add(
        SetWorksheetRowHeightMutation.id,
        params,
        SetWorksheetRowHeightMutation.id,
        SetWorksheetRowHeightMutationFactory(params, sheet),
      );
      const fixed = { ...at, ranges, autoHeightInfo: BooleanNumber.FALSE };
      add(
        SetWorksheetRowIsAutoHeightMutation.id,
        fixed,
        SetWorksheetRowIsAutoHeightMutation.id,
        SetWorksheetRowIsAutoHeightMutationFactory(fixed, sheet),
      );
    }
    if (writes.cells.size > 0) {
      const params = {
        ...at,
        cellValue: this.matrix(sheetId, writes),
        ...(writes.hasContent ? {} : { trigger: SetStyleCommand.id }),
      };
      const back = SetRangeValuesUndoMutationFactory(this.grid.injector, params);
      add(SetRangeValuesMutation.id, params, SetRangeValuesMutation.id, back);
    }
    this.grid.mutate(redo, undo);
    if (writes.merges.length > 0) this.applyMerges(sheetId, writes.merges);
  }

  /** As in Excel: a merged area swallows those it covers, and only its top left cell keeps a content. */
  private applyMerges(sheetId: string, areas: readonly Area[]): void {
    const at = { unitId: this.grid.unitId, subUnitId: sheetId };
    const sheet = this.grid.sheet(sheetId);
    const ranges = areas.map(toRange);
    const covered = sheet
      .getMergeData()
      .filter((merge) =>
        ranges.some(
          (range) =>
            merge.startRow <= range.endRow &&
            merge.endRow >= range.startRow &&
            merge.startColumn <= range.endColumn &&
            merge.endColumn >= range.startColumn,
        ),
      );
    const blanks: Record<number, Record<number, ICellData>> = {};
    let blanked = false;
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          if (row === top && column === left) continue;
          const raw = sheet.getCellRaw(row, column);
          if (!raw || (raw.v === undefined && !raw.f && !raw.p && !raw.si)) continue;
          (blanks[row] ??= {})[column] = contentOf({ kind: "blank" });
          blanked = true;
        }
      }
    }
    const redo: IMutationInfo[] = [];
    const undo: IMutationInfo[] = [];
    if (covered.length > 0) {
      const params = { ...at, ranges: covered.map((range) => ({ ...range })) };
      redo.push({ id: RemoveWorksheetMergeMutation.id, params });
      undo.unshift({
        id: AddWorksheetMergeMutation.id,
        params: RemoveMergeUndoMutationFactory(this.grid.injector, params),
      });
    }
    const params = { ...at, ranges };
    redo.push({ id: AddWorksheetMergeMutation.id, params });
    undo.unshift({
      id: RemoveWorksheetMergeMutation.id,
      params: AddMergeUndoMutationFactory(this.grid.injector, params),
    });
    if (blanked) {
      const values = { ...at, cellValue: blanks };
      redo.push({ id: SetRangeValuesMutation.id, params: values });
      undo.unshift({
        id: SetRangeValuesMutation.id,
        params: SetRangeValuesUndoMutationFactory(this.grid.injector, values),
      });
    }
    this.grid.mutate(redo, undo);
  }

  /** As in Excel: only the first cell of a merged area takes a content; what is written to those it covers is lost. */
  private covered(sheetId: string): (row: number, column: number) => boolean {
    const merges = this.grid.sheet(sheetId).getMergeData();
    return (row, column) =>
      merges.some(
        ({ startRow, endRow, startColumn, endColumn }) =>
          row >= startRow &&
          row <= endRow &&
          column >= startColumn &&
          column <= endColumn &&
          !(row === startRow && column === startColumn),
      );
  }

  /** A change of look alone must not make a number of a text that looks like one: such cells say their type again. */
  private matrix(sheetId: string, writes: SheetWrites): IObjectMatrixPrimitiveType<ICellData> {
    const sheet = this.grid.sheet(sheetId);
    const covered = this.covered(sheetId);
    const matrix: Record<number, Record<number, ICellData>> = {};
    for (const [row, cells] of writes.cells) {
      const line: Record<number, ICellData> = {};
      for (const [column, data] of cells) {
        if ("v" in data && covered(row, column)) Object.assign(data, contentOf({ kind: "blank" }));
        else if (!("v" in data)) {
          const type = sheet.getCellRaw(row, column)?.t;
          if (type !== undefined && type !== null) data.t = type;
        }
        line[column] = data;
      }
      matrix[row] = line;
    }
    return matrix;
  }

  private of(sheetId: string): SheetWrites {
    let writes = this.sheets.get(sheetId);
    if (!writes) this.sheets.set(sheetId, (writes = new SheetWrites()));
    return writes;
  }
}

class SheetWrites {
  readonly cells = new Map<number, Map<number, ICellData>>();
  readonly merges: Area[] = [];
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();

  cell(row: number, column: number): ICellData {
    let line = this.cells.get(row);
    if (!line) this.cells.set(row, (line = new Map()));
    let data = line.get(column);
    if (!data) line.set(column, (data = {}));
    return data;
  }

  get hasContent(): boolean {
    for (const line of this.cells.values()) for (const data of line.values()) if ("v" in data) return true;
    return false;
  }
}

const LAST = 1_048_575;

function wholeColumn(column: number): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
  return { startRow: 0, endRow: LAST, startColumn: column, endColumn: column };
}

function wholeRow(row: number): { startRow: number; endRow: number; startColumn: number; endColumn: number } {
  return { startRow: row, endRow: row, startColumn: 0, endColumn: 16_383 };
}
