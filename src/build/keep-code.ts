/**
 * `tsx src/build/keep-code.ts FOLDER`: reads one form of each kind with the command line that was built there, and keeps the
 * code that the engine made for them beside the program, whose threads then begin with it.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Script } from "node:vm";
import type { CanonicalDocument } from "../canonical/document";
import { FORMS } from "../forms";

const SAMPLES = path.resolve(__dirname, "../forms/samples");

/** What `src/review/threads/built-worker.ts` gives. */
interface Loaded {
  readonly script: Script;
  readonly code: string;
  readonly perform: (job: object, forms: typeof FORMS) => Promise<{ readonly ok: boolean }>;
}

async function keepCode(folder: string): Promise<void> {
  const { script, code, perform } = createRequire(__filename)(path.join(folder, "built-worker.cjs")) as Loaded;
  const options = { locale: "zh-CN", hidden: false };
  const { ok } = await perform({ kind: "check", path: "", bytes: filledForms(folder), options }, FORMS);
  if (!ok) throw new Error("What was built does not read its own forms.");
  writeFileSync(code, script.createCachedData());
}

/** The samples of all forms in one workbook: each form needs code that the others do not. */
function filledForms(folder: string): Uint8Array {
  const scratch = mkdtempSync(path.join(tmpdir(), "jixiao-code-"));
  try {
    const samples = FORMS.map(
      ({ id }) => JSON.parse(readFileSync(path.join(SAMPLES, `${id}.json`), "utf8")) as CanonicalDocument,
    );
    const document = path.join(scratch, "forms.json");
    writeFileSync(document, JSON.stringify({ ...samples[0], forms: samples.flatMap(({ forms }) => forms) }));
    const file = path.join(scratch, "forms.xlsx");
    const program = path.join(folder, "jixiao.cjs");
    execFileSync(process.execPath, [program, "fill", document, "--output", file], { stdio: "ignore" });
    return readFileSync(file);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

keepCode(path.resolve(process.argv[2] ?? "")).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
