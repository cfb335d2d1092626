/** Loaded before a command (`node --import`): leaves the most memory that its process ever held, in bytes, in a file. */
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const file = process.env.JIXIAO_PEAK_MEMORY;
if (isMainThread && file !== undefined) {
  process.on("exit", () => writeFileSync(file, String(process.resourceUsage().maxRSS * 1024)));
}
