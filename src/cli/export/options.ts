import type { Choice } from "../../review/file/chosen";
import type { BulkOptions } from "../files/through-files";
import type { ElementTableChoice } from "./tables";

export interface ExportOptions extends BulkOptions {
  readonly output?: string;
  /** Forms with open errors may be exported, as drafts. */
  readonly draft?: boolean;
  /** Where the source map goes. */
  readonly map?: string;
  /** Each form a document on a line of its own. */
  readonly ndjson?: boolean;
  readonly format: "json" | "elements";
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

/** Which forms of each file are asked for. */
export function choiceOf({ sheet, hidden = false }: ExportOptions): Choice {
  return { hidden, ...(sheet === undefined ? {} : { sheets: sheet }) };
}
