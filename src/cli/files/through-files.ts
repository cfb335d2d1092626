import { availableParallelism } from "node:os";
import { stdinOf, type Context } from "../context";
import type { Input } from "./inputs";
import { startProgress } from "../terminal/progress";
import { inOrder } from "../../review/threads/in-order";
import { openPool, type Pool } from "../../review/threads/pool";
import type { Outcome, Result, Task, TaskKind } from "../../review/threads/tasks";

/** What every command over many files takes. */
export interface BulkOptions {
  /** Files read at a time; undefined for one a processor. */
  readonly jobs?: number | undefined;
  /** Seconds that reading one file may take. */
  readonly timeout?: number | undefined;
}

export interface Done<R> {
  readonly input: Input;
  /** Null where the input names nothing (its own sentence says so). */
  readonly outcome: Outcome<R> | null;
}

const DEFAULT_TIMEOUT = 60;
/** More threads than any computer has processors only take memory and time from each other, until every file is too slow. */
const MOST_THREADS = 64;
/** Results that may wait for a slow file before them: small ones, and few enough that a thousand files take no more than ten. */
const AHEAD_PER_THREAD = 16;

/** Does the same with every file, side by side, and gives the results in the order of the inputs, one at a time. */
export async function* throughFiles<K extends TaskKind>(
  context: Context,
  inputs: readonly Input[],
  task: Task<K>,
  { jobs = availableParallelism(), timeout = DEFAULT_TIMEOUT }: BulkOptions,
): AsyncGenerator<Done<Result<K>>, void, void> {
  const readable = inputs.filter(({ nothing }) => nothing === null).length;
  const threads = Math.max(1, Math.min(jobs, readable, MOST_THREADS));
  const pool = readable === 0 ? null : openPool(context, { threads, timeout });
  const progress = await startProgress(context, inputs.length);
  const work = async (input: Input): Promise<Done<Result<K>>> => {
    const outcome = pool === null || input.nothing !== null ? null : await doJob(context, pool, input, task);
    progress.step();
    return { input, outcome };
  };
  try {
    for await (const done of inOrder(inputs, work, { running: threads, ahead: threads * AHEAD_PER_THREAD })) {
      progress.erase();
      yield done;
      context.signal.throwIfAborted();
    }
  } finally {
    progress.stop();
    await pool?.close();
  }
}

async function doJob<K extends TaskKind>(
  context: Context,
  pool: Pool,
  input: Input,
  task: Task<K>,
): Promise<Outcome<Result<K>>> {
  const bytes = input.path === null ? await stdinOf(context) : null;
  return pool.do({ ...task, path: input.path ?? "", bytes });
}
