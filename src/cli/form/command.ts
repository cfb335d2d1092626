import { Command } from "commander";
import { cliFormsWords } from "../../messages/cli-forms";
import type { Context } from "../context";
import { withBulkOptions } from "../files/bulk-options";
import { LIST_FORMATS } from "../terminal/list";
import { oneOf } from "../usage";
import type { CheckFormOptions } from "./check-form";

export function formCommand(context: Context): Command {
  const own = cliFormsWords(context.locale).form;
  const check = new Command("check")
    .description(own.check.description)
    .argument("<file>", own.check.arguments.file)
    .argument("[filled...]", own.check.arguments.filled)
    .option("--format <format>", own.check.options.format, oneOf("--format", LIST_FORMATS, context.words), "text");
  const show = new Command("show").description(own.show.description).argument("<form>", own.show.arguments.form);
  const carried = new Command("carried")
    .description(own.carried.description)
    .argument("<file>", own.carried.arguments.file)
    .argument("[form]", own.carried.arguments.form);
  return new Command("form")
    .description(own.description)
    .addCommand(
      withBulkOptions(check, context.words)
        .addHelpText("after", `\n${own.check.after}`)
        .action(async (file: string, filled: string[], options: CheckFormOptions) => {
          const { checkForm } = await import("./check-form");
          await checkForm(context, file, filled, options);
        }),
    )
    .addCommand(
      show.addHelpText("after", `\n${own.show.after}`).action(async (form: string) => {
        const { showForm } = await import("./show-form");
        await showForm(context, form);
      }),
    )
    .addCommand(
      carried.addHelpText("after", `\n${own.carried.after}`).action(async (file: string, form: string | undefined) => {
        const { carriedForm } = await import("./carried-form");
        await carriedForm(context, file, form);
      }),
    );
}
