import { Command } from "commander";
import { cliFormsWords } from "../../messages/cli-forms";
import type { Context } from "../context";
import { withBulkOptions } from "../files/bulk-options";
import { LIST_FORMATS } from "../terminal/list";
import { oneOf } from "../usage";
import type { CheckFormOptions } from "./check-form";
import type { ProposeFormOptions } from "./propose-form";

export function formCommand(context: Context): Command {
  const own = cliFormsWords(context.locale).form;
  const check = new Command("check")
    .description(own.check.description)
    .argument("<file>", own.check.arguments.file)
    .argument("[filled...]", own.check.arguments.filled)
    .option("--format <format>", own.check.options.format, oneOf("--format", LIST_FORMATS, context.words), "text");
  const show = new Command("show").description(own.show.description).argument("<form>", own.show.arguments.form);
  const propose = new Command("propose")
    .description(own.propose.description)
    .argument("<file>", own.propose.arguments.file)
    .option("--sheet <name>", own.propose.options.sheet)
    .option("--answers <file>", own.propose.options.answers)
    .requiredOption("-o, --output <file>", own.propose.options.output)
    .option("--force", own.propose.options.force)
    .option("--format <format>", own.propose.options.format, oneOf("--format", LIST_FORMATS, context.words), "text");
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
      propose
        .addHelpText("after", `\n${own.propose.after}`)
        .action(async (file: string, options: ProposeFormOptions) => {
          const { proposeForm } = await import("./propose-form");
          await proposeForm(context, file, options);
        }),
    )
    .addCommand(
      carried.addHelpText("after", `\n${own.carried.after}`).action(async (file: string, form: string | undefined) => {
        const { carriedForm } = await import("./carried-form");
        await carriedForm(context, file, form);
      }),
    );
}
