import type { CellValue } from "./grid";

const ERROR =
  /^#(?:N\/A|NAME\?|GETTING_DATA|(?:NULL|DIV\/0|VALUE|REF|NUM|SPILL|CALC|FIELD|CYCLE|ERROR|BLOCKED|CONNECT|UNKNOWN)!)$/i;

/** What shows that a formula failed. Error values are texts here, as Excel shows them. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && ERROR.test(value);
}
