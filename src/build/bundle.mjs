/** `node src/build/bundle.mjs web|cli`: builds one part for production, or ends with what is wrong, in the bundler's own words. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { rspack } from "@rspack/core";
import commandLine from "../../rspack.cli.config.mjs";
import pages from "../../rspack.config.mjs";

const PARTS = { web: pages, cli: commandLine };

const part = process.argv[2];
const configure = PARTS[part];
if (configure === undefined) throw new Error(`Name what to build: ${Object.keys(PARTS).join(" or ")}.`);
rspack(configure("production"), (error, stats) => {
  if (error !== null || stats === undefined) throw error ?? new Error("Nothing was built.");
  if (stats.hasErrors() || stats.hasWarnings()) console.log(stats.toString("errors-warnings"));
  process.exitCode = stats.hasErrors() ? 1 : 0;
  if (part === "cli" && !stats.hasErrors()) keepCode(stats.compilation.outputOptions.path);
});

/** In a process with the engine's usual flags, as the program is started. */
function keepCode(folder) {
  const script = fileURLToPath(new URL("keep-code.ts", import.meta.url));
  execFileSync(process.execPath, ["--import", "tsx", script, folder], { stdio: "inherit" });
}
