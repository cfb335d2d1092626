import type { CliWords } from "../messages/cli";
import type { Locale } from "../messages/locale";
import type { PoolHost } from "../review/threads/pool";
import type { ExitStatus } from "./exit";
import { visible } from "./terminal/visible";

/** Where words go. Waiting for a write keeps the program from running ahead of whoever reads. */
export interface Output {
  /** @throws {PipeClosed} when nobody reads any more; {OutputLost} when it cannot be written */
  write(content: string | Uint8Array): Promise<void>;
  /** A person is looking: lines may be wrapped, coloured and erased again. */
  readonly terminal: boolean;
  /** Characters in a line of the terminal; 80 where there is none. */
  readonly columns: number;
  readonly color: boolean;
}

/** What the program is given by the system it runs on; tests give it something else. */
export interface System extends PoolHost {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Everything that is sent to standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a command is given. */
export interface Context extends System {
  readonly locale: Locale;
  readonly words: CliWords;
  /** Sets the exit status, unless a higher one was set before. */
  raise(status: ExitStatus): void;
}

/** Everything that is sent to standard input, however long that takes. @throws when Ctrl-C ends the waiting */
export async function stdinOf({ stdin, signal }: System): Promise<Uint8Array> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const interrupt = (): void => reject(new Error("interrupted"));
    signal.addEventListener("abort", interrupt, { once: true });
    void stdin()
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", interrupt));
  });
}

/** The reader of the output has gone: nothing is wrong, and nothing more is to be said. */
export class PipeClosed extends Error {
  override readonly name = "PipeClosed";
}

/** The system took no more of the output, as on a full disk; the message is its name for that (`ENOSPC`). */
export class OutputLost extends Error {
  override readonly name = "OutputLost";
}

/** The command cannot be carried out as it was given; the sentence says why. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A sentence on standard error, in a line of its own; names and texts from outside may be in it. */
export async function complain(context: Context, sentence: string): Promise<void> {
  await context.stderr.write(`${visible(sentence)}\n`);
}
