import { Writable } from "node:stream";
import type { Context } from "./context";

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
    fps: 5,
    // Ctrl-C is the program's own affair.
    gracefulExit: false,
  });
  bar.start(total, 0);
  return {
    step: () => bar.increment(),
    erase: () => void stderr.write("\r\u001b[2K"),
    stop: () => bar.stop(),
  };
}

/** Standard error as the bar wants it: a stream that says it is a terminal. */
function terminalStream({ stderr }: Context): NodeJS.WritableStream {
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string | Uint8Array, _encoding, done) => void stderr.write(chunk).then(() => done(), done),
  });
  return Object.assign(stream, { isTTY: true, columns: stderr.columns });
}
