import { BooleanNumber, type IWorksheetData } from "@univerjs/core";
import type { HiddenState } from "../../reader/reading";

/** The grid knows hidden sheets; that one is very hidden is kept beside that, in what it leaves to its users. */
const VERY_HIDDEN = "veryHidden";

/** Whether the grid shows a sheet, in its own words. */
export function hiddenData(hidden: HiddenState | null): Pick<IWorksheetData, "hidden" | "custom"> {
  return {
    hidden: hidden === null ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    custom: hidden === "very-hidden" ? { [VERY_HIDDEN]: true } : {},
  };
}

/** Null where the sheet is shown. */
export function hiddenStateOf({ hidden, custom }: Pick<IWorksheetData, "hidden" | "custom">): HiddenState | null {
  if (hidden !== BooleanNumber.TRUE) return null;
  return custom?.[VERY_HIDDEN] === true ? "very-hidden" : "hidden";
}
