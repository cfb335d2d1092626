import { Command } from "commander";
import { cliFormsWords } from "../../messages/cli-forms";
import type { Context } from "../context";
import { oneOf } from "../usage";
import { LIST_FORMATS, type ListOptions } from "../terminal/list";

export function formsCommand(context: Context): Command {
  const own = cliFormsWords(context.locale).forms;
  return new Command("forms")
    .description(own.description)
    .option("--format <format>", own.options.format, oneOf("--format", LIST_FORMATS, context.words), "text")
    .action(async (options: ListOptions) => {
      const { listForms } = await import("./list-forms");
      await listForms(context, options);
    });
}
