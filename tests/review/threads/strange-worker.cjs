const { appendFileSync, existsSync } = require("node:fs");
const { parentPort } = require("node:worker_threads");

/**
 * Does to its thread what the name of a file says, as a strange file might. What hangs says beside the file that it has
 * begun, a dot each time; what is slow waits until there is something.
 */
const strange = async ({ path }) => {
  if (path.endsWith("slow")) while (!existsSync(`${path}.go`)) await new Promise((done) => setTimeout(done, 5));
  if (path.endsWith("throws")) throw new TypeError("strange");
  if (path.endsWith("exits")) process.exit(3);
  if (path.endsWith("hangs")) for (appendFileSync(`${path}.begun`, "."); ;);
  if (path.endsWith("memory")) for (const all = []; ;) all.push(new Array(100_000).fill({ path }));
  parentPort.postMessage({ ok: true, value: path });
};
parentPort.on("message", ({ job }) => void strange(job));
