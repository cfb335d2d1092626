import { Command } from "commander";
import { withBulkOptions } from "../files/bulk-options";
import { cliFormsWords } from "../../messages/cli-forms";
import type { Context } from "../context";
import { TABLE_CHOICES } from "./tables";
import type { ExportOptions } from "./options";
import { oneOf } from "../usage";

const FORMATS = ["json", "elements"] as const satisfies readonly ExportOptions["format"][];

export function exportCommand(context: Context): Command {
  const { words } = context;
  const own = words.export;
  const elements = cliFormsWords(context.locale).elements.options;
  const command = new Command("export")
    .description(own.description)
    .argument("<paths...>", own.arguments.paths)
    .option("-o, --output <file>", own.options.output)
    .option("--draft", own.options.draft)
    .option("--map <file>", own.options.map)
    .option("--ndjson", own.options.ndjson)
    .option("--sheet <name>", own.options.sheet, (name: string, before: readonly string[] = []) => [...before, name])
    .option("--hidden", own.options.hidden)
    .option("--format <format>", elements.format, oneOf("--format", FORMATS, words), "json")
    .option("--csv", elements.csv)
    .option("--table <table>", elements.table, oneOf("--table", TABLE_CHOICES, words))
    .option("--excel", elements.excel);
  return withBulkOptions(command, words)
    .addHelpText("after", `\n${own.after}\n${cliFormsWords(context.locale).elements.after}`)
    .action(async (paths: string[], options: ExportOptions) => {
      const { exportFiles } = await import("./export");
      await exportFiles(context, paths, options);
    });
}
