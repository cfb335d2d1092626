import type { BatchTally } from "./batch-runner";

/** What the add-in has cost since last asked. */
export interface Stats {
  /** Round trips. */
  readonly batches: number;
  readonly actions: number;
  /** Batches that load something. */
  readonly reads: number;
  /** Batches that change the workbook. */
  readonly writes: number;
  /** Length of requests and answers together, in characters of JSON. */
  readonly bytes: number;
}

const NONE: Stats = { batches: 0, actions: 0, reads: 0, writes: 0, bytes: 0 };

export class Statistics {
  private stats = NONE;

  count(actions: number, bytes: number, { read, wrote }: BatchTally): void {
    const { stats } = this;
    this.stats = {
      batches: stats.batches + 1,
      actions: stats.actions + actions,
      reads: stats.reads + (read ? 1 : 0),
      writes: stats.writes + (wrote ? 1 : 0),
      bytes: stats.bytes + bytes,
    };
  }

  /** Reads and starts again from nothing. */
  take(): Stats {
    const { stats } = this;
    this.stats = NONE;
    return stats;
  }
}
