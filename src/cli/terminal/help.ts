import type { HelpConfiguration } from "commander";
import { Help } from "commander";
import type { CliWords } from "../../messages/cli";
import { widthOf } from "./width";

/** The parser's help, in our words and with Chinese characters two columns wide. */
export function helpConfiguration(words: CliWords): HelpConfiguration {
  const { headings } = words.help;
  const inWords = (usage: string): string =>
    usage.replaceAll("[options]", words.help.optionsPlaceholder).replaceAll("[command]", words.help.commandPlaceholder);
  return {
    styleTitle: (heading) => headings[heading] ?? heading,
    commandUsage: (command) => inWords(Help.prototype.commandUsage.call(new Help(), command)),
    subcommandTerm: (command) => inWords(Help.prototype.subcommandTerm.call(new Help(), command)),
    // Defaults and choices are part of the sentence.
    optionDescription: (option) => option.description,
    argumentDescription: (argument) => argument.description,
    displayWidth: widthOf,
    boxWrap: (text, width) => wrap(text, width),
  };
}

/** Lines of at most so many columns: broken at spaces, and between Chinese characters. */
export function wrap(text: string, width: number): string {
  return text
    .split("\n")
    .flatMap((line) => wrapLine(line, Math.max(20, width)))
    .join("\n");
}

/** What may not begin a line. */
const NOT_FIRST = /^[，。、；：？！）》」』”’…,.;:?!)\]}%]/u;

function wrapLine(line: string, width: number): string[] {
  // A word with the space behind it, or one wide character.
  const pieces =
    line.match(/[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]|[^\s\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]+\s*|\s+/gu) ??
    [];
  const lines: string[] = [];
  let current = "";
  let columns = 0;
  for (const piece of pieces) {
    const own = widthOf(piece.trimEnd());
    if (columns > 0 && columns + own > width && !NOT_FIRST.test(piece)) {
      lines.push(current.trimEnd());
      current = "";
      columns = 0;
    }
    current += piece;
    columns += widthOf(piece);
  }
  return [...lines, current.trimEnd()];
}
