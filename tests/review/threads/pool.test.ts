import { FORMS } from "../../../src/forms";
import { chongming2023 } from "../../../src/forms/chongming-2023";
import { formsOf } from "../../../src/forms/forms";
import { getEventListeners } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inOrder } from "../../../src/review/threads/in-order";
import { openPool, type Pool } from "../../../src/review/threads/pool";
import { Thread } from "../../../src/review/threads/thread";

/** Seconds: none of them passes while anything is read, however slow the machine is. */
const TIMEOUT = 600;
const WORKER = path.join(__dirname, "strange-worker.cjs");

describe("files are read in threads of their own", () => {
  let pool: Pool | null = null;
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "jixiao-pool-"));
  });
  afterEach(async () => {
    await pool?.close();
    pool = null;
    rmSync(folder, { recursive: true });
  });
  const open = async (signal = new AbortController().signal): Promise<Pool> => {
    pool = openPool(
      { forms: () => Promise.resolve(FORMS), workers: "threads", signal },
      { threads: 2, timeout: TIMEOUT, worker: WORKER, megabytes: 32 },
    );
    return pool;
  };
  const job = (name: string) =>
    ({
      kind: "check",
      options: { locale: "zh-CN", hidden: false },
      path: path.join(folder, name),
      bytes: null,
    }) as const;
  /** Until so many have begun that never end. */
  const hanging = async (count: number) => {
    const begun = path.join(folder, "hangs.begun");
    while (!existsSync(begun) || readFileSync(begun).length < count) await new Promise((done) => setImmediate(done));
  };
  const around = (strange: string): readonly string[] => ["a", strange, "b", "c", strange, "d"];
  const read = async (threads: Pool, names: readonly string[]) =>
    collect(inOrder(names, (each) => threads.do(job(each)), { running: 2, ahead: 4 }));
  const expected = (names: readonly string[], strange: string, problem: string) =>
    names.map((each) => (each === strange ? { ok: false, problem } : { ok: true, value: path.join(folder, each) }));

  test.each([
    ["throws", "failed"],
    ["exits", "failed"],
    ["memory", "too-demanding"],
  ])("one that %s is %s, and the others are read", async (strange, problem) => {
    const names = around(strange);
    expect(await read(await open(), names)).toEqual(expected(names, strange, problem));
  });

  test("a thread that ended before it was asked says so at once", async () => {
    const module = path.join(folder, "ends.cjs");
    writeFileSync(module, "");
    const thread = new Thread(module, {});
    while (!thread.ended) await new Promise((done) => setImmediate(done));
    expect(await thread.do(job("a"), FORMS, TIMEOUT)).toEqual({ ok: false, problem: "failed" });
  });

  test("one that hangs is too-slow, and the others are read", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const names = around("hangs");
    const outcomes = read(await open(), names);
    // Both threads: nothing is read any more until their time is over.
    await hanging(2);
    vi.advanceTimersByTime(TIMEOUT * 1000);
    expect(await outcomes).toEqual(expected(names, "hangs", "too-slow"));
  });

  test("a slow one keeps its place and holds up nobody", async () => {
    const threads = await open();
    const ended: string[] = [];
    const work = async (name: string) => {
      const outcome = await threads.do(job(name));
      ended.push(name);
      if (name === "c") writeFileSync(path.join(folder, "slow.go"), "");
      return outcome.ok ? name : null;
    };
    const names = ["slow", "a", "b", "c"];
    expect(await collect(inOrder(names, work, { running: 2, ahead: 8 }))).toEqual(names);
    expect(ended).toEqual(["a", "b", "c", "slow"]);
  });

  test("Ctrl-C ends what is being read", async () => {
    const abort = new AbortController();
    const threads = await open(abort.signal);
    const reading = threads.do(job("hangs"));
    await hanging(1);
    abort.abort();
    await expect(reading).rejects.toThrow();
    await expect(threads.do(job("a"))).rejects.toThrow();
  });
});

test("however many files are read at a time, Ctrl-C is listened for once: Node complains about more than ten", async () => {
  const { signal } = new AbortController();
  const pool = openPool(
    { forms: () => Promise.resolve(FORMS), workers: "threads", signal },
    {
      threads: 2,
      timeout: TIMEOUT,
      worker: WORKER,
    },
  );
  const jobs = Array.from({ length: 12 }, (_, index) =>
    pool.do({ kind: "check", options: { locale: "zh-CN", hidden: false }, path: String(index), bytes: null }),
  );
  expect(getEventListeners(signal, "abort")).toHaveLength(1);
  expect((await Promise.all(jobs)).every(({ ok }) => ok)).toBe(true);
  await pool.close();
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("threads know the forms that they are given", async () => {
  const own = { ...chongming2023, id: "own", name: { "zh-CN": "自己的表", "en-US": "Our own" } };
  const pool = openPool(
    { forms: () => Promise.resolve(formsOf([own])), workers: "threads", signal: new AbortController().signal },
    { threads: 1, timeout: TIMEOUT },
  );
  const file = path.join(__dirname, "../../fixtures/workbooks/chongming-2023.xlsx");
  const outcome = await pool.do({
    kind: "check",
    options: { locale: "zh-CN", hidden: false },
    path: file,
    bytes: null,
  });
  await pool.close();
  expect(outcome).toMatchObject({ ok: true, value: { forms: [{ name: "自己的表" }] } });
});

describe("results in the order of the items", () => {
  const after = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

  test("no more are at work, and no more wait for a slow one, than the limits say", async () => {
    let running = 0;
    let most = 0;
    let taken = 0;
    let furthest = 0;
    const items = Array.from({ length: 40 }, (_, index) => index);
    const work = async (index: number) => {
      most = Math.max(most, (running += 1));
      furthest = Math.max(furthest, index - taken);
      await after(index % 10 === 0 ? 30 : 1);
      running -= 1;
      return index;
    };
    const results: number[] = [];
    for await (const result of inOrder(items, work, { running: 3, ahead: 5 })) {
      results.push(result);
      taken += 1;
    }
    expect(results).toEqual(items);
    expect(most).toBe(3);
    expect(furthest).toBeLessThanOrEqual(5);
  });

  test("a failure arrives in its turn and starts nothing more", async () => {
    const started: number[] = [];
    const work = async (index: number) => {
      started.push(index);
      await after(5);
      if (index === 2) throw new Error("two");
      return index;
    };
    const results: number[] = [];
    const all = async () => {
      for await (const result of inOrder(Array(100).keys(), work, { running: 2, ahead: 4 })) results.push(result);
    };
    await expect(all()).rejects.toThrow("two");
    expect(results).toEqual([0, 1]);
    expect(started.length).toBeLessThan(8);
  });
});

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}
