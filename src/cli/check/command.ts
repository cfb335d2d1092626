import { Command } from "commander";
import { withBulkOptions } from "../files/bulk-options";
import type { CheckOptions } from "./check";
import type { CheckFormat } from "./report";
import type { Severity } from "../../rules/finding";
import type { Context } from "../context";
import { oneOf } from "../usage";

const FORMATS: readonly CheckFormat[] = ["text", "json", "ndjson"];
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export function checkCommand(context: Context): Command {
  const { words } = context;
  const own = words.check;
  const command = new Command("check")
    .description(own.description)
    .argument("<paths...>", own.arguments.paths)
    .option("--format <format>", own.options.format, oneOf("--format", FORMATS, words), "text")
    .option("-o, --output <file>", own.options.output)
    .option("--severity <severity>", own.options.severity, oneOf("--severity", SEVERITIES, words), "info")
    .option("-q, --quiet", own.options.quiet)
    .option("--hidden", own.options.hidden);
  return withBulkOptions(command, words)
    .addHelpText("after", `\n${own.after}`)
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import("./check");
      await check(context, paths, options);
    });
}
