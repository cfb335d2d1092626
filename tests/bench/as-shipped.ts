import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * What the modules export, built as the command line is: between modules that are not built, every call looks its function up,
 * which takes a third of the time. `modules` are paths in the checkout at `root`.
 */
export function asShipped(root: string, modules: readonly string[]): object {
  const folder = mkdtempSync(path.join(tmpdir(), "jixiao-bench-"));
  try {
    const entry = path.join(folder, "entry.ts");
    writeFileSync(entry, modules.map((name) => `export * from ${JSON.stringify(path.join(root, name))};\n`).join(""));
    execFileSync(process.execPath, [path.join(__dirname, "bundle-entry.mjs"), entry, path.join(folder, "cli")], {
      stdio: "inherit",
    });
    return createRequire(__filename)(path.join(folder, "cli/entry.cjs")) as object;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
