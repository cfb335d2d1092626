import type { Forms } from "../forms/forms";
import { WorkbookError, type UndoToken, type Workbook, type WorkbookChange } from "../workbook/workbook";
import { AskedCounter, type Cause } from "./asked";
import type { Engine } from "./engine";
import { sameForms } from "./form-at";
import { InsertedRowsLog, mayBeOf, type RowsOnSheet } from "./inserted-rows";
import { EditQueue, type Touched } from "./queue";
import { isEditing, QUEUE_SETTINGS } from "./queue-settings";
import { Readings } from "./readings";
import { SheetInView } from "./sheet-in-view";
import { sameSnapshot, type LiveStatus, type Snapshot, type UndoOffer } from "./snapshot";
import { systemTimers, type Timers } from "./timers";
import { Timings, type EditTiming, type LiveCounters } from "./timings";
import { endsUndo, offerWithout, sheetsOfTokens } from "./undo-ends";
import { SESSION_WAITS } from "./waits";

/** Sheets read per round trip when many are read: small enough to show progress, large enough to be few. */
const CHUNK = 8;

/** While a workbook is being opened, forms are shown as they come, so often that it looks alive and costs little. */
const SHOW_EVERY = 400;

/** How often a command reads again what was edited while it read: somebody may never stop. */
const ROUNDS = 4;

/** Sheets to read, and why. */
interface Wanted {
  readonly ids: readonly string[];
  readonly causes: ReadonlySet<Cause>;
}

/**
 * Keeps one snapshot of the workbook up to date. Listens, reads what was touched, checks what changed; nothing in here
 * writes, so that no event can ever lead to a write.
 */
export class LiveSession {
  readonly queue: EditQueue;
  /** What was read so far; only the session changes it. */
  readonly readings: Readings;
  readonly inserted = new InsertedRowsLog();
  /** Told of rows that somebody has put into a form, or right below it, once they were read. */
  onRowsInserted: (rows: RowsOnSheet) => void = () => undefined;
  private readonly timings: Timings;
  private readonly listeners = new Set<() => void>();
  private unwatch: (() => Promise<void>) | null = null;
  private readonly view: SheetInView;
  private readonly asked = new AskedCounter();
  private stopped = false;
  private cancelSecondLook: (() => void) | null = null;
  private snapshot: Snapshot;

  constructor(
    private readonly workbook: Workbook,
    engine: Engine,
    private readonly timers: Timers = systemTimers,
  ) {
    this.readings = new Readings(engine);
    this.snapshot = {
      status: { kind: "starting" },
      known: engine.forms,
      forms: [],
      sheetFindings: [],
      activeSheet: null,
      undo: null,
      newRows: null,
      revision: 0,
    };
    this.timings = new Timings(() => timers.now());
    this.view = new SheetInView(() => timers.now());
    this.queue = new EditQueue((touched) => this.refresh(touched), timers, QUEUE_SETTINGS);
  }

  /** Starts listening and reads the whole workbook. Resolves after the first attempt, whatever came of it. */
  async start(): Promise<void> {
    this.queue.push({ all: true }, "command");
    await this.queue.flush().catch(() => undefined);
  }

  getSnapshot(): Snapshot {
    return this.snapshot;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    this.lookAgainLater();
    return () => this.listeners.delete(listener);
  }

  async settled(): Promise<Snapshot> {
    await this.queue.idle();
    return this.snapshot;
  }

  /** Reads and checks everything, and what is edited meanwhile. @throws {WorkbookError} */
  async checkAll(): Promise<Snapshot> {
    this.queue.push({ all: true }, "command");
    await this.queue.flush(ROUNDS);
    return this.snapshot;
  }

  /** Reads and checks the given sheets, and what is edited meanwhile. @throws {WorkbookError} */
  async check(sheetIds: readonly string[]): Promise<Snapshot> {
    this.queue.push({ sheetIds: new Set(sheetIds) }, "command");
    await this.queue.flush(ROUNDS);
    return this.snapshot;
  }

