import type { CommanderError } from "commander";
import type { CliWords } from "../messages/cli";
import { UsageError } from "./context";

/** The parser's complaint in our words. What it speaks of stands between quotes in its own sentence. */
export function usageSentence(error: CommanderError, words: CliWords): string {
  const name = /'(.*)'/.exec(error.message)?.[1] ?? "";
  const guess = /\(Did you mean (?:one of )?([^?]+)\?\)/.exec(error.message)?.[1] ?? null;
  switch (error.code) {
    case "commander.unknownOption":
      return words.usage.unknownOption(name, guess);
    case "commander.unknownCommand":
      return words.usage.unknownCommand(name, guess);
    case "commander.missingArgument":
      return words.usage.missingArgument(name);
    case "commander.optionMissingArgument":
      return words.usage.optionNeedsValue(name);
    case "commander.missingMandatoryOptionValue":
      return words.usage.optionRequired(name);
    case "commander.excessArguments":
      return words.usage.tooManyArguments;
    default:
      return words.usage.cannotUnderstand;
  }
}

/** One of a few words, as the value of an option. */
export function oneOf<const T extends string>(
  option: string,
  choices: readonly T[],
  words: CliWords,
): (value: string) => T {
  return (value) => {
    const choice = choices.find((each) => each === value);
    if (choice === undefined) throw new UsageError(words.usage.notAChoice(option, value, choices));
    return choice;
  };
}

/** A whole number of at least 1, as the value of an option. */
export function positive(option: string, words: CliWords): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!/^\d{1,6}$/.test(value) || number < 1) throw new UsageError(words.usage.notANumber(option, value));
    return number;
  };
}
