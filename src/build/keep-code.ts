/**
 * `tsx src/build/keep-code.ts FOLDER`: reads a form with the command line that was built there, and keeps the code that the
 * engine made for it beside the program, whose threads then begin with it.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Script } from "node:vm";
import { FORMS } from "../forms";

const SAMPLE = path.resolve(__dirname, "../forms/samples/shanghai-2026.json");

/** What `src/review/threads/built-worker.ts` gives. */
interface Loaded {
  readonly script: Script;
  readonly code: string;
  readonly perform: (job: object, forms: typeof FORMS) => Promise<{ readonly ok: boolean }>;
}

async function keepCode(folder: string): Promise<void> {
  const { script, code, perform } = createRequire(__filename)(path.join(folder, "built-worker.cjs")) as Loaded;
  const options = { locale: "zh-CN", hidden: false };
  const { ok } = await perform({ kind: "check", path: "", bytes: filledForm(folder), options }, FORMS);
  if (!ok) throw new Error("What was built does not read its own form.");
  writeFileSync(code, script.createCachedData());
}

function filledForm(folder: string): Uint8Array {
  const scratch = mkdtempSync(path.join(tmpdir(), "jixiao-code-"));
  try {
    const file = path.join(scratch, "form.xlsx");
    const program = path.join(folder, "jixiao.cjs");
    execFileSync(process.execPath, [program, "fill", SAMPLE, "--output", file], { stdio: "ignore" });
    return readFileSync(file);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

keepCode(path.resolve(process.argv[2] ?? "")).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
