import { Command } from "commander";
import { withBulkOptions } from "../bulk-options";
import type { Context } from "../context";
import type { ExportOptions } from "../export";

export function exportCommand(context: Context): Command {
  const { words } = context;
  const own = words.export;
  const command = new Command("export")
    .description(own.description)
    .argument("<paths...>", own.arguments.paths)
    .option("-o, --output <file>", own.options.output)
    .option("--draft", own.options.draft)
    .option("--map <file>", own.options.map)
    .option("--ndjson", own.options.ndjson);
  return withBulkOptions(command, words)
    .addHelpText("after", `\n${own.after}`)
    .action(async (paths: string[], options: ExportOptions) => {
      const { exportFiles } = await import("../export");
      await exportFiles(context, paths, options);
    });
}
