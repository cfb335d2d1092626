/**
 * Runs in a thread: what ships reads and checks files there (`read-files.cjs`, given the compiled forms), and
 * the library as it ships only reads the same bytes. File by file in turn, so that whatever else the machine does falls on both alike.
 * Arguments: the folder of the command, rounds, files.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { parentPort, workerData } from "node:worker_threads";

/** Rounds that do not count: of the larger program the engine knows the code only after some hundred files. */
const WARM_UP = 100;

const [folder, rounds, ...paths] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const check = require(path.join(folder, "read-files.cjs"));
const { read } = require(path.join(folder, "tables-library.cjs"));
const options = { locale: "zh-CN", hidden: false };
const files = paths.map((file) => readFileSync(file));

let bare = 0;
let checked = 0;
for (let round = -WARM_UP; round < Number(rounds); round += 1) {
  for (const bytes of files) {
    const start = performance.now();
    read(bytes, { type: "buffer" });
    const between = performance.now();
    const outcome = await check({ kind: "check", path: "", bytes, options }, workerData);
    const end = performance.now();
    if (!outcome.ok) throw new Error(`a file was not checked: ${outcome.problem}`);
    if (round < 0) continue;
    bare += between - start;
    checked += end - between;
  }
}
parentPort.postMessage({ bare, checked });
