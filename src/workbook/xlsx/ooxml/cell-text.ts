import type { CellValue } from "../../../core/grid/grid";
import { shownText } from "../../../core/number-format/shown-text";

/** What a cell shows; where its format is not known, what it holds. */
export function cellText(value: CellValue, format: string): string {
  return value === null ? "" : (shownText(value, format) ?? String(value));
}
