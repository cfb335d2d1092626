import { Command } from "commander";
import { cliFormsWords } from "../../messages/cli-forms";
import type { Context } from "../context";
import { withExportOptions, type ExportOptions } from "./options";

export function exportCommand(context: Context): Command {
  const own = context.words.export;
  const command = new Command("export").description(own.description).argument("<paths...>", own.arguments.paths);
  return withExportOptions(command, context)
    .addHelpText("after", `\n${own.after}\n${cliFormsWords(context.locale).elements.after}`)
    .action(async (paths: string[], options: ExportOptions) => {
      const { exportFiles } = await import("./export");
      await exportFiles(context, paths, options);
    });
}
