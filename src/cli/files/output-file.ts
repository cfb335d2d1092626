import { createReadStream, type Stats } from "node:fs";
import { open, rename, rm, stat, type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { UsageError, type Context } from "../context";
import { errorCode } from "../../review/error-code";
import { visibleLines } from "../terminal/visible";
import { realPath } from "./folder-search";
import type { Input } from "./inputs";

/** Where results go. */
export interface Sink {
  write(content: string | Uint8Array): Promise<void>;
}

export interface Destination {
  /** As it was given; undefined and `-` are standard output. */
  readonly output: string | undefined;
  /** What is read: nothing is ever written over it. */
  readonly inputs: readonly Pick<Input, "path">[];
  /** Nothing is to be seen on standard output either until it is certain that everything is right. */
  readonly hold?: boolean;
  /** Made for a terminal already: its colours are codes that the terminal is to obey. */
  readonly styled?: boolean;
}

/**
 * Writes a result that exists whole or not at all: a file appears under its name, in place of one that was there, only
 * once `write` has come to its end and said that it is to be kept. Otherwise everything is as it was before.
 * @throws {UsageError} when the file cannot be written
 */
export async function withOutput(
  context: Context,
  destination: Destination,
  write: (sink: Sink) => Promise<boolean>,
): Promise<boolean> {
  const { output, inputs, hold = false, styled = false } = destination;
  if (output !== undefined && output !== "-") return toFile(context, output, inputs, write);
  if (context.stdout.terminal && !styled) return toScreen(context, hold, write);
  return toStdout(context, hold, write);
}

/** Data that somebody looks at instead of keeping it: the terminal shows it and obeys nothing in it. */
function toScreen(context: Context, hold: boolean, write: (sink: Sink) => Promise<boolean>): Promise<boolean> {
  return toStdout(context, hold, (sink) =>
    write({ write: (content) => sink.write(typeof content === "string" ? visibleLines(content) : content) }),
  );
}

async function toStdout(context: Context, hold: boolean, write: (sink: Sink) => Promise<boolean>): Promise<boolean> {
  if (!hold) return write(context.stdout);
  const spool = path.join(tmpdir(), `jixiao-${await unguessable(8)}.tmp`);
  const keep = async (): Promise<void> => {
    for await (const chunk of createReadStream(spool)) await context.stdout.write(chunk as Uint8Array);
  };
  try {
    return await throughFile(context, spool, 0o600, write, keep);
  } catch (error) {
    throw refusal(context, spool, error);
  }
}

async function toFile(
  context: Context,
  output: string,
  inputs: Destination["inputs"],
  write: (sink: Sink) => Promise<boolean>,
): Promise<boolean> {
  const { words } = context;
  const target = await realPath(path.resolve(context.cwd, output));
  const there = await statOf(target);
  if (there !== null) {
    for (const input of inputs) {
      const other = input.path === null ? null : await statOf(input.path);
      if (other !== null && other.ino === there.ino && other.dev === there.dev)
        throw new UsageError(words.usage.outputIsInput(output));
    }
    if (there.isDirectory()) throw new UsageError(words.usage.cannotWrite(output, "EISDIR"));
  }
  try {
    // A device or a pipe has no content to be kept, and must not be replaced by a file.
    if (there !== null && !there.isFile()) return await toDevice(target, write);
    const temporary = path.join(
      path.dirname(target),
      `.${path.basename(target).slice(0, 40)}.${await unguessable(6)}.tmp`,
    );
    return await throughFile(context, temporary, there === null ? 0o666 : there.mode & 0o777, write, () =>
      rename(temporary, target),
    );
  } catch (error) {
    throw refusal(context, output, error);
  }
}

/** Part of a name that nobody can have taken. What makes it takes a while to load, and most results go to the screen. */
async function unguessable(bytes: number): Promise<string> {
  const { randomBytes } = await import("node:crypto");
  return randomBytes(bytes).toString("hex");
}

/** What the system says against writing a file, in our words; any other error is itself. */
export function refusal({ words }: Context, file: string, error: unknown): unknown {
  const reason = isSystemError(error) ? errorCode(error) : null;
  return reason === null ? error : new UsageError(words.usage.cannotWrite(file, reason));
}

/** Writes a new file, does with it what is to be done once it is whole, and leaves nothing of it behind. */
async function throughFile(
  { signal }: Context,
  temporary: string,
  mode: number,
  write: (sink: Sink) => Promise<boolean>,
  keep: () => Promise<void>,
): Promise<boolean> {
  const file = await open(temporary, "wx", mode);
  try {
    const wanted = await writing(file, write);
    signal.throwIfAborted();
    if (wanted) await keep();
    return wanted;
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writing(file: FileHandle, write: (sink: Sink) => Promise<boolean>): Promise<boolean> {
  try {
    const wanted = await write({ write: (content) => file.writeFile(content) });
    if (wanted) await file.sync();
    return wanted;
  } finally {
    await file.close();
  }
}

async function toDevice(target: string, write: (sink: Sink) => Promise<boolean>): Promise<boolean> {
  const file = await open(target, "w");
  try {
    return await write({ write: (content) => file.writeFile(content) });
  } finally {
    await file.close();
  }
}

function statOf(target: string): Promise<Stats | null> {
  return stat(target).catch(() => null);
}

function isSystemError(error: unknown): boolean {
  return typeof error === "object" && error !== null && "syscall" in error;
}
