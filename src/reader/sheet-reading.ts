import type { PartView } from "./locate/part-view";
import type { MissingPlaces } from "./locate/missing";
import type { PartReading, SheetRef, UnclaimedCell, UnreadForm } from "./reading";

/** What is found in one worksheet: where forms stand in it. Their values are read once whole forms are put together. */

/**
 * One sheet of a form, found somewhere in one worksheet. What it says is read when it is known what unit its form prints, which
 * may stand on another sheet.
 */
export interface LocatedPart extends Pick<
  PartReading,
  "form" | "sheetKey" | "sheet" | "labels" | "year" | "unit" | "continues"
> {
  /** Of its labels and tables; what is read of it may reach further down. */
  readonly area: PartReading["area"];
  readonly view: PartView;
  readonly places: MissingPlaces;
  /** What stands outside of all forms of the sheet with words of another; absent where nothing does. */
  readonly rest?: readonly UnclaimedCell[];
}

export interface SheetReading {
  readonly sheet: SheetRef;
  readonly parts: readonly LocatedPart[];
  readonly unread: readonly UnreadForm[];
  /**
   * What the sheet is of each form if a table goes on here from the sheet directly before. Where it does, nothing of
   * `unread` holds. Absent where it cannot be.
   */
  readonly continuations?: readonly LocatedPart[];
  /** Labels of a form without its title, on a sheet that holds nothing else: unread where the workbook holds forms. */
  readonly untitled?: UnreadForm;
}
