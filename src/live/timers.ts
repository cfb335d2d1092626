/** Time as the session sees it; tests bring their own. */
export interface Timers {
  /** Milliseconds from some fixed point. */
  now(): number;
  /** Runs once after a delay. Returns the way to call it off. */
  after(delay: number, run: () => void): () => void;
}

export const systemTimers: Timers = {
  now: () => performance.now(),
  after(delay, run) {
    const handle = setTimeout(run, delay);
    return () => clearTimeout(handle);
  },
};
