import { Command } from "commander";
import { cliFormsWords } from "../../messages/cli-forms";
import type { Context } from "../context";
import { withBulkOptions } from "../files/bulk-options";
import { oneOf } from "../usage";
import { LIBRARY_FORMATS, type LibraryOptions } from "./options";

export function libraryCommand(context: Context): Command {
  const own = cliFormsWords(context.locale).library;
  const command = new Command("library")
    .description(own.description)
    .argument("<paths...>", own.arguments.paths)
    .option("-o, --output <file>", own.options.output)
    .option("--format <format>", own.options.format, oneOf("--format", LIBRARY_FORMATS, context.words), "json")
    .option("--excel", own.options.excel)
    .option("--hidden", own.options.hidden);
  return withBulkOptions(command, context.words)
    .addHelpText("after", `\n${own.after}`)
    .action(async (paths: string[], options: LibraryOptions) => {
      const { buildLibrary } = await import("./build-library");
      await buildLibrary(context, paths, options);
    });
}
