import type { Area } from "../../core/grid/grid";
import type { CustomXmlStore } from "./custom-xml-store";
import type { Spreadsheet } from "../grid/spreadsheet";
import type { Registrations } from "./events";
import type { PrintSetups } from "./print-setups";
import type { Protections } from "./protections";
import type { References } from "./references";
import type { RequirementSets } from "./requirement-sets";

/** The add-in may show and hide its own pane. */
export interface PaneControl {
  showPane(): void;
  hidePane(): void;
}

/** What the classes of the object model share. */
export interface Model {
  readonly spreadsheet: Spreadsheet;
  readonly references: References;
  readonly registrations: Registrations;
  readonly prints: PrintSetups;
  readonly protections: Protections;
  readonly customXml: CustomXmlStore;
  readonly sets: RequirementSets;
  readonly surroundings: PaneControl;
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
