import { a1, a1Area } from "../../src/core/grid/address";
import { cellAt, type Grid } from "../../src/core/grid/grid";
import type { SheetPlan } from "../../src/layout/plan";
import type { CellRef, HiddenState, SheetRef } from "../../src/reader/reading";
import type { LookRequest, SheetChange, SheetLook } from "../../src/rows/sheet-edit";
import type { CellWrite } from "../../src/rules/fix";
import {
  WorkbookError,
  type Capabilities,
  type SelectedCell,
  type SheetGrid,
  type SheetList,
  type UndoToken,
  type Workbook,
  type WorkbookChange,
} from "../../src/workbook/workbook";
import { edited, lookedGrid, lookedPlan, lookOf, type LookedSheet } from "./looked-sheet";
import { Answers } from "./answers";
import { Selection } from "./selection";
import { areasOf, freeName, sketchOf } from "./written-cell";
import { gridFromPlan, withCell, withRow, type CellSketch } from "./grids";

interface Sheet {
  readonly id: string;
  name: string;
  grid: Grid;
  /** What a grid does not hold; its own grid is that of some time before. */
  look: LookedSheet;
  hidden?: HiddenState | undefined;
}

type Details = Partial<Omit<Extract<WorkbookChange, { kind: "content" }>, "kind" | "sheetId">>;

const OWN: Details = { structural: true, own: true };

type Listener = (change: WorkbookChange) => void;

/**
 * A workbook in memory behind the same port as Excel: tests edit it as a user would, see what was asked of it, and
 * make it fail. It does not calculate: a formula keeps the result it came with.
 */
export class MemoryWorkbook extends Answers implements Workbook {
  readonly capabilities: Capabilities;
  selected: CellRef | null = null;
  readonly parts: string[] = [];
  private sheets: Sheet[] = [];
  private activeSheet: string | null = null;
  protected readonly listeners = new Set<Listener>();
  readonly selection = new Selection();
  private nextId = 1;

  constructor(capabilities: Partial<Capabilities> = {}) {
    super();
    this.capabilities = { undoableWrites: false, renameEvents: true, ...capabilities };
  }

  // What the port asks for.

  async listSheets(): Promise<SheetList> {
    const sheets = this.sheets.map(({ id, name, hidden }) => ({
      id,
      name,
      ...(hidden === undefined ? {} : { hidden }),
    }));
    const list = { sheets, activeId: this.activeId };
    await this.answer("list");
    return list;
  }

  async readSheets(ids: readonly string[]): Promise<readonly (SheetGrid | null)[]> {
    // Cells are those of the moment of asking, as in a host that queues the answer.
    const grids = ids.map((id) => {
      const sheet = this.sheets.find((each) => each.id === id);
      return sheet ? { sheet: { id, name: sheet.name }, grid: sheet.grid } : null;
    });
    await this.answer(`read ${ids.join(" ")}`);
    return grids;
  }

  async insert(plans: readonly SheetPlan[]): Promise<readonly SheetRef[]> {
    await this.answer(`insert ${plans.map(({ name }) => name).join(" ")}`);
    return plans.map((plan) => this.add(plan.name, gridFromPlan(plan), lookedPlan(plan)));
  }

  async readParts(namespace: string): Promise<readonly string[]> {
    await this.answer("parts");
    return this.parts.filter((xml) => xml.includes(`"${namespace}"`));
  }

  async addParts(parts: readonly string[]): Promise<void> {
    await this.answer(`carry ${parts.length}`);
    this.parts.push(...parts);
  }

  async removeSheets(sheets: readonly SheetRef[]): Promise<void> {
    await this.answer(`remove ${sheets.map(({ name }) => name).join(" ")}`);
    for (const { id } of sheets) this.remove(id);
  }

  async write(writes: readonly CellWrite[]): Promise<UndoToken> {
    await this.answer(`write ${writes.map(({ at }) => a1(at.row, at.column)).join(" ")}`);
    const previous = writes.map((written) => {
      const { at } = written;
      const cell = cellAt(this.sheet(at.sheet.id).grid, at.row, at.column);
      return { at, written, formula: cell?.formula ?? cell?.value ?? "", format: cell?.format ?? "General" };
    });
    for (const write of writes) this.put(write.at, sketchOf(write), true);
    return { previous };
  }

  async look(request: LookRequest): Promise<SheetLook> {
    await this.answer(`look ${a1Area(request.area)}`);
    return lookOf(this.looked(request.sheet.id), request);
  }

  async change(request: LookRequest, plan: (look: SheetLook) => SheetChange | null): Promise<UndoToken | null> {
    const { sheet, area } = request;
    await this.answer(`look ${a1Area(area)}`);
    const change = plan(lookOf(this.looked(sheet.id), request));
    if (change === null) return null;
    await this.answer(`change ${change.edits.map(({ kind }) => kind)[0] ?? ""}`);
    const previous = change.written.map(({ row, column, content }) => {
      const at = { sheet, row, column };
      return { at, written: { at, text: String(content.content) }, formula: "", format: "" };
    });
    this.setLook(sheet.id, change.edits);
    return { previous, change: { request, change } };
  }

  async restore(token: UndoToken): Promise<void> {
    if (token.change !== undefined) {
      await this.answer("restore rows");
      return this.setLook(token.change.request.sheet.id, token.change.change.undo);
    }
    await this.answer(`restore ${token.previous.map(({ at }) => a1(at.row, at.column)).join(" ")}`);
    for (const { at, formula, format } of token.previous) {
      this.put(at, formula === "" ? null : { value: formula, text: String(formula), format }, true);
    }
  }

