import path from "node:path";
import type { Forms } from "../../forms/forms";
import type { Job, Outcome, Result, TaskKind } from "./tasks";
import { Thread } from "./thread";

/** Where files are read, and what ends the reading. */
export interface PoolHost {
  /** The forms that are known, here and in threads of their own: asked for when they are needed, for to compile them takes time. */
  readonly forms: () => Promise<Forms>;
  /** In threads of their own, or (tests) here, which no hostile file may be given. */
  readonly workers: "threads" | "none";
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Does jobs, as many at a time as it is given. */
export interface Pool {
  do<K extends TaskKind>(job: Job<K>): Promise<Outcome<Result<K>>>;
  close(): Promise<void>;
}

export interface PoolSettings {
  readonly threads: number;
  /** Seconds that one job may take. */
  readonly timeout: number;
  /** What a thread runs. Tests name their own. */
  readonly worker?: string;
  /** Heap that one thread may have. */
  readonly megabytes?: number;
}

/** What one file may make of a thread's memory, far above what the largest file that is read needs. */
const MAX_HEAP_MEGABYTES = 1536;
/** Files leave a lot behind and nothing that lasts: a small space for what is new keeps the whole small, at no cost in time. */
const YOUNG_MEGABYTES = 8;

/**
 * Files are read in threads of their own, a single one too: a file that takes too long or too much memory ends its
 * thread and nothing else, and Ctrl-C finds the program awake.
 */
export function openPool(
  { workers, signal, forms }: PoolHost,
  { threads, timeout, worker = ownWorker(), megabytes = MAX_HEAP_MEGABYTES }: PoolSettings,
): Pool {
  if (workers === "none") return inThisThread(forms);
  const start = (): Thread =>
    new Thread(worker, { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES });
  const all = new Set(Array.from({ length: threads }, start));
  const idle = [...all];
  const waiting: ((thread: Thread) => void)[] = [];
  const free = (thread: Thread): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(thread);
    else next(thread);
  };
  const restarted = (thread: Thread): Thread => {
    all.delete(thread);
    const another = start();
    all.add(another);
    return another;
  };
  const end = async (): Promise<void> => {
    await Promise.all([...all].map((thread) => thread.end("failed")));
  };
  const interrupt = (): void => void end();
  signal.addEventListener("abort", interrupt);
  const known = forms();
  return {
    async do<K extends TaskKind>(job: Job<K>): Promise<Outcome<Result<K>>> {
      const thread = idle.pop() ?? (await new Promise<Thread>((resolve) => waiting.push(resolve)));
      try {
        const given = await known;
        signal.throwIfAborted();
        const outcome = await thread.do(job, given, timeout);
        signal.throwIfAborted();
        return outcome as Outcome<Result<K>>;
      } finally {
        free(thread.ended && !signal.aborted ? restarted(thread) : thread);
      }
    },
    async close() {
      signal.removeEventListener("abort", interrupt);
      await end();
    },
  };
}

/** The module beside this one, in the repository and in the package. */
function ownWorker(): string {
  return path.join(__dirname, path.extname(__filename) === ".ts" ? "worker.ts" : "built-worker.cjs");
}

function inThisThread(forms: PoolHost["forms"]): Pool {
  return {
    async do<K extends TaskKind>(job: Job<K>): Promise<Outcome<Result<K>>> {
      const { perform } = await import("./perform");
      return perform(job, await forms());
    },
    close: () => Promise.resolve(),
  };
}
