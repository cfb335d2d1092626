import { Command } from "commander";
import { withBulkOptions } from "../bulk-options";
import type { CheckOptions } from "../check";
import type { Context } from "../context";
import { oneOf } from "../usage";

export const CHECK_FORMATS = ["text", "json", "ndjson"] as const;

export function checkCommand(context: Context): Command {
  const { words } = context;
  const own = words.check;
  const command = new Command("check")
    .description(own.description)
    .argument("<paths...>", own.arguments.paths)
    .option("--format <format>", own.options.format, oneOf("--format", CHECK_FORMATS, words), "text")
    .option("-o, --output <file>", own.options.output)
    .option("-q, --quiet", own.options.quiet);
  return withBulkOptions(command, words)
    .addHelpText("after", `\n${own.after}`)
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import("../check");
      await check(context, paths, options);
    });
}
