import type { Asked, Cause } from "./asked";

/** Steps of one edit on its way to the pane, in milliseconds of the session's clock. */
export interface EditTiming {
  /** First event of the burst. */
  readonly edit: number;
  /** The read was asked for. */
  readonly start: number;
  /** The read came back. */
  readonly read: number;
  /** The snapshot with the findings was handed out. */
  readonly shown: number;
}

/** How much the session has asked of its host, and how often it was asked for that by each cause. */
export interface LiveCounters extends Asked {
  readonly byCause: Readonly<Record<Cause, Asked>>;
  readonly writes: number;
  readonly formsChecked: number;
}

const KEPT = 500;

/** The last edits' timings; each step is also a mark of the browser's performance timeline (`jixiao:edit` …). */
export class Timings {
  private readonly finished: EditTiming[] = [];
  private edit: number | null = null;
  private start = 0;
  private read = 0;

  constructor(private readonly now: () => number) {}

  get all(): readonly EditTiming[] {
    return this.finished;
  }

  onEdit(): void {
    if (this.edit !== null) return;
    this.edit = this.now();
    mark("jixiao:edit");
  }

  onStart(): void {
    this.start = this.now();
  }

  onRead(): void {
    this.read = this.now();
    mark("jixiao:read");
  }

  onShown(): void {
    if (this.edit === null) return;
    mark("jixiao:shown");
    this.finished.push({ edit: this.edit, start: this.start, read: this.read, shown: this.now() });
    if (this.finished.length > KEPT) this.finished.shift();
    this.edit = null;
  }
}

/** Replaces the mark before, so that the timeline does not grow with the day's work. */
function mark(name: string): void {
  performance.clearMarks(name);
  performance.mark(name);
}
