import type { Timers } from "../../src/live/timers";

/** Waiting for further edits takes no time: what is left is work. */
export const immediateTimers: Timers = {
  now: () => performance.now(),
  after(_delay, run) {
    const handle = setImmediate(run);
    return () => clearImmediate(handle);
  },
};
