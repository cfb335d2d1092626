import type { ICellData, ICommandInfo, IExecutionOptions, IRange, Nullable } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import type { Area, CellValue } from "../../core/grid/grid";
import { BoundingBox, toArea, valueOf } from "./cells";
import type { GridContext } from "./context";

/** Who brought a change about: a person in the grid, the add-in through the API, or someone else who has the workbook open. */
export type Origin = "user" | "addin" | "remote";

export type GridChange =
  /** `before` and `after` for a single cell only, as in Excel. */
  | {
      readonly kind: "cells";
      readonly sheetId: string;
      readonly area: Area;
      readonly single: { readonly before: CellValue; readonly after: CellValue } | null;
    }
  | { readonly kind: "format"; readonly sheetId: string; readonly area: Area }
  | {
      readonly kind: "rows-inserted" | "rows-deleted" | "columns-inserted" | "columns-deleted";
      readonly sheetId: string;
      readonly area: Area;
    }
  | { readonly kind: "calculated"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "added" | "deleted"; readonly sheetId: string }
  | { readonly kind: "renamed"; readonly sheetId: string; readonly before: string; readonly after: string }
  | { readonly kind: "moved"; readonly sheetId: string; readonly before: number; readonly after: number }
  | { readonly kind: "visibility"; readonly sheetId: string; readonly visible: boolean }
  | { readonly kind: "activated"; readonly sheetId: string; readonly previous: string | null }
  | { readonly kind: "selected"; readonly sheetId: string; readonly area: Area };

export type ChangeListener = (change: GridChange, origin: Origin) => void;

interface At {
  readonly unitId: string;
  readonly subUnitId: string;
}

/**
 * Turns the grid's mutations, whoever caused them (typing, paste, undo, the add-in), into changes in our words. The grid's
 * own events tell of commands: undo and redo go by unheard.
 */
export class Changes {
  origin: Origin = "user";
  private readonly listeners: ChangeListener[] = [];
  /** What a mutation about to run will change, worked out while the old content still stands. */
  private readonly upcoming = new WeakMap<object, GridChange[]>();
  private active: string | null = null;

  constructor(private readonly grid: GridContext) {
    grid.commands.beforeCommandExecuted((command, options) => this.before(command, options));
    grid.commands.onCommandExecuted((command, options) => this.after(command, options));
  }

  listen(listener: ChangeListener): void {
    this.listeners.push(listener);
  }

  private emit(change: GridChange): void {
    for (const listener of this.listeners) listener(change, this.origin);
  }

  private before(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = command.params as At | undefined;
    if (!params || params.unitId !== this.grid.openWorkbook?.getUnitId()) return;
    switch (command.id) {
      case SetRangeValuesMutation.id:
        if (!isFromFormula(options)) this.upcoming.set(params, this.valueChanges(params));
        return;
      case SetWorksheetNameMutation.id: {
        const before = this.grid.workbook.getSheetBySheetId(params.subUnitId)?.getName();
        const after = (params as At & { name: string }).name;
        if (before !== undefined)
          this.upcoming.set(params, [{ kind: "renamed", sheetId: params.subUnitId, before, after }]);
        return;
      }
      default:
    }
  }

