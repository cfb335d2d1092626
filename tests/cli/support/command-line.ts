import path from "node:path";
import { jixiao, type Console } from "./console";
import { newFolder, type Folder } from "./folder";

/** What one command line answered. */
export interface Answer {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own, and the program run in it. */
export interface CommandLine extends Pick<Folder, "fill" | "remove"> {
  readonly folder: string;
  /** Absolute path of a file in the folder. */
  path(name: string): string;
  jixiao(...args: readonly string[]): Promise<Answer>;
}

export function openCommandLine({
  stdin = new Uint8Array(),
  forms,
}: Pick<Console, "forms"> & { readonly stdin?: Uint8Array } = {}): CommandLine {
  const folder = newFolder();
  return {
    folder: folder.path,
    fill: folder.fill,
    remove: folder.remove,
    path: (name) => path.join(folder.path, name),
    async jixiao(...args) {
      const { status, stdout, stderr } = await jixiao(args, { cwd: folder.path, stdin, ...(forms ? { forms } : {}) });
      return { status, out: stdout, err: stderr };
    },
  };
}
