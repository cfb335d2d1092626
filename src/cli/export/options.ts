import type { Command } from "commander";
import { cliFormsWords } from "../../messages/cli-forms";
import type { Choice } from "../../review/file/chosen";
import type { Context } from "../context";
import { withBulkOptions } from "../files/bulk-options";
import type { BulkOptions } from "../files/through-files";
import { oneOf } from "../usage";
import { TABLE_CHOICES, type ElementTableChoice } from "./tables";

const FORMATS = ["json", "elements"] as const;

export interface ExportOptions extends BulkOptions {
  readonly output?: string;
  /** Forms with open errors may be exported, as drafts. */
  readonly draft?: boolean;
  /** Where the source map goes. */
  readonly map?: string;
  /** Each form a document on a line of its own. */
  readonly ndjson?: boolean;
  readonly format: (typeof FORMATS)[number];
  /** Of the elements: a CSV of each table in the folder `output`, or of one table. */
  readonly csv?: boolean;
  readonly table?: ElementTableChoice;
  /** The CSV is to be opened in Excel. */
  readonly excel?: boolean;
  /** Names of worksheets whose forms are wanted; all where none is named. */
  readonly sheet?: readonly string[];
  /** Forms on hidden worksheets, too. */
  readonly hidden?: boolean;
}

/** Gives the command the options of `ExportOptions`. */
export function withExportOptions(command: Command, { locale, words }: Context): Command {
  const { options } = words.export;
  const elements = cliFormsWords(locale).elements.options;
  return withBulkOptions(
    command
      .option("-o, --output <file>", options.output)
      .option("--draft", options.draft)
      .option("--map <file>", options.map)
      .option("--ndjson", options.ndjson)
      .option("--sheet <name>", options.sheet, (name: string, before: readonly string[] = []) => [...before, name])
      .option("--hidden", options.hidden)
      .option("--format <format>", elements.format, oneOf("--format", FORMATS, words), "json")
      .option("--csv", elements.csv)
      .option("--table <table>", elements.table, oneOf("--table", TABLE_CHOICES, words))
      .option("--excel", elements.excel),
    words,
  );
}

/** Which forms of each file are asked for. */
export function choiceOf({ sheet, hidden = false }: ExportOptions): Choice {
  return { hidden, ...(sheet === undefined ? {} : { sheets: sheet }) };
}
