/** `node bundle-entry.mjs ENTRY FOLDER`: ENTRY as the command line's build makes it, as FOLDER/entry.cjs. */
import { rspack } from "@rspack/core";
import commandLine from "../../rspack.cli.config.mjs";

const [entry, folder] = process.argv.slice(2);
const shipped = commandLine("production");
rspack(
  {
    ...shipped,
    entry: { entry: { import: entry, library: { type: "commonjs2" } } },
    output: { ...shipped.output, path: folder },
    plugins: [],
  },
  (error, stats) => {
    if (error !== null || stats === undefined) throw error ?? new Error("Nothing was built.");
    if (!stats.hasErrors()) return;
    console.error(stats.toString("errors-only"));
    process.exitCode = 1;
  },
);
