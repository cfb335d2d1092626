import type { Area } from "../core/grid";
import type { Fix } from "../rules/finding";
import { WorkbookError, type UndoToken, type Workbook, type WorkbookChange } from "../workbook/workbook";
import type { Engine } from "./engine";
import { EditQueue, type QueueSettings, type Touched } from "./queue";
import { Readings } from "./readings";
import type { LiveStatus, Snapshot } from "./snapshot";
import { systemTimers, type Timers } from "./timers";
import { Timings, type EditTiming, type LiveCounters } from "./timings";

/** Sheets read per round trip when many are read: small enough to show progress, large enough to be few. */
const CHUNK = 8;

/** While a workbook is being opened, forms are shown as they come, so often that it looks alive and costs little. */
const SHOW_EVERY = 400;

/**
 * After this long without any event the sheet in view and the list of sheets are read once more: hosts are known to lose
 * events, and to lose the registration with them.
 */
const SECOND_LOOK = 45_000;

/** Of activations that follow each other this closely the last one told may not be the last one made. */
const ORDER_DOUBT = 1_000;

/** How often a command reads again what was edited while it read: somebody may never stop. */
const ROUNDS = 4;

const EDITING_RETRY = 700;
const FIRST_RETRY = 1_000;
const LONGEST_RETRY = 30_000;

const QUEUE_SETTINGS: QueueSettings = {
  debounce: 150,
  maxWait: 600,
  retryAfter: (failure, attempt) =>
    isEditing(failure) ? EDITING_RETRY : Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (attempt - 1)),
};

/**
 * Keeps one snapshot of the workbook up to date. Listens, reads what was touched, checks what changed; nothing in here
 * writes, so that no event can ever lead to a write.
 */
export class LiveSession {
  readonly queue: EditQueue;
  private readonly readings: Readings;
  private readonly timings: Timings;
  private readonly listeners = new Set<() => void>();
  private unwatch: (() => Promise<void>) | null = null;
  private activeId: string | null = null;
  private activations = 0;
  private activatedAt = -Infinity;
  private stopped = false;
  private cancelSecondLook: (() => void) | null = null;
  private reads = 0;
  private lists = 0;
  private sheetsRead = 0;
  private snapshot: Snapshot = {
    status: { kind: "starting" },
    forms: [],
    unread: [],
    activeSheet: null,
    undo: null,
    revision: 0,
  };

  constructor(
    private readonly workbook: Workbook,
    engine: Engine,
    private readonly timers: Timers = systemTimers,
  ) {
    this.readings = new Readings(engine);
    this.timings = new Timings(() => timers.now());
    this.queue = new EditQueue((touched) => this.refresh(touched), timers, QUEUE_SETTINGS);
  }

  /** Starts listening and reads the whole workbook. Resolves after the first attempt, whatever came of it. */
  async start(): Promise<void> {
    this.queue.push({ all: true });
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
    this.queue.push({ all: true });
    await this.queue.flush(ROUNDS);
    return this.snapshot;
  }

  /** Reads and checks the given sheets, and what is edited meanwhile. @throws {WorkbookError} */
  async check(sheetIds: readonly string[]): Promise<Snapshot> {
    this.queue.push({ sheetIds: new Set(sheetIds) });
    await this.queue.flush(ROUNDS);
    return this.snapshot;
  }

  /** Shows what a command has written. Its own events come meanwhile, as a burst, and are worked off after it. @throws {WorkbookError} */
  async showWritten(sheetIds: readonly string[], list: boolean): Promise<void> {
    this.queue.push({ sheetIds: new Set(sheetIds), list });
    await this.queue.flush();
  }

  /** Offers to put back what a command wrote; null withdraws the offer. */
  offerUndo(offer: { readonly token: UndoToken; readonly fix: Fix } | null): void {
    const undo = offer === null ? null : { ...offer, native: this.workbook.capabilities.undoableWrites };
    if (undo !== this.snapshot.undo) this.publish({ undo });
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
    const { reads, lists, sheetsRead } = this;
    return { reads, lists, sheetsRead, formsChecked: this.readings.checks };
  }

