import { Command } from "commander";
import { cliFormsWords } from "../../messages/cli-forms";
import { withBulkOptions } from "../files/bulk-options";
import type { Context } from "../context";
import type { SummaryOptions } from "./summarise";

export function summaryCommand(context: Context): Command {
  const own = cliFormsWords(context.locale).summary;
  const command = new Command("summary")
    .description(own.description)
    .argument("<paths...>", own.arguments.paths)
    .requiredOption("-o, --output <file>", own.options.output)
    .option("--hidden", own.options.hidden);
  return withBulkOptions(command, context.words)
    .addHelpText("after", `\n${own.after}`)
    .action(async (paths: string[], options: SummaryOptions) => {
      const { summarise } = await import("./summarise");
      await summarise(context, paths, options);
    });
}
