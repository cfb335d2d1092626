import { Command } from "commander";
import { cliFormsWords } from "../../messages/cli-forms";
import type { Context } from "../context";
import type { FillOptions } from "./fill";

export function fillCommand(context: Context): Command {
  const own = cliFormsWords(context.locale).fill;
  return new Command("fill")
    .description(own.description)
    .argument("<document>", own.arguments.document)
    .requiredOption("-o, --output <file>", own.options.output)
    .option("--force", own.options.force)
    .addHelpText("after", `\n${own.after}`)
    .action(async (document: string, options: FillOptions) => {
      const { fill } = await import("./fill");
      await fill(context, document, options);
    });
}
