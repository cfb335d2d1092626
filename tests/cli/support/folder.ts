import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface Folder {
  readonly path: string;
  /** Writes files, their folders too. */
  fill(files: Readonly<Record<string, Uint8Array | string>>): void;
  remove(): void;
}

export function newFolder(): Folder {
  const folder = mkdtempSync(path.join(tmpdir(), "jixiao-cli-"));
  return {
    path: folder,
    fill(files) {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), content);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
