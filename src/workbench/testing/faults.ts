import { writes, type Batch } from "../protocol/batch";
import type { ErrorCode } from "../protocol/errors";
import type { Disturbance } from "./disturb";
import type { EventName } from "../host/events";

/**
 * Faults of the host by name, for tests: `window.workbench.injectFault({ kind: "fail", code: "GeneralException",
 * executed: "all", on: "write" })`. A fault waits for the batches or events that it is about; `times` says how many it
 * spoils (1 unless told), `skip` how many it lets pass first. `clearFaults()` ends all of them. What a co-author does is
 * no fault: `window.workbench.disturb()` does it at once, `kind: "meanwhile"` between two batches of the add-in.
 */
export type Fault = BatchFault | EventFault;

interface Often {
  readonly times?: number | "always";
  readonly skip?: number;
}

export type BatchFault = Often & { readonly on?: BatchKind | "any" } & (
    | { readonly kind: "fail"; readonly code: SyncError; readonly executed?: Executed }
    /** Never answers. */
    | { readonly kind: "hang"; readonly executed?: Executed }
    /** Answers after a while; the whole host is busy until then if the batch is also carried out that late. */
    | { readonly kind: "late"; readonly milliseconds: number; readonly executed: "at once" | "late" }
    | { readonly kind: "twice" }
    /** Something happens just before the batch is carried out. */
    | { readonly kind: "meanwhile"; readonly what: Disturbance }
  );

export type EventFault = Often & {
  readonly kind: "event";
  /** `hold` sends an event only after the one that follows it. */
  readonly fate: "lose" | "repeat" | "hold";
  readonly event?: EventName;
};

export type SyncError = Extract<
  ErrorCode,
  | "InvalidOperationInCellEditMode"
  | "AccessDenied"
  | "ItemNotFound"
  | "RequestPayloadSizeLimitExceeded"
  | "GeneralException"
>;

/** What a batch that fails or hangs has done by then. */
export type Executed = "nothing" | "half" | "all";

/** What a batch is for: changing cells or sheets, registering for events, or only reading. */
export type BatchKind = "read" | "write" | "listen";

export class Faults {
  private waiting: { readonly fault: Fault; skip: number; left: number }[] = [];

  inject(fault: Fault): void {
    const left = fault.times === "always" ? Infinity : (fault.times ?? 1);
    this.waiting.push({ fault, skip: fault.skip ?? 0, left });
  }

  clear(): void {
    this.waiting = [];
  }

  /** How many faults nothing has met yet, or not as often as they are to be met. */
  get left(): number {
    return this.waiting.length;
  }

  /** The fault that a batch meets, if any. */
  ofBatch(kind: BatchKind): BatchFault | null {
    const met = this.meet(
      (fault) => fault.kind !== "event" && (fault.on === undefined || fault.on === "any" || fault.on === kind),
    );
    return met === null || met.kind === "event" ? null : met;
  }

  /** What becomes of an event. */
  ofEvent(event: EventName): EventFault["fate"] | null {
    const met = this.meet((fault) => fault.kind === "event" && (fault.event === undefined || fault.event === event));
    return met?.kind === "event" ? met.fate : null;
  }

  private meet(isMeant: (fault: Fault) => boolean): Fault | null {
    for (const entry of this.waiting) {
      if (!isMeant(entry.fault)) continue;
      if (entry.skip > 0) {
        entry.skip -= 1;
        continue;
      }
      entry.left -= 1;
      this.waiting = this.waiting.filter(({ left }) => left > 0);
      return entry.fault;
    }
    return null;
  }
}

export function kindOf({ Actions: actions, ObjectPaths: paths }: Batch): BatchKind {
  if (actions.some(writes) || Object.values(paths).some(writes)) return "write";
  return actions.some(({ Name: name }) => /^_(Unr|R)egister/.test(name)) ? "listen" : "read";
}

/** The part of a batch that is carried out before it fails. */
export function executedPart(batch: Batch, executed: Executed): Batch {
  switch (executed) {
    case "all":
      return batch;
    case "half":
      return { ...batch, Actions: batch.Actions.slice(0, Math.ceil(batch.Actions.length / 2)) };
    case "nothing":
      return { ...batch, Actions: [] };
  }
}
