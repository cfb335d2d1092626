/**
 * `npm test`: the steps below, each an npm script of its own, in this order; the first that fails ends the run. What the
 * first three say is shown in their order, while they work side by side: none of them keeps a second processor busy.
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import closing from "./closing-line.cjs";

const STEPS = [["typecheck", "lint", "format"], ["test:unit"], ["build:tests"], ["test:e2e"]];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
mkdirSync(path.join(root, ".cache"), { recursive: true });
const folder = mkdtempSync(path.join(root, ".cache/run-"));
const tally = path.join(folder, "tally");
writeFileSync(tally, "");

/** Runs one script. What it says goes out at once, or is kept until its turn. */
function run(script, atOnce) {
  const started = performance.now();
  const child = spawn("npm", ["run", "--silent", script], {
    cwd: root,
    env: { ...process.env, JIXIAO_TALLY: tally },
    stdio: ["ignore", atOnce ? "inherit" : "pipe", atOnce ? "inherit" : "pipe"],
    shell: process.platform === "win32",
  });
  const said = [];
  child.stdout?.on("data", (data) => said.push(data));
  child.stderr?.on("data", (data) => said.push(data));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ script, code: 1, said: [Buffer.from(`${error.message}\n`)], took: 0 }));
    child.on("close", (code) => resolve({ script, code: code ?? 1, said, took: performance.now() - started }));
  });
}

async function main() {
  for (const scripts of STEPS) {
    const alone = scripts.length === 1;
    const running = scripts.map((script) => run(script, alone));
    for (const step of running) {
      const { script, code, said, took } = await step;
      process.stdout.write(Buffer.concat(said));
      console.log(`— ${script}: ${code === 0 ? "ok" : "FAILED"}, ${(took / 1000).toFixed(0)} s`);
      if (code !== 0) {
        await Promise.all(running);
        return script;
      }
    }
  }
  return null;
}

const stopped = await main();
const { passed, failed, missing } = closing.sumOf(readFileSync(tally, "utf8").split("\n"));
rmSync(folder, { recursive: true });
for (const line of missing) console.log(line);
if (stopped !== null) {
  console.log(`Stopped at ${stopped}: the steps behind it were not run.`);
  process.exitCode = 1;
}
// A step without tests that fails is a failure too.
console.log(closing.closingLine({ passed, failed: stopped !== null && failed === 0 ? 1 : failed }));
