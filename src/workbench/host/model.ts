import type { Area } from "../../core/grid";
import type { Spreadsheet } from "../grid/spreadsheet";
import type { Registrations } from "./events";
import type { PrintSetups } from "./print-setups";
import type { References } from "./references";

/** What the classes of the object model share. */
export interface Model {
  readonly spreadsheet: Spreadsheet;
  readonly references: References;
  readonly registrations: Registrations;
  readonly prints: PrintSetups;
}

export interface SheetSelf {
  readonly model: Model;
  readonly sheetId: string;
}

export interface RangeSelf extends SheetSelf {
  readonly area: Area;
}

export interface AreasSelf extends SheetSelf {
  readonly areas: readonly Area[];
}
