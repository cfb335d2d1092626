import { once } from "node:events";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Forms } from "../../forms/forms";
import { errorCode } from "../error-code";
import type { Job, Outcome, ReadProblem, Result, TaskKind } from "./tasks";

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
  /** The module whose default export does a job. Tests name their own. */
  readonly worker?: string;
  /** Called when all threads run, before they have loaded anything of ours. */
  readonly online?: (() => void) | undefined;
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
export async function openPool(
  { workers, signal, forms }: PoolHost,
  { threads, timeout, worker, online, megabytes = MAX_HEAP_MEGABYTES }: PoolSettings,
): Promise<Pool> {
  if (workers === "none") return inThisThread(await forms());
  const { default: Piscina } = await import("piscina");
  const module = worker ?? ownWorker();
  const pool = new Piscina({
    filename: module,
    workerData: await forms(),
    minThreads: threads,
    maxThreads: threads,
    // Nobody looks at the statistics.
    recordTiming: false,
    execArgv: path.extname(module) === ".ts" ? runsTypeScript() : [],
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  // A thread that dies fails its job, which says so; without a listener it would end the program.
  pool.on("error", () => undefined);
  if (online !== undefined)
    void Promise.all(pool.threads.map((thread) => once(thread, "online"))).then(online, () => undefined);
  const running = new Set<AbortController>();
  const interrupt = (): void => running.forEach((abort) => abort.abort());
  signal.addEventListener("abort", interrupt);
  return {
    async do<K extends TaskKind>(job: Job<K>): Promise<Outcome<Result<K>>> {
      const abort = new AbortController();
      const timer = setTimeout(() => abort.abort(), timeout * 1000);
      running.add(abort);
      try {
        signal.throwIfAborted();
        const outcome: Outcome<Result<K>> = await pool.run(job, { signal: abort.signal });
        return outcome;
      } catch (error) {
        signal.throwIfAborted();
        return { ok: false, problem: abort.signal.aborted ? "too-slow" : problemOf(error) };
      } finally {
        clearTimeout(timer);
        running.delete(abort);
      }
    },
    async close() {
      signal.removeEventListener("abort", interrupt);
      await pool.destroy();
    },
  };
}

/** In the repository nothing is built: a thread takes the sources as they are. */
function runsTypeScript(): string[] {
  return ["--import", pathToFileURL(createRequire(__filename).resolve("tsx")).href];
}

/** The module beside this one, in the repository and in the package alike. */
function ownWorker(): string {
  return path.join(__dirname, path.extname(__filename) === ".ts" ? "worker.ts" : "read-files.cjs");
}

function problemOf(error: unknown): ReadProblem {
  return errorCode(error) === "ERR_WORKER_OUT_OF_MEMORY" ? "too-demanding" : "failed";
}

function inThisThread(forms: Forms): Pool {
  return {
    async do<K extends TaskKind>(job: Job<K>): Promise<Outcome<Result<K>>> {
      const { perform } = await import("./perform");
      return perform(job, forms);
    },
    close: () => Promise.resolve(),
  };
}
