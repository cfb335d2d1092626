/** `node src/build/bundle.mjs web|cli`: builds one part for production, or ends with what is wrong, in the bundler's own words. */
import { rspack } from "@rspack/core";
import commandLine from "../../rspack.cli.config.mjs";
import pages from "../../rspack.config.mjs";

const PARTS = { web: pages, cli: commandLine };

const configure = PARTS[process.argv[2]];
if (configure === undefined) throw new Error(`Name what to build: ${Object.keys(PARTS).join(" or ")}.`);
rspack(configure("production"), (error, stats) => {
  if (error !== null || stats === undefined) throw error ?? new Error("Nothing was built.");
  if (stats.hasErrors() || stats.hasWarnings()) console.log(stats.toString("errors-warnings"));
  process.exitCode = stats.hasErrors() ? 1 : 0;
});
