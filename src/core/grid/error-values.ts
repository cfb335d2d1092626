import type { CellValue } from "./grid";

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|CYCLE!|ERROR!)$/;

/** Error values are texts here, as Excel shows them. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && ERROR.test(value);
}
