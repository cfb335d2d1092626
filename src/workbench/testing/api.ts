import { parseArea } from "../../core/grid/address";
import type { Area, CellValue } from "../../core/grid/grid";
import type { WorksheetInfo } from "../grid/worksheets";
import type { Stats } from "../host/statistics";
import type { Loss } from "../files/losses";
import { readEntry } from "../entry/entry";
import type { PageParts } from "../page/page";
import { findingsOf } from "./asked-pane";
import { disturb, type Disturbance } from "./disturb";
import type { Fault, Faults } from "./faults";

/** A cell as a person sees it and as it is. */
export interface CellView {
  readonly text: string;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

declare global {
  interface Window {
    workbench?: WorkbenchApi;
  }
}

/**
 * `window.workbench`: drives the workbench for tests. Sheets go by name, addresses in A1 notation, rows count from 1.
 * Each call resolves once the grid has recalculated and the add-in has been told.
 */
export interface WorkbenchApi {
  /** Resolves when the grid is up. */
  ready(): Promise<void>;
  /** Resolves with what the file held that could not be kept. @throws {FileError} */
  openXlsx(bytes: Uint8Array): Promise<readonly Loss[]>;
  saveXlsx(): Promise<Uint8Array>;
  /**
   * Types into a cell through the cell editor, as a person does, Enter included. Resolves with false if a validation
   * refused the entry; its message is confirmed.
   */
  setCell(sheet: string, address: string, text: string): Promise<boolean>;
  getCell(sheet: string, address: string): Promise<CellView>;
  /** Puts a block of texts in, as a paste from another program does. */
  paste(sheet: string, address: string, rows: readonly (readonly string[])[]): Promise<void>;
  /** Delete key on a selection. */
  clear(sheet: string, address: string): Promise<void>;
  /** Drags the fill handle of a range over another, which begins with it. */
  fill(sheet: string, from: string, over: string): Promise<boolean>;
  select(sheet: string, address: string): Promise<void>;
  /** Which cells are selected: sheet name and address. */
  selection(): Promise<{ readonly sheet: string; readonly area: Area }>;
  insertRows(sheet: string, row: number, count: number): Promise<void>;
  deleteRows(sheet: string, row: number, count: number): Promise<void>;
  /** `column` counts from 1. */
  insertColumns(sheet: string, column: number, count: number): Promise<void>;
  deleteColumns(sheet: string, column: number, count: number): Promise<void>;
  merge(sheet: string, address: string): Promise<void>;
  /** Takes every merged area apart that the address touches. */
  unmerge(sheet: string, address: string): Promise<void>;
  renameSheet(sheet: string, name: string): Promise<void>;
  /** Resolves with the copy's name. */
  copySheet(sheet: string): Promise<string>;
  deleteSheet(sheet: string): Promise<void>;
  /** `position` counts from 0. */
  moveSheet(sheet: string, position: number): Promise<void>;
  activateSheet(sheet: string): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  sheets(): Promise<readonly WorksheetInfo[]>;
  merges(sheet: string): Promise<readonly Area[]>;
  /** Batches, actions, reads, writes and bytes since last asked. */
  stats(): Promise<Stats>;
  /** What the pane shows once it is settled. */
  findings(): Promise<unknown[]>;
  /** Resolves when nothing is left to calculate, to answer or to tell. */
  settled(): Promise<void>;
  /** From now on the host has a fault: see `faults.ts`. */
  injectFault(fault: Fault): Promise<void>;
  /** How many injected faults have not come about yet, or not as often as they are to. */
  faultsLeft(): Promise<number>;
  clearFaults(): Promise<void>;
  /** What a co-author does, or someone who protects a worksheet; the add-in hears of it as of anything remote. */
  disturb(what: Disturbance): Promise<void>;
  /** Loads the pane anew while the workbook stays, as after a lost session. */
  reloadPane(): Promise<void>;
}

/** Builds the API over the parts of the page. */
export function workbenchApi({ spreadsheet, host, pane, files }: PageParts, faults: Faults): WorkbenchApi {
  const { worksheets, structure, typing, filling, cells, writes } = spreadsheet;

  const idOf = (name: string): string => {
    const found = worksheets.byName(name);
    if (!found) throw new Error(`没有名为“${name}”的工作表。`);
    return found.id;
  };
  /** Rows and columns come and go on the sheet one looks at; the grid moves merged areas rightly only there. */
  const inFront = (name: string): string => {
    const id = idOf(name);
    worksheets.activate(id);
    return id;
  };
  const areaOf = (address: string): Area => {
    const area = parseArea(address);
    if (!area) throw new Error(`“${address}”不是单元格地址。`);
    return area;
  };
  const settled = async (): Promise<void> => {
    await spreadsheet.settling.settled();
    await host.idle();
  };
  const act = async <T>(work: () => T | Promise<T>): Promise<T> => {
    const result = await work();
    await settled();
    return result;
  };

  return {
    ready: async () => settled(),
    // Tests ask for the losses; nobody is there to answer a question.
    openXlsx: (bytes) => act(async () => (await files.open(bytes, "工作簿.xlsx", () => Promise.resolve(true))) ?? []),
    saveXlsx: () => files.save(),
    setCell: (sheet, address, text) =>
      act(async () => {
        const { top, left } = areaOf(address);
        const id = idOf(sheet);
        structure.makeRoom(id, top, left);
        return typing.type(id, top, left, text);
      }),
    getCell: async (sheet, address) => {
      await spreadsheet.settling.settled();
      const { top, left } = areaOf(address);
      return cells.cell(idOf(sheet), top, left);
    },
    paste: (sheet, address, rows) =>
      act(() => {
        const { top, left } = areaOf(address);
        const id = idOf(sheet);
        structure.makeRoom(id, top + rows.length, left + Math.max(...rows.map((row) => row.length)));
        const year = new Date().getFullYear();
        rows.forEach((row, down) =>
          row.forEach((text, right) => {
            const at = { row: top + down, column: left + right };
            const entry = readEntry(text, { format: cells.format(id, at.row, at.column), year, typed: false });
            writes.content(id, at.row, at.column, entry);
            if (entry.kind === "number" && entry.format)
              writes.style(
                id,
                { top: at.row, bottom: at.row, left: at.column, right: at.column },
                { numberFormat: entry.format },
              );
          }),
        );
        writes.apply();
      }),
    clear: (sheet, address) =>
      act(() => {
        const { top, left, bottom, right } = areaOf(address);
        const id = idOf(sheet);
        for (let row = top; row <= bottom; row++)
          for (let column = left; column <= right; column++) writes.content(id, row, column, { kind: "blank" });
        writes.apply();
      }),
    fill: (sheet, from, over) => act(() => filling.drag(inFront(sheet), areaOf(from), areaOf(over))),
    select: (sheet, address) =>
      act(() => {
        const { top, left, bottom, right } = areaOf(address);
        typing.select(idOf(sheet), top, left, bottom, right);
      }),
    selection: async () => {
      const { sheetId, area } = spreadsheet.selection();
      return { sheet: worksheets.find(sheetId)?.name ?? "", area };
    },
    insertRows: (sheet, row, count) => act(() => structure.insertRows(inFront(sheet), row - 1, count)),
    deleteRows: (sheet, row, count) => act(() => structure.deleteRows(inFront(sheet), row - 1, count)),
    insertColumns: (sheet, column, count) => act(() => structure.insertColumns(inFront(sheet), column - 1, count)),
    deleteColumns: (sheet, column, count) => act(() => structure.deleteColumns(inFront(sheet), column - 1, count)),
    merge: (sheet, address) =>
      act(() => {
        writes.merge(idOf(sheet), areaOf(address));
        writes.apply();
      }),
    unmerge: (sheet, address) => act(() => structure.unmerge(idOf(sheet), areaOf(address))),
    renameSheet: (sheet, name) => act(() => worksheets.rename(idOf(sheet), name)),
    copySheet: (sheet) =>
      act(() => {
        const id = idOf(sheet);
        const copied = worksheets.copy(id);
        host.model.prints.copy(id, copied);
        return worksheets.find(copied)?.name ?? "";
      }),
    deleteSheet: (sheet) =>
      act(() => {
        if (!worksheets.remove(idOf(sheet))) throw new Error("工作簿至少要有一张工作表。");
      }),
    moveSheet: (sheet, position) => act(() => worksheets.move(idOf(sheet), position)),
    activateSheet: (sheet) => act(() => worksheets.activate(idOf(sheet))),
    undo: () => act(() => spreadsheet.undo()),
    redo: () => act(() => spreadsheet.redo()),
    sheets: async () => worksheets.list(),
    merges: async (sheet) => cells.merges(idOf(sheet)),
    stats: async () => {
      await settled();
      return host.statistics.take();
    },
    findings: async () => {
      await settled();
      return findingsOf(pane.window);
    },
    settled,
    injectFault: async (fault) => faults.inject(fault),
    faultsLeft: async () => faults.left,
    clearFaults: async () => faults.clear(),
    disturb: (what) => act(() => disturb(host.model, what)),
    reloadPane: async () => {
      host.reset();
      pane.load();
    },
  };
}
