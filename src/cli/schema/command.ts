import { Command } from "commander";
import { cliFormsWords } from "../../messages/cli-forms";
import type { Context } from "../context";

export function schemaCommand(context: Context): Command {
  const own = cliFormsWords(context.locale).schema;
  return new Command("schema")
    .description(own.description)
    .argument("[form]", own.arguments.form)
    .option("--form-language", own.options.formLanguage)
    .action(async (form: string | undefined, options: { readonly formLanguage?: boolean }) => {
      const { showSchema } = await import("./show-schema");
      await showSchema(context, form, options);
    });
}