  /** Shows what a command has written. Its own events come meanwhile, as a burst, and are worked off after it. @throws {WorkbookError} */
  async showWritten(sheetIds: readonly string[], list: boolean): Promise<void> {
    this.queue.push({ sheetIds: new Set(sheetIds), list }, "command");
    await this.queue.flush();
  }

  /** Offers to put back what a command wrote into these forms, unless its cells are read otherwise by now. */
  offerUndo(offer: Omit<UndoOffer, "native">, forms: Snapshot["forms"]): void {
    const native = this.workbook.capabilities.undoableWrites;
    if (sameForms(offer, forms, this.snapshot.forms)) this.publish({ undo: { ...offer, native } });
  }

  readonly withdrawUndo = (): void => this.publish({ undo: null });
  /** One write of the offer is put back: the offer stands for those that are left, if any. */
  readonly putBack = (token: UndoToken): void => this.publish({ undo: offerWithout(this.snapshot.undo, token) });

  /** Offers to complete rows that were put in, or no longer does. */
  offerRows(newRows: RowsOnSheet | null): void {
    if (newRows === null) this.inserted.done();
    this.publish({ newRows });
  }

  /** Takes another set of forms. What was read is recognised anew; the host is asked for nothing. */
  know(engine: Engine): void {
    this.readings.know(engine);
    const known = engine.forms;
    // The first read is still to come and uses it.
    if (this.snapshot.revision === 0) this.publish({ known });
    else this.show(this.snapshot.status, known);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.cancelSecondLook?.();
    this.queue.stop();
    this.listeners.clear();
    const unwatch = this.unwatch;
    this.unwatch = null;
    await unwatch?.();
  }

  /** The last edits, for measuring. */
  get editTimings(): readonly EditTiming[] {
    return this.timings.all;
  }

  get counters(): Omit<LiveCounters, "writes"> {
    return { ...this.asked.total, byCause: this.asked.byCause, formsChecked: this.readings.checks };
  }

  private onChange(change: WorkbookChange): void {
    switch (change.kind) {
      case "content":
        this.timings.onEdit();
        if (endsUndo(this.snapshot.undo, change)) this.withdrawUndo();
        this.inserted.note(change);
        if (this.snapshot.newRows !== null) this.publish({ newRows: this.inserted.seen });
        this.queue.push({ sheetIds: new Set([change.sheetId]) });
        return;
      case "sheets":
        this.timings.onEdit();
        this.queue.push({ list: true });
        return;
      case "activated":
        this.activate(change.sheetId);
        return;
    }
  }

  private activate(sheetId: string): void {
    // The first read is still to come and takes it up.
    if (this.snapshot.revision === 0) {
      this.view.opened(sheetId);
      return;
    }
    const inDoubt = this.view.activated(sheetId);
    this.publish({ activeSheet: this.readings.sheet(sheetId) });
    // A host without events for renaming: going to another sheet is when a new name is found out.
    const mayBeRenamed = !this.workbook.capabilities.renameEvents;
    if (inDoubt || mayBeRenamed || this.snapshot.activeSheet === null) this.queue.push({ list: true }, "activation");
  }

  /** A sheet of the write was deleted, or its cells are read as another form's: there is nothing left to put back. */
  private undoAmong(forms: Snapshot["forms"], known: Forms): Snapshot["undo"] {
    const { undo, ...before } = this.snapshot;
    if (undo && sheetsOfTokens(undo.tokens).some((id) => this.readings.sheet(id) === null)) return null;
    return undo === null || known === before.known || sameForms(undo, before.forms, forms) ? undo : null;
  }

  private async refresh(touched: Touched): Promise<void> {
    try {
      this.timings.onStart();
      await this.listen();
      await this.read(await this.wanted(touched));
      if (this.stopped) return;
      this.timings.onRead();
      this.show({ kind: "ready" });
      const { forms, revision } = this.snapshot;
      const rows = this.inserted.take(touched.sheetIds, revision);
      if (rows !== null && mayBeOf(forms, rows)) this.onRowsInserted(rows);
    } catch (failure) {
      this.report(failure);
      throw failure;
    }
    this.timings.onShown();
    this.lookAgainLater();
  }

