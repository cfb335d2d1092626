import { FORMS } from "../../../src/forms";
import type { Forms } from "../../../src/forms/forms";
import type { Output } from "../../../src/cli/context";
import { run, type CommandModule } from "../../../src/cli/program";

export interface Console {
  readonly stdout?: Partial<Output>;
  readonly stderr?: Partial<Output>;
  readonly stdin?: Uint8Array | Promise<Uint8Array>;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  readonly workers?: "threads" | "none";
  /** What is known; absent: all shipped forms. */
  readonly forms?: Forms;
}

export interface Said {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** One command line, carried out in this process. Standard input and output are no terminals unless it is said. */
export async function jixiao(
  args: readonly string[],
  console: Console = {},
  commands?: readonly CommandModule[],
): Promise<Said> {
  const out = collected(console.stdout);
  const err = collected(console.stderr);
  const host = {
    stdout: out.output,
    stderr: err.output,
    stdin: () => Promise.resolve(console.stdin ?? new Uint8Array()),
    cwd: console.cwd ?? process.cwd(),
    env: console.env ?? {},
    signal: console.signal ?? new AbortController().signal,
    forms: () => Promise.resolve(console.forms ?? FORMS),
    workers: console.workers ?? ("none" as const),
  };
  const status = await run(args, host, commands);
  return { status, stdout: out.text(), stderr: err.text() };
}

function collected(own: Partial<Output> = {}): { readonly output: Output; text(): string } {
  const chunks: Uint8Array[] = [];
  const output: Output = {
    write(content) {
      chunks.push(Buffer.from(content));
      return Promise.resolve();
    },
    terminal: false,
    columns: 80,
    color: false,
    ...own,
  };
  return { output, text: () => Buffer.concat(chunks).toString("utf8") };
}
