import { parentPort } from "node:worker_threads";
import type { Forms } from "../../forms/forms";
import { perform } from "./perform";
import type { Request } from "./thread";

// Parsers print what surprises them; standard output belongs to the results, and standard error to our sentences.
for (const method of ["log", "info", "warn", "error", "debug"] as const) console[method] = () => undefined;

/** Compiled forms are plain data, and come as such with the first job. */
let known: Forms = [];

/** What a thread runs: one job after the other. */
parentPort?.on("message", ({ job, forms }: Request) => {
  known = forms ?? known;
  void perform(job, known).then((outcome) => parentPort?.postMessage(outcome));
});

export default perform;
