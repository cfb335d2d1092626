import { execFileSync } from "node:child_process";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

/**
 * Builds the command line for production, as `npm run build:cli` does, in a few seconds: an office gets it so, and each
 * start of it takes a quarter of what its sources take.
 *
 * @param folder where it is built; nothing else is touched
 * @returns the program's file
 */
export function buildCommandLine(folder: string): string {
  execFileSync(process.execPath, [path.join(ROOT, "src/build/bundle.mjs"), "cli"], {
    cwd: ROOT,
    env: { ...process.env, DIST: folder, NODE_ENV: "production" },
    stdio: "pipe",
  });
  return path.join(folder, "cli/jixiao.cjs");
}
