import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";

/** What one run of a command cost. */
export interface Cost {
  /** Bytes that its process held at most. */
  readonly peak: number;
  /** Milliseconds of processors, those of its threads together. */
  readonly processor: number;
  /** Milliseconds until its end. */
  readonly took: number;
}

/** `jixiao check` of files and folders by a built program. Files with errors, which end it with 1, are no failure. */
export async function checkWith(program: string, scratch: string, ...paths: readonly string[]): Promise<Cost> {
  const file = path.join(scratch, "cost.json");
  const started = performance.now();
  const args = ["--import", path.join(__dirname, "process-cost.mjs"), program, "check", ...paths, "--format", "ndjson"];
  const env = { ...process.env, JIXIAO_PROCESS_COST: file };
  await promisify(execFile)(process.execPath, args, { env, maxBuffer: 1 << 30 }).catch(unlessFindings);
  const took = performance.now() - started;
  const { peak, processor } = JSON.parse(readFileSync(file, "utf8")) as Pick<Cost, "peak" | "processor">;
  rmSync(file);
  return { peak, processor, took };
}

export function unlessFindings(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === 1)) throw error;
}