  /** Checks what was read since the last time, and shows it. */
  private show(status: LiveStatus, known = this.snapshot.known): void {
    const changed = this.readings.update() || this.snapshot.revision === 0;
    const forms = changed ? this.readings.checkedForms : this.snapshot.forms;
    this.publish({
      status,
      known,
      activeSheet: this.readings.sheet(this.view.id),
      forms,
      undo: this.undoAmong(forms, known),
      ...(changed ? { sheetFindings: this.readings.sheetFindings, revision: this.snapshot.revision + 1 } : {}),
    });
  }

  private lookAgainLater(): void {
    this.cancelSecondLook?.();
    // As long as anybody sees the snapshot.
    if (this.stopped || this.listeners.size === 0) return;
    this.cancelSecondLook = this.timers.after(SESSION_WAITS.secondLook, () => {
      this.queue.push({ list: true, sheetIds: new Set(this.view.id === null ? [] : [this.view.id]) }, "look");
    });
  }

  private async listen(): Promise<void> {
    if (this.unwatch !== null) return;
    const unwatch = await this.workbook.watch((change) => {
      if (!this.stopped) this.onChange(change);
    });
    if (this.stopped) await unwatch();
    else this.unwatch = unwatch;
  }

  private async wanted({ sheetIds, list, all, readFor, listFor }: Touched): Promise<Wanted> {
    const unknown = [...sheetIds].some((id) => this.readings.sheet(id) === null);
    if (!list && !all && !unknown) return { ids: [...sheetIds], causes: readFor };
    this.asked.onList(listFor.size > 0 ? listFor : readFor);
    const { sheets } = await this.view.listed(() => this.workbook.listSheets());
    const stale = this.readings.setSheets(sheets);
    const wanted = all ? sheets.map(({ id }) => id) : [...stale, ...sheetIds];
    const present = new Set(sheets.map(({ id }) => id));
    return {
      ids: [...new Set(wanted)].filter((id) => present.has(id)),
      causes: stale.length > 0 ? new Set([...readFor, ...listFor]) : readFor,
    };
  }

  /** The sheet in view first, whichever that is by then: its findings are looked at before the others are there. */
  private async read({ ids, causes }: Wanted): Promise<void> {
    const left = new Set(ids);
    const opening = ids.length > CHUNK && !this.readings.complete;
    let shown = -Infinity;
    while (left.size > 0 && !this.stopped) {
      const status = { kind: "reading", done: ids.length - left.size, total: ids.length } as const;
      if (opening && status.done > 0 && this.timers.now() - shown >= SHOW_EVERY) {
        this.show(status);
        shown = this.timers.now();
      } else if (ids.length > CHUNK) {
        this.publish({ status });
      }
      const { id } = this.view;
      const chunk = opening && id !== null && left.has(id) ? [id] : [...left].slice(0, CHUNK);
      this.asked.onRead(causes, chunk.length);
      const grids = await this.workbook.readSheets(chunk);
      chunk.forEach((id, index) => {
        left.delete(id);
        this.readings.setSheet(id, grids[index] ?? null);
      });
    }
  }

  /** A cell being edited is no trouble worth a word: the read follows when the user is done. */
  private report(failure: unknown): void {
    if (this.stopped || isEditing(failure)) return;
    const problem = failure instanceof WorkbookError ? failure.problem : "failed";
    this.publish({ status: { kind: "waiting", problem } });
  }

  private publish(change: Partial<Snapshot>): void {
    if (this.stopped) return;
    const next = { ...this.snapshot, ...change };
    if (sameSnapshot(this.snapshot, next)) return;
    this.snapshot = next;
    for (const listener of [...this.listeners]) listener();
  }
}