  async select(cell: CellRef): Promise<void> {
    await this.answer("select");
    const { name, hidden } = this.sheet(cell.sheet.id);
    if (hidden !== undefined) throw new WorkbookError("hidden", name);
    this.selected = cell;
    this.selection.goTo(cell.sheet.id, cell.row, cell.column);
  }

  async watchSelection(listener: (at: SelectedCell) => void): Promise<() => Promise<void>> {
    await this.answer("watch selection");
    return this.selection.watch(listener, this.activeId);
  }

  async watch(listener: Listener): Promise<() => Promise<void>> {
    await this.answer("watch");
    this.listeners.add(listener);
    if (this.activeId !== null) listener({ kind: "activated", sheetId: this.activeId });
    return async () => {
      this.listeners.delete(listener);
    };
  }

  // What a user does.

  add(name: string, grid: Grid, look: LookedSheet = lookedGrid(grid)): SheetRef {
    const sheet = { id: `s${this.nextId++}`, name: freeName(name, this.sheets), grid, look };
    this.sheets.push(sheet);
    this.tell({ kind: "sheets", sheetId: sheet.id });
    return { id: sheet.id, name: sheet.name };
  }

  type(id: string, address: string, content: CellSketch, remote = false): void {
    this.setGrid(id, withCell(this.sheet(id).grid, address, content), { areas: areasOf(address), remote });
  }

  insertRow(id: string, row: number, cells: readonly CellSketch[] = []): void {
    this.setGrid(id, withRow(this.sheet(id).grid, row, cells), { structural: true });
  }

  replace(id: string, grid: Grid): void {
    this.setGrid(id, grid, {});
  }

  rename(id: string, name: string): void {
    this.sheet(id).name = name;
    if (this.capabilities.renameEvents) this.tell({ kind: "sheets", sheetId: id });
  }

  /** Hides a sheet, or shows it again where no state is given. */
  hide(id: string, state?: HiddenState): void {
    this.sheet(id).hidden = state;
    if (this.capabilities.renameEvents) this.tell({ kind: "sheets", sheetId: id });
  }

  remove(id: string): void {
    this.sheets = this.sheets.filter((sheet) => sheet.id !== id);
    this.tell({ kind: "sheets", sheetId: id });
  }

  /** To another place in tab order, from 0. */
  move(id: string, position: number): void {
    const sheet = this.sheet(id);
    const others = this.sheets.filter((each) => each !== sheet);
    this.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
    this.tell({ kind: "sheets", sheetId: id });
  }

  /** All sheets as they are, for `goBack`. */
  state(): readonly Readonly<Sheet>[] {
    return this.sheets.map((sheet) => ({ ...sheet }));
  }

  /** Makes all sheets what they were, as undo does. */
  goBack(state: readonly Readonly<Sheet>[]): void {
    const before = new Map(this.sheets.map((sheet) => [sheet.id, sheet.grid]));
    this.sheets = state.map((sheet) => ({ ...sheet }));
    for (const { id, grid } of state) {
      if (before.has(id) && before.get(id) !== grid) this.tell({ kind: "content", sheetId: id, remote: false });
      else this.tell({ kind: "sheets", sheetId: id });
    }
  }

  copy(id: string): SheetRef {
    const { name, grid } = this.sheet(id);
    return this.add(`${name} (2)`, grid);
  }

  activate(id: string): void {
    this.activeSheet = id;
    this.tell({ kind: "activated", sheetId: id });
  }

  /** An event without a change of content: a recalculation, a number format. */
  touch = (id: string): void => this.tell({ kind: "content", sheetId: id, remote: false });

  /** Tells once more, too late, of a sheet that the user has left. */
  tellLate(id: string): void {
    this.tell({ kind: "activated", sheetId: id });
  }

  /** The sheet the user went to, else the first. */
  private get activeId(): string | null {
    return this.sheets.find(({ id }) => id === this.activeSheet)?.id ?? this.sheets[0]?.id ?? null;
  }

  /** A sheet with its look as it is now. */
  looked(id: string): LookedSheet {
    const { look, grid } = this.sheet(id);
    return { ...look, grid };
  }

  protected setLook(id: string, edits: SheetChange["edits"], details: Details = OWN): void {
    const look = edited(this.looked(id), edits);
    this.sheet(id).look = look;
    this.setGrid(id, this.calculate(look.grid), details);
  }

  grid(id: string): Grid {
    return this.sheet(id).grid;
  }

  get watchers(): number {
    return this.listeners.size;
  }

  // What goes wrong.

  /** From now on no event is told: some hosts lose some. */
  mute(): void {
    this.listeners.clear();
  }

  /** What formulas come to after a write of the add-in; a workbook that calculates says it. */
  protected calculate(grid: Grid): Grid {
    return grid;
  }

  private put(at: CellRef, sketch: CellSketch, own: boolean): void {
    const address = a1(at.row, at.column);
    this.setGrid(at.sheet.id, this.calculate(withCell(this.sheet(at.sheet.id).grid, address, sketch)), {
      areas: areasOf(address),
      own,
    });
  }

  protected setGrid(id: string, grid: Grid, details: Details): void {
    this.sheet(id).grid = grid;
    this.tell({ kind: "content", sheetId: id, remote: false, ...details });
  }

  private sheet(id: string): Sheet {
    const sheet = this.sheets.find((each) => each.id === id);
    if (!sheet) throw new WorkbookError("gone");
    return sheet;
  }

  protected tell(change: WorkbookChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}
