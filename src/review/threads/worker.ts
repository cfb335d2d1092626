import { workerData } from "node:worker_threads";
import type { Forms } from "../../forms/forms";
import { perform } from "./perform";
import type { Job, Outcome, Result, TaskKind } from "./tasks";

// Parsers print what surprises them; standard output belongs to the results, and standard error to our sentences.
for (const method of ["log", "info", "warn", "error", "debug"] as const) console[method] = () => undefined;

/** What the pool gives each thread: compiled forms are plain data, and copied as such. */
const known = workerData as Forms;

/** What a thread runs: one job after the other. Threads of the pool import the module and call what it exports. */
export default function <K extends TaskKind>(job: Job<K>): Promise<Outcome<Result<K>>> {
  return perform(job, known);
}