  private after(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    const params = command.params as (At & Record<string, unknown>) | undefined;
    if (!params || params.unitId !== this.grid.openWorkbook?.getUnitId()) return;
    const sheetId = params.subUnitId;
    switch (command.id) {
      case SetRangeValuesMutation.id:
        if (isFromFormula(options)) this.calculated(params);
        else this.takeUpcoming(params);
        return;
      case SetWorksheetNameMutation.id:
        this.takeUpcoming(params);
        return;
      case AddWorksheetMergeMutation.id:
      case RemoveWorksheetMergeMutation.id: {
        const box = new BoundingBox();
        for (const range of params["ranges"] as IRange[])
          box.add(range.startRow, range.startColumn, range.endRow, range.endColumn);
        if (box.area) this.emit({ kind: "format", sheetId, area: box.area });
        return;
      }
      case MoveRangeMutation.id: {
        const { from, to } = params as unknown as {
          from: { subUnitId: string; value: CellMatrix };
          to: { subUnitId: string; value: CellMatrix };
        };
        for (const side of [from, to]) {
          const area = areaOf(side.value);
          if (area) this.emit({ kind: "cells", sheetId: side.subUnitId, area, single: null });
        }
        return;
      }
      case InsertRowMutation.id:
        this.emit({ kind: "rows-inserted", sheetId, area: toArea(params["range"] as IRange) });
        return;
      case RemoveRowMutation.id:
        this.emit({ kind: "rows-deleted", sheetId, area: toArea(params["range"] as IRange) });
        return;
      case InsertColMutation.id:
        this.emit({ kind: "columns-inserted", sheetId, area: toArea(params["range"] as IRange) });
        return;
      case RemoveColMutation.id:
        this.emit({ kind: "columns-deleted", sheetId, area: toArea(params["range"] as IRange) });
        return;
      case InsertSheetMutation.id:
        this.emit({ kind: "added", sheetId: (params["sheet"] as { id: string }).id });
        return;
      case RemoveSheetMutation.id:
        this.emit({ kind: "deleted", sheetId });
        return;
      case SetWorksheetOrderMutation.id:
        this.emit({ kind: "moved", sheetId, before: Number(params["fromOrder"]), after: Number(params["toOrder"]) });
        return;
      case SetWorksheetHideMutation.id:
        this.emit({ kind: "visibility", sheetId, visible: !params["hidden"] });
        return;
      case SetWorksheetActiveOperation.id:
        if (sheetId !== this.active) this.emit({ kind: "activated", sheetId, previous: this.active });
        this.active = sheetId;
        return;
      case SetSelectionsOperation.id: {
        const selections = params["selections"] as readonly { readonly range: IRange }[];
        const range = selections.at(-1)?.range;
        if (range) this.emit({ kind: "selected", sheetId, area: toArea(range) });
        return;
      }
      default:
    }
  }

  private takeUpcoming(params: object): void {
    for (const change of this.upcoming.get(params) ?? []) this.emit(change);
    this.upcoming.delete(params);
  }

  private calculated(params: At & { cellValue?: CellMatrix }): void {
    const area = areaOf(params.cellValue);
    if (area) this.emit({ kind: "calculated", sheetId: params.subUnitId, area });
  }

  /** Cells whose content will differ, and those whose look is set. */
  private valueChanges({ subUnitId, cellValue }: At & { cellValue?: CellMatrix }): GridChange[] {
    const sheet = this.grid.workbook.getSheetBySheetId(subUnitId);
    if (!sheet || !cellValue) return [];
    const content = new BoundingBox();
    const look = new BoundingBox();
    let count = 0;
    let single: { before: CellValue; after: CellValue } | null = null;
    forEachCell(cellValue, (row, column, after) => {
      const before = sheet.getCellRaw(row, column);
      if (after?.s !== undefined || after === null) look.add(row, column, row, column);
      if (!differs(before, after)) return;
      content.add(row, column, row, column);
      count++;
      single = { before: valueOf(before), after: valueOf(after) };
    });
    const changes: GridChange[] = [];
    if (content.area)
      changes.push({ kind: "cells", sheetId: subUnitId, area: content.area, single: count === 1 ? single : null });
    if (look.area && (!content.area || count > 1))
      changes.push({ kind: "format", sheetId: subUnitId, area: look.area });
    return changes;
  }
}

type CellMatrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

function isFromFormula(options: IExecutionOptions | undefined): boolean {
  return options?.["fromFormula"] === true;
}

/** Whether a write changes what a cell holds; a write that names no content leaves it. */
function differs(before: Nullable<ICellData>, after: Nullable<ICellData>): boolean {
  if (!after) return Boolean(before) && (valueOf(before) !== null || Boolean(before?.f));
  if (!("v" in after) && !("f" in after) && !("p" in after)) return false;
  const formula = "f" in after ? (after.f ?? null) : (before?.f ?? null);
  if (formula !== (before?.f ?? null)) return true;
  return formula === null && valueOf(after) !== valueOf(before);
}

function areaOf(matrix: CellMatrix | undefined): Area | null {
  const box = new BoundingBox();
  if (matrix) forEachCell(matrix, (row, column) => box.add(row, column, row, column));
  return box.area;
}

function forEachCell(
  matrix: CellMatrix,
  visit: (row: number, column: number, cell: Nullable<ICellData>) => void,
): void {
  for (const [row, line] of Object.entries(matrix)) {
    if (!line) continue;
    for (const [column, cell] of Object.entries(line)) visit(Number(row), Number(column), cell);
  }
}
