import type { WriteStream } from "node:tty";
import { OutputLost, PipeClosed, type System, type Output } from "./context";
import { errorCode } from "../review/error-code";
import { Exit } from "./exit";

/** Columns of a terminal that does not say how wide it is. */
const USUAL_COLUMNS = 80;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What a real process gives. The first Ctrl-C ends the work in order, the second ends it at once. */
export function systemOf(system: NodeJS.Process): System {
  const abort = new AbortController();
  for (const signal of SIGNALS) {
    system.on(signal, () => {
      if (abort.signal.aborted) system.exit(Exit.interrupted);
      abort.abort();
    });
  }
  return {
    stdout: outputOf(system.stdout, system.env),
    stderr: outputOf(system.stderr, system.env),
    stdin: async () => (await import("../review/file/bytes-of")).bytesFrom(system.stdin),
    cwd: workingFolder(system),
    env: system.env,
    signal: abort.signal,
    workers: "threads",
    forms: async () => (await import("../forms")).FORMS,
  };
}

/** npm runs scripts in the folder of the package; paths are meant from where it was called. */
function workingFolder({ env, cwd }: NodeJS.Process): string {
  const calledFrom = env["npm_lifecycle_event"] === "jixiao" ? env["INIT_CWD"] : undefined;
  return calledFrom ?? cwd();
}

function outputOf(stream: WriteStream, env: NodeJS.ProcessEnv): Output {
  // What fails is told to whoever waits for the write; without a listener it would end the program as well.
  stream.on("error", () => undefined);
  const terminal = stream.isTTY === true;
  return {
    write: (content) => written(stream, content),
    terminal,
    get columns() {
      return terminal ? (stream.columns ?? USUAL_COLUMNS) : USUAL_COLUMNS;
    },
    color: terminal && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb",
  };
}

function written(stream: WriteStream, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(content, (error) => {
      if (error === undefined || error === null) resolve();
      else reject(errorCode(error) === "EPIPE" ? new PipeClosed() : new OutputLost(errorCode(error) ?? error.message));
    });
  });
}
