import { EditQueue, type QueueSettings, type Touched } from "../../src/live/queue";
import { systemTimers } from "../../src/live/timers";

const SETTINGS: QueueSettings = { debounce: 150, maxWait: 600, retryAfter: (_failure, attempt) => attempt * 1000 };

beforeEach(() => vi.useFakeTimers());

function queueOf(work: (touched: Touched) => Promise<void> = async () => undefined) {
  const runs: string[] = [];
  const queue = new EditQueue(
    (touched) => {
      runs.push([...touched.sheetIds, ...(touched.list ? ["list"] : []), ...(touched.all ? ["all"] : [])].join(" "));
      return work(touched);
    },
    systemTimers,
    SETTINGS,
  );
  return { queue, runs };
}

const sheet = (id: string) => ({ sheetIds: new Set([id]) });
const after = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test("a burst of events is one run, once it is quiet", async () => {
  const { queue, runs } = queueOf();
  queue.push(sheet("a"));
  await after(100);
  queue.push(sheet("a"));
  queue.push(sheet("b"));
  queue.push({ list: true });
  await after(149);
  expect(runs).toEqual([]);
  await after(1);
  expect(runs).toEqual(["a b list"]);
});

test("events without a pause are not waited out for ever", async () => {
  const { queue, runs } = queueOf();
  for (let time = 0; time < 1000; time += 100) {
    queue.push(sheet("a"));
    await after(100);
  }
  expect(runs).toEqual(["a"]);
});

test("what arrives during a run makes one more run, never two at a time", async () => {
  let finish: () => void = () => undefined;
  const { queue, runs } = queueOf(() => new Promise((resolve) => (finish = resolve)));
  queue.push(sheet("a"));
  await after(150);
  queue.push(sheet("b"));
  queue.push(sheet("c"));
  await after(1000);
  expect(runs).toEqual(["a"]);
  finish();
  await after(150);
  expect(runs).toEqual(["a", "b c"]);
});

test("a failed run is tried again by itself, later each time, with what came since", async () => {
  let failing = true;
  const { queue, runs } = queueOf(async () => {
    if (failing) throw new Error("busy");
  });
  queue.push(sheet("a"));
  await after(150);
  await after(999);
  expect(runs).toHaveLength(1);
  await after(1);
  expect(runs).toHaveLength(2);
  failing = false;
  await after(1999);
  expect(runs).toHaveLength(2);
  await after(1);
  expect(runs).toEqual(["a", "a", "a"]);
  await expect(queue.idle()).resolves.toBeUndefined();
});

test("a new edit does not wait for the retry", async () => {
  let failing = true;
  const { queue, runs } = queueOf(async () => {
    if (failing) throw new Error("busy");
  });
  queue.push(sheet("a"));
  await after(150);
  failing = false;
  queue.push(sheet("b"));
  await after(150);
  expect(runs).toEqual(["a", "a b"]);
});

test("flush runs at once and tells its caller of a failure", async () => {
  const { queue, runs } = queueOf(async () => Promise.reject(new Error("gone")));
  queue.push({ all: true });
  await expect(queue.flush()).rejects.toThrow("gone");
  expect(runs).toEqual(["all"]);
});

test("flush waits for the run under way and includes what came during it", async () => {
  let finish: () => void = () => undefined;
  const { queue, runs } = queueOf(() => new Promise((resolve) => (finish = resolve)));
  queue.push(sheet("a"));
  await after(150);
  queue.push(sheet("b"));
  const flushed = queue.flush();
  await after(0);
  finish();
  await after(0);
  finish();
  await flushed;
  expect(runs).toEqual(["a", "b"]);
});

test("nothing runs while a command holds the queue; what happened meanwhile is worked off once", async () => {
  const { queue, runs } = queueOf();
  let done: () => void = () => undefined;
  const held = queue.hold(() => new Promise<void>((resolve) => (done = resolve)));
  await after(0);
  queue.push(sheet("a"));
  queue.push(sheet("b"));
  await after(2000);
  expect(runs).toEqual([]);
  done();
  await held;
  await after(150);
  expect(runs).toEqual(["a b"]);
});

test("idle resolves only when nothing is left to do", async () => {
  const { queue } = queueOf();
  let idle = false;
  queue.push(sheet("a"));
  void queue.idle().then(() => (idle = true));
  await after(149);
  expect(idle).toBe(false);
  await after(1);
  expect(idle).toBe(true);
});

test("a stopped queue does nothing more", async () => {
  const { queue, runs } = queueOf();
  queue.push(sheet("a"));
  queue.stop();
  queue.push(sheet("b"));
  await after(5000);
  expect(runs).toEqual([]);
  await expect(queue.idle()).resolves.toBeUndefined();
});
