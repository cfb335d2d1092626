import { Command, CommanderError } from "commander";
import packageJson from "../../package.json";
import { LOCALES } from "../messages/locale";
import type { Forms } from "../forms/forms";
import { cliWords } from "../messages/cli";
import { cliFormsWords } from "../messages/cli-forms";
import { checkCommand } from "./check/command";
import { exportCommand } from "./export/command";
import { fillCommand } from "./fill/command";
import { formCommand } from "./form/command";
import { formsCommand } from "./forms/command";
import { libraryCommand } from "./library/command";
import { rulesCommand } from "./rules/command";
import { schemaCommand } from "./schema/command";
import { summaryCommand } from "./summary/command";
import { templateCommand } from "./template/command";
import { complain, OutputLost, PipeClosed, UsageError, type Context, type System } from "./context";
import { Exit, type ExitStatus } from "./exit";
import { helpConfiguration } from "./terminal/help";
import { localeOf } from "./locale";
import { oneOf, usageSentence } from "./usage";

/** One command. What it loads to do its work it loads in its action: help and the other commands must start at once. */
export type CommandModule = (context: Context) => Command;

/** In the order of the help. */
const COMMANDS: readonly CommandModule[] = [
  checkCommand,
  exportCommand,
  summaryCommand,
  templateCommand,
  fillCommand,
  formsCommand,
  formCommand,
  libraryCommand,
  rulesCommand,
  schemaCommand,
];

/** Carries out one command line (without the names of node and of the script) and resolves to its exit status. */
export async function run(
  args: readonly string[],
  system: System,
  commands: readonly CommandModule[] = COMMANDS,
): Promise<ExitStatus> {
  let status: ExitStatus = Exit.ok;
  const locale = localeOf(args, system.env);
  const words = cliWords(locale);
  const raise = (next: ExitStatus): void => void (status = next > status ? next : status);
  const given: string[] = [];
  let known: Promise<Forms> | null = null;
  const context: Context = {
    ...system,
    locale,
    words,
    raise,
    forms: () => (known ??= knownTo(context, system, given)),
  };
  // The parser writes without waiting; what it has to say comes out when it has ended.
  const said: string[] = [];
  try {
    const program = programOf(context, { commands, given }, (text) => said.push(text));
    await program.parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    return await ended(error, context, said);
  }
}

async function ended(error: unknown, context: Context, said: readonly string[]): Promise<ExitStatus> {
  try {
    if (error instanceof PipeClosed) return Exit.pipeClosed;
    if (context.signal.aborted) return Exit.interrupted;
    if (error instanceof CommanderError && error.exitCode === 0) {
      await context.stdout.write(said.join(""));
      return Exit.ok;
    }
    // No command, or help on one that there is not: the help itself says what there is.
    if (error instanceof CommanderError && error.code === "commander.help") {
      await context.stderr.write(said.join(""));
      return Exit.unusable;
    }
    await complain(context, sentenceFor(error, context));
    return Exit.unusable;
  } catch (failure) {
    if (failure instanceof PipeClosed) return Exit.pipeClosed;
    throw failure;
  }
}

function sentenceFor(error: unknown, { words }: Context): string {
  if (error instanceof UsageError) return error.message;
  if (error instanceof CommanderError) return usageSentence(error, words);
  if (error instanceof OutputLost) return words.outputLost(error.message);
  return words.failed(error instanceof Error ? error.message : String(error));
}

/** The shipped forms and those that were named, which cost nothing where none was. */
async function knownTo(context: Context, system: System, given: readonly string[]): Promise<Forms> {
  const { formsWith } = await import("./files/form-sources");
  return formsWith(context, await system.forms(), given);
}

interface Parts {
  readonly commands: readonly CommandModule[];
  /** Takes what `--forms` names. */
  readonly given: string[];
}

function programOf(context: Context, { commands, given }: Parts, say: (text: string) => void): Command {
  const { words } = context;
  const program = new Command("jixiao")
    .description(words.description)
    .option("--locale <locale>", words.options.locale, oneOf("--locale", LOCALES, words))
    .version(VERSION, "-V, --version", words.options.version);
  for (const command of commands) program.addCommand(command(context));
  program
    .helpCommand(words.help.commandUsage, words.help.commandDescription)
    .addHelpText("after", `\n${words.help.after}`);
  const below = program.commands.flatMap((command) => [command, ...command.commands]);
  for (const command of [program, ...below]) {
    command
      .exitOverride()
      .helpOption("-h, --help", words.options.help)
      .configureHelp(helpConfiguration(words))
      .configureOutput({
        writeOut: say,
        writeErr: say,
        getOutHelpWidth: () => (context.stdout.terminal ? context.stdout.columns : 80),
        getErrHelpWidth: () => 80,
        getOutHasColors: () => false,
        getErrHasColors: () => false,
      });
    if (command === program) continue;
    command.option("--locale <locale>", words.options.locale, oneOf("--locale", LOCALES, words));
    if (command.commands.length > 0) continue;
    const { option } = cliFormsWords(context.locale).sources;
    command.option("--forms <file or folder>", option, (name: string) => void given.push(name));
  }
  return program;
}

/** The version of the package. */
const VERSION = packageJson.version;
