import type { Cause } from "./asked";
import type { Timers } from "./timers";

/** What has changed since the last read. */
export interface Touched {
  readonly sheetIds: ReadonlySet<string>;
  /** Sheets came, went, moved or were renamed. */
  readonly list: boolean;
  /** Read everything, whatever is known. */
  readonly all: boolean;
  /** Why sheets are to be read, and why the list is to be asked for. */
  readonly readFor: ReadonlySet<Cause>;
  readonly listFor: ReadonlySet<Cause>;
}

/** What one event or command wants read. */
export type Want = Partial<Pick<Touched, "sheetIds" | "list" | "all">>;

export interface QueueSettings {
  /** Quiet time after an event before its sheet is read: a paste or an undo comes as a burst. */
  readonly debounce: number;
  /** Longest wait for quiet. */
  readonly maxWait: number;
  /** When to try again after the given failure in a row (1, 2, …). */
  readonly retryAfter: (failure: unknown, attempt: number) => number;
}

const UNTOUCHED: Touched = { sheetIds: new Set(), list: false, all: false, readFor: new Set(), listFor: new Set() };

/**
 * Coalesces events into single runs of `work`, one at a time. What arrives during a run starts another; a failed run's
 * share is kept and tried again by itself. Nothing is lost and nothing is read twice for one burst.
 */
export class EditQueue {
  private pending: Touched | null = null;
  private firstAt = 0;
  private running: Promise<void> | null = null;
  private cancelTimer: (() => void) | null = null;
  private failures = 0;
  private holds = 0;
  private stopped = false;
  private waiters: (() => void)[] = [];

  constructor(
    private readonly work: (touched: Touched) => Promise<void>,
    private readonly timers: Timers,
    private readonly settings: QueueSettings,
  ) {}

  push(want: Want, cause: Cause = "edit"): void {
    if (this.stopped) return;
    if (this.pending === null) this.firstAt = this.timers.now();
    this.pending = merge(this.pending ?? UNTOUCHED, touchedBy(want, cause));
    this.schedule(this.quietTime());
  }

  /**
   * Works off what is pending now. With more rounds also what comes up during the last one, until a round was quiet.
   *
   * @throws what `work` throws; the work is tried again later all the same
   */
  async flush(rounds = 1): Promise<void> {
    for (let round = 1; round <= rounds; round++) {
      while (this.running !== null || this.holds > 0) await this.change();
      if (this.pending === null || this.stopped) return;
      await this.run();
    }
  }

  /** No run starts while the given work is under way: half-written sheets are not worth reading. */
  async hold<Result>(work: () => Promise<Result>): Promise<Result> {
    while (this.running !== null) await this.change();
    this.holds += 1;
    this.unschedule();
    try {
      return await work();
    } finally {
      this.holds -= 1;
      if (this.pending !== null) this.schedule(this.quietTime());
      this.announce();
    }
  }

  /** Resolves once nothing is pending, running or held. */
  async idle(): Promise<void> {
    while (!this.stopped && (this.pending !== null || this.running !== null || this.holds > 0)) await this.change();
  }

  stop(): void {
    this.stopped = true;
    this.pending = null;
    this.unschedule();
    this.announce();
  }

  private quietTime(): number {
    return Math.max(0, Math.min(this.settings.debounce, this.firstAt + this.settings.maxWait - this.timers.now()));
  }

  private schedule(delay: number): void {
    this.unschedule();
    if (this.running !== null || this.holds > 0 || this.stopped) return;
    // A failure is not thrown at anyone here: `run` has noted it and will try again.
    this.cancelTimer = this.timers.after(delay, () => void this.run().catch(() => undefined));
  }

  private unschedule(): void {
    this.cancelTimer?.();
    this.cancelTimer = null;
  }

  private run(): Promise<void> {
    this.unschedule();
    const touched = this.pending ?? UNTOUCHED;
    this.pending = null;
    const run = this.attempt(touched);
    this.running = run;
    return run;
  }

  private async attempt(touched: Touched): Promise<void> {
    try {
      await this.work(touched);
      this.failures = 0;
      this.finish(null);
    } catch (failure) {
      this.failures += 1;
      if (!this.stopped) {
        // Edits during the failed run count from now, or they would be due at once and hammer a host that is busy.
        this.firstAt = this.timers.now();
        this.pending = merge(touched, this.pending ?? UNTOUCHED);
      }
      this.finish(this.settings.retryAfter(failure, this.failures));
      throw failure;
    }
  }

  private finish(retry: number | null): void {
    this.running = null;
    if (this.pending !== null) this.schedule(retry ?? this.quietTime());
    this.announce();
  }

  private change(): Promise<void> {
    return new Promise((resolve) => this.waiters.push(resolve));
  }

  private announce(): void {
    const waiters = this.waiters;
    this.waiters = [];
    for (const resolve of waiters) resolve();
  }
}

function touchedBy({ sheetIds = new Set(), list = false, all = false }: Want, cause: Cause): Touched {
  const causes: ReadonlySet<Cause> = new Set([cause]);
  return {
    sheetIds,
    list,
    all,
    readFor: sheetIds.size > 0 || all ? causes : UNTOUCHED.readFor,
    listFor: list || all ? causes : UNTOUCHED.listFor,
  };
}

function merge(left: Touched, right: Touched): Touched {
  return {
    sheetIds: new Set([...left.sheetIds, ...right.sheetIds]),
    list: left.list || right.list,
    all: left.all || right.all,
    readFor: new Set([...left.readFor, ...right.readFor]),
    listFor: new Set([...left.listFor, ...right.listFor]),
  };
}
