import type { CellValue } from "../../core/grid";

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|CYCLE!|ERROR!)$/;

/** Error values are texts here, as Excel shows them. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && ERROR.test(value);
}