  private onChange(change: WorkbookChange): void {
    switch (change.kind) {
      case "content":
        this.timings.onEdit();
        if (change.own !== true && this.endsUndo(change)) this.offerUndo(null);
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
    this.activeId = sheetId;
    this.activations += 1;
    // The first read is still to come and takes it up.
    if (this.snapshot.revision === 0) return;
    const inDoubt = this.timers.now() - this.activatedAt < ORDER_DOUBT;
    this.activatedAt = this.timers.now();
    this.publish({ activeSheet: this.readings.sheet(sheetId) });
    // A host without events for renaming: going to another sheet is when a new name is found out.
    const mayBeRenamed = this.snapshot.activeSheet === null || !this.workbook.capabilities.renameEvents;
    if (inDoubt || mayBeRenamed) this.queue.push({ list: true });
  }

  /** The cells are no longer those of the write, or no longer where they were. */
  private endsUndo(change: Extract<WorkbookChange, { kind: "content" }>): boolean {
    const { undo } = this.snapshot;
    if (undo === null) return false;
    return undo.token.previous.some(
      ({ at }) =>
        at.sheet.id === change.sheetId &&
        (change.structural === true || (change.areas ?? []).some((area) => covers(area, at.row, at.column))),
    );
  }

  /** A sheet of the write was deleted: there is nothing left to put back. */
  private isUndoGone(): boolean {
    return this.snapshot.undo?.token.previous.some(({ at }) => this.readings.sheet(at.sheet.id) === null) ?? false;
  }

  private async refresh(touched: Touched): Promise<void> {
    try {
      this.timings.onStart();
      await this.listen();
      const ids = await this.idsToRead(touched);
      await this.read(ids);
      if (this.stopped) return;
      this.timings.onRead();
      this.show({ kind: "ready" });
    } catch (failure) {
      this.report(failure);
      throw failure;
    }
    this.timings.onShown();
    this.lookAgainLater();
  }

  /** Checks what was read since the last time, and shows it. */
  private show(status: LiveStatus): void {
    const changed = this.readings.update();
    if (this.isUndoGone()) this.offerUndo(null);
    this.publish({
      status,
      activeSheet: this.readings.sheet(this.activeId),
      ...(changed || this.snapshot.revision === 0
        ? {
            forms: this.readings.checkedForms,
            unread: this.readings.unread,
            revision: this.snapshot.revision + 1,
          }
        : {}),
    });
  }

  private lookAgainLater(): void {
    this.cancelSecondLook?.();
    // As long as anybody sees the snapshot.
    if (this.stopped || this.listeners.size === 0) return;
    this.cancelSecondLook = this.timers.after(SECOND_LOOK, () => {
      this.queue.push({ list: true, sheetIds: new Set(this.activeId === null ? [] : [this.activeId]) });
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

  private async idsToRead({ sheetIds, list, all }: Touched): Promise<readonly string[]> {
    const unknown = [...sheetIds].some((id) => this.readings.sheet(id) === null);
    if (!list && !all && !unknown) return [...sheetIds];
    this.lists += 1;
    const { activations } = this;
    const { sheets, activeId } = await this.workbook.listSheets();
    // An event that was lost or told late; one that came meanwhile is newer than the list.
    if (activations === this.activations && activeId !== null) this.activeId = activeId;
    const stale = this.readings.setSheets(sheets);
    const wanted = all ? sheets.map(({ id }) => id) : [...stale, ...sheetIds];
    const present = new Set(sheets.map(({ id }) => id));
    return [...new Set(wanted)].filter((id) => present.has(id));
  }

  /** The sheet in view first, whichever that is by then: its findings are looked at before the others are there. */
  private async read(ids: readonly string[]): Promise<void> {
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
      const chunk =
        opening && this.activeId !== null && left.has(this.activeId) ? [this.activeId] : [...left].slice(0, CHUNK);
      this.reads += 1;
      this.sheetsRead += chunk.length;
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

function isEditing(failure: unknown): boolean {
  return failure instanceof WorkbookError && failure.problem === "editing";
}

function covers(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function sameSnapshot(left: Snapshot, right: Snapshot): boolean {
  return (
    sameStatus(left.status, right.status) &&
    left.forms === right.forms &&
    left.unread === right.unread &&
    left.activeSheet === right.activeSheet &&
    left.undo === right.undo &&
    left.revision === right.revision
  );
}

function sameStatus(left: LiveStatus, right: LiveStatus): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
