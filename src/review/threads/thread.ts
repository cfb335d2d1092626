import { createRequire } from "node:module";
import path from "node:path";
import { Worker, type ResourceLimits } from "node:worker_threads";
import type { Forms } from "../../forms/forms";
import { errorCode } from "../error-code";
import type { Job, Outcome, ReadProblem } from "./tasks";

/** What a thread is sent. */
export interface Request {
  readonly job: Job;
  /** With the first job. */
  readonly forms?: Forms | undefined;
}

/** One thread, begun at once: it loads what it runs while the program still finds out what there is to do. */
export class Thread {
  /** Nothing can be done in it any more. */
  ended = false;
  private begun = false;
  private done: (outcome: Outcome<unknown>) => void = () => undefined;
  private readonly worker: Worker;

  /** @param module answers each `Request` with a message, an `Outcome` */
  constructor(module: string, resourceLimits: ResourceLimits) {
    const script = path.extname(module) === ".ts" ? fromSources(module) : module;
    this.worker = new Worker(script, { eval: script !== module, execArgv: [], resourceLimits });
    this.worker.on("message", (outcome: Outcome<unknown>) => this.done(outcome));
    this.worker.on("error", (error) => void this.end(problemOf(error)));
    this.worker.on("exit", () => void this.end("failed"));
  }

  /** One at a time. Longer than so many seconds it does not take; one that ended with nothing to do answers at once. */
  async do(job: Job, forms: Forms, seconds: number): Promise<Outcome<unknown>> {
    if (this.ended) return { ok: false, problem: "failed" };
    const timer = setTimeout(() => void this.end("too-slow"), seconds * 1000);
    const outcome = await new Promise<Outcome<unknown>>((resolve) => {
      this.done = resolve;
      const request: Request = { job, forms: this.begun ? undefined : forms };
      this.worker.postMessage(request);
      this.begun = true;
    });
    clearTimeout(timer);
    return outcome;
  }

  /** Ends the thread, whatever it does. @param problem what is said of the file that it reads */
  async end(problem: ReadProblem): Promise<void> {
    this.ended = true;
    this.done({ ok: false, problem });
    await this.worker.terminate();
  }
}

/** In the repository nothing is built: a thread takes the sources as they are. */
function fromSources(module: string): string {
  const tsx = createRequire(__filename).resolve("tsx/cjs");
  return [tsx, module].map((name) => `require(${JSON.stringify(name)});`).join("");
}

function problemOf(error: unknown): ReadProblem {
  return errorCode(error) === "ERR_WORKER_OUT_OF_MEMORY" ? "too-demanding" : "failed";
}
