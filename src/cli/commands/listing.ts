import { Command } from "commander";
import { cliFormsWords } from "../../messages/cli-forms";
import type { Context } from "../context";
import type { ListOptions } from "../listing";
import { oneOf } from "../usage";

const FORMATS = ["text", "json"] as const satisfies readonly ListOptions["format"][];

export function formsCommand(context: Context): Command {
  const own = cliFormsWords(context.locale).forms;
  return new Command("forms")
    .description(own.description)
    .option("--format <format>", own.options.format, oneOf("--format", FORMATS, context.words), "text")
    .action(async (options: ListOptions) => {
      const { listForms } = await import("../listing");
      await listForms(context, options);
    });
}

export function rulesCommand(context: Context): Command {
  const own = cliFormsWords(context.locale).rules;
  return new Command("rules")
    .description(own.description)
    .option("--format <format>", own.options.format, oneOf("--format", FORMATS, context.words), "text")
    .option("--form <form>", own.options.form)
    .action(async (options: ListOptions & { readonly form?: string }) => {
      const { listRules } = await import("../listing");
      await listRules(context, options);
    });
}

export function schemaCommand(context: Context): Command {
  const own = cliFormsWords(context.locale).schema;
  return new Command("schema")
    .description(own.description)
    .argument("[form]", own.arguments.form)
    .action(async (form: string | undefined) => {
      const { showSchema } = await import("../listing");
      await showSchema(context, form);
    });
}
