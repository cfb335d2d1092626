import type { Command } from "commander";
import type { CliWords } from "../../messages/cli";
import { positive } from "../usage";

/** Gives a command the options of `BulkOptions`. */
export function withBulkOptions(command: Command, words: CliWords): Command {
  return command
    .option("--jobs <n>", words.options.jobs, positive("--jobs", words))
    .option("--timeout <s>", words.options.timeout, positive("--timeout", words));
}
