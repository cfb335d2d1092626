import { Command } from "commander";
import { cliFormsWords } from "../../messages/cli-forms";
import type { Context } from "../context";
import type { TemplateOptions } from "./template";

export function templateCommand(context: Context): Command {
  const own = cliFormsWords(context.locale).template;
  return new Command("template")
    .description(own.description)
    .argument("<form>", own.arguments.form)
    .option("--year <year>", own.options.year)
    .requiredOption("-o, --output <file>", own.options.output)
    .option("--force", own.options.force)
    .addHelpText("after", `\n${own.after}`)
    .action(async (form: string, options: TemplateOptions) => {
      const { template } = await import("./template");
      await template(context, form, options);
    });
}
