import { Writable } from "node:stream";
import type { Context } from "../context";

/** A bar on a terminal, and nothing anywhere else. */
export interface Progress {
  step(): void;
  /** Makes room for a result on the same terminal; the bar comes back below it. */
  erase(): void;
  stop(): void;
}

/** A bar over fewer files comes and goes before anyone has read it. */
const WORTH_A_BAR = 5;
const NO_BAR: Progress = { step: () => undefined, erase: () => undefined, stop: () => undefined };

export async function startProgress(context: Context, total: number): Promise<Progress> {
  const { stderr, words } = context;
  if (!stderr.terminal || total < WORTH_A_BAR) return NO_BAR;
  const { SingleBar } = await import("cli-progress");
  const bar = new SingleBar({
    format: words.progress,
    stream: terminalStream(context),
    barCompleteChar: "█",
    barIncompleteChar: "░",
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    forceRedraw: true,
    // Results on the same terminal may be longer than its lines.
    linewrap: true,
    fps: 5,
    // Ctrl-C is the program's own affair.
    gracefulExit: false,
  });
  bar.start(total, 0);
  return {
    step: () => bar.increment(),
    erase: () => void stderr.write("\r\u001b[2K").catch(() => undefined),
    stop: () => bar.stop(),
  };
}

/** The bar goes back to where it began when it ends; by then results stand there. */
const GO_BACK: readonly unknown[] = ["\u001b7", "\u001b8"];

/** Standard error as the bar wants it: a stream that says it is a terminal, and lets nothing wait behind a result. */
function terminalStream({ stderr }: Context): NodeJS.WritableStream {
  const write = (chunk: string | Uint8Array): boolean => {
    if (!GO_BACK.includes(chunk)) void stderr.write(chunk).catch(() => undefined);
    return true;
  };
  return Object.assign(new Writable(), { isTTY: true, columns: stderr.columns, write });
}
