import { Command } from "commander";
import { cliFormsWords } from "../../messages/cli-forms";
import type { Context } from "../context";
import { oneOf } from "../usage";
import { LIST_FORMATS, type ListOptions } from "../terminal/list";

export function rulesCommand(context: Context): Command {
  const own = cliFormsWords(context.locale).rules;
  return new Command("rules")
    .description(own.description)
    .option("--format <format>", own.options.format, oneOf("--format", LIST_FORMATS, context.words), "text")
    .option("--form <form>", own.options.form)
    .action(async (options: ListOptions & { readonly form?: string }) => {
      const { listRules } = await import("./list-rules");
      await listRules(context, options);
    });
}
