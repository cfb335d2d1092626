/**
 * `npm run test:long`: what takes too long for every change. Each part prints the seed that repeats it; JIXIAO_SEED and
 * JIXIAO_FUZZ_SEED choose it. Beside a part's name stands how often it tries, which the environment may set otherwise.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const PARTS = [
  {
    what: "properties of other cases",
    script: "test:unit",
    paths: ["tests/canonical", "tests/core", "tests/reader", "tests/rules", "tests/layout"],
    settings: {},
  },
  {
    what: "changed forms and files",
    script: "test:unit",
    paths: ["tests/reader/fuzz", "tests/workbook/xlsx/fuzz", "tests/form-files/fuzz"],
    settings: { JIXIAO_FUZZ_RUNS: "3000", JIXIAO_LONG: "1" },
  },
  {
    what: "sheets put together of parts of forms",
    script: "test:unit",
    paths: ["tests/reader/composed"],
    settings: { JIXIAO_FUZZ_RUNS: "5000" },
  },
  {
    what: "forms by chance, proposed from what they print",
    script: "test:unit",
    paths: ["tests/designer/way-back"],
    settings: { JIXIAO_FUZZ_RUNS: "200" },
  },
  {
    what: "papers of other offices in all ways to print them, and every kind that a place may have",
    script: "test:unit",
    paths: ["tests/designer/papers", "tests/taskpane/designer/kinds"],
    settings: { JIXIAO_LONG: "1" },
  },
  {
    what: "workbooks by chance in other programs",
    script: "test:unit",
    paths: ["tests/workbook/xlsx/ooxml/compared"],
    settings: { JIXIAO_WORKBOOKS: "1000" },
  },
  {
    what: "memory over many edits",
    script: "test:unit",
    paths: ["tests/live/memory"],
    settings: { JIXIAO_EDITS: "10000" },
  },
  {
    what: "commands about rows by chance, on every form",
    script: "test:unit",
    paths: ["tests/rows/random-commands"],
    settings: { ROW_RUNS: "60" },
  },
  {
    what: "random edits in the grid",
    script: "test:e2e",
    paths: ["tests/e2e/random-edits"],
    settings: { JIXIAO_STEPS: "400" },
  },
  {
    what: "every published form typed key by key, and one filled in by the sheet alone, stroke by stroke",
    script: "test:e2e",
    paths: ["tests/e2e/fill"],
    settings: { JIXIAO_LONG: "1" },
  },
];

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const seed = String(Date.now() % 1_000_000);
let failed = 0;
for (const { what, script, paths, settings } of PARTS) {
  const env = { JIXIAO_SEED: seed, JIXIAO_FUZZ_SEED: seed, ...settings, ...process.env };
  const shown = Object.keys(settings).map((name) => `${name}=${env[name]}`);
  console.log(`— ${what}: ${shown.join(" ")} JIXIAO_SEED=${env.JIXIAO_SEED} JIXIAO_FUZZ_SEED=${env.JIXIAO_FUZZ_SEED}`);
  const { status } = spawnSync("npm", ["run", "--silent", script, "--", ...paths], {
    cwd: root,
    env,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
