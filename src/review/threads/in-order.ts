export interface Limits {
  /** Items being worked on at a time. */
  readonly running: number;
  /** Items that were started and whose results were not taken yet: what a slow item lets pile up behind it. */
  readonly ahead: number;
}

/**
 * Works on items side by side and gives the results in the order of the items. What is held at a time depends on the
 * limits alone, not on how many items there are.
 */
export async function* inOrder<T, R>(
  items: Iterable<T>,
  work: (item: T) => Promise<R>,
  limits: Limits,
): AsyncGenerator<R, void, void> {
  const iterator = items[Symbol.iterator]();
  const waiting: Promise<R>[] = [];
  let running = 0;
  let stopped = false;
  const start = (): void => {
    while (!stopped && running < limits.running && waiting.length < limits.ahead) {
      const next = iterator.next();
      if (next.done === true) return;
      running += 1;
      const result = work(next.value).finally(() => {
        running -= 1;
        start();
      });
      // It is waited for below, or not at all once an earlier one has failed.
      void result.catch(() => (stopped = true));
      waiting.push(result);
    }
  };
  try {
    start();
    for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
      const result = await first;
      void waiting.shift();
      start();
      yield result;
    }
  } finally {
    stopped = true;
  }
}
