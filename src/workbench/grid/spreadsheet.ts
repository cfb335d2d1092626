import type { Area } from "../../core/grid/grid";
import { CellReader, toArea } from "./cells";
import { Changes } from "./changes";
import { GridContext } from "./context";
import { Conditions } from "./conditions";
import { Filling } from "./filling";
import { newWorkbook, type WorkbookData } from "./new-workbook";
import { followRowsAndColumns } from "./patches/moving-formulas";
import { takeOwnLooks } from "./patches/own-looks";
import { SheetInFront } from "./patches/sheet-in-front";
import { Settling } from "./settling";
import { takeSnapshot, toWorkbook, type WorkbookSnapshot } from "./snapshot";
import { drawNumbersAsExcel } from "./shown-numbers";
import { Structure } from "./structure";
import { Typing } from "./typing";
import type { Locale } from "../../messages/locale";
import { startUniver } from "./univer";
import { Validations } from "./validations";
import { Worksheets } from "./worksheets";
import { WriteBuffer } from "./writes";

/** The grid as the rest of the workbench sees it; one workbook at a time. */
export class Spreadsheet {
  readonly cells: CellReader;
  readonly writes: WriteBuffer;
  readonly worksheets: Worksheets;
  readonly structure: Structure;
  readonly typing: Typing;
  readonly filling: Filling;
  readonly validations: Validations;
  readonly conditions: Conditions;
  readonly settling: Settling;

  private constructor(
    private readonly grid: GridContext,
    readonly changes: Changes,
  ) {
    this.cells = new CellReader(this.grid);
    this.worksheets = new Worksheets(this.grid);
    this.structure = new Structure(this.grid);
    this.typing = new Typing(this.grid);
    drawNumbersAsExcel(this.grid);
    this.filling = new Filling(this.grid);
    this.validations = new Validations(this.grid);
    this.conditions = new Conditions(this.grid);
    this.writes = new WriteBuffer(this.grid, [this.validations, this.conditions]);
    this.settling = new Settling(this.grid);
  }

  static start(container: HTMLElement, locale: Locale): Spreadsheet {
    const { grid, changes } = startUniver(container, locale, (injector, steps) => {
      const grid = new GridContext(injector, steps);
      const changes = new Changes(grid);
      new SheetInFront(grid);
      return { grid, changes };
    });
    grid.api.createWorkbook(newWorkbook());
    // Before there are any formats and validations to move.
    followRowsAndColumns(grid);
    takeOwnLooks(grid);
    const spreadsheet = new Spreadsheet(grid, changes);
    spreadsheet.grid.focus();
    return spreadsheet;
  }

  /** Puts another workbook in the place of this one; its worksheets' ids, in order. Nothing is left to undo. */
  open(snapshot: WorkbookSnapshot): readonly string[] {
    const { data, ids } = toWorkbook(snapshot);
    this.replace(data);
    const active = ids[snapshot.active];
    if (active !== undefined) this.worksheets.activate(active);
    return ids;
  }

  openNew(): void {
    this.replace(newWorkbook());
  }

  snapshot(): WorkbookSnapshot {
    this.writes.apply();
    return takeSnapshot(this.grid, this.validations, this.conditions);
  }

  private replace(workbook: WorkbookData): void {
    this.grid.api.disposeUnit(this.grid.unitId);
    this.grid.api.createWorkbook(workbook);
    this.grid.focus();
  }

  get workbookName(): string {
    return this.grid.workbook.getName();
  }

  /** What is selected, on the worksheet in view; A1 before anything is. */
  selection(): { readonly sheetId: string; readonly area: Area } {
    const sheetId = this.worksheets.activeId();
    const selected = this.grid.book.getActiveRange()?.getRange();
    return { sheetId, area: selected ? toArea(selected) : { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  /** Puts an entry behind the others of a cell's menu. @param id unlike all others */
  addToCellMenu(id: string, title: string, action: () => void): void {
    this.grid.api.createMenu({ id, title, action }).appendTo(["contextMenu.mainArea", "contextMenu.others"]);
  }

  /** Everything done inside is one step for the user's undo. */
  step<T>(work: () => T): T {
    return this.grid.step(work);
  }

  undo(): void {
    this.grid.book.undo();
  }

  redo(): void {
    this.grid.book.redo();
  }
}
