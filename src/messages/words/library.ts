import type { SectorLevel } from "../../library/sector";

/** What the pane's view of the indicator library says. */
export interface LibraryWords {
  readonly search: string;
  readonly searchHint: string;
  readonly level: string;
  readonly anyLevel: string;
  /** Levels that the form at hand does not have. */
  readonly levels: Readonly<Record<SectorLevel, string> & Partial<Record<string, string>>>;
  /** Says how many are listed. */
  readonly found: (count: number) => string;
  readonly nothingFound: string;
  readonly results: string;
  /** In place of a sector. */
  readonly own: string;
  /** Of a target without a comparator and a unit. */
  readonly inWords: string;
  readonly byDate: string;
  readonly fill: string;
  readonly fillNamed: (name: string) => string;
  /** The value is still to be put in at a place. */
  readonly filled: (name: string, place: string) => string;
  readonly noLevel: (level: string) => string;
  readonly noBlankRow: (level: string) => string;
  readonly hint: string;
  readonly ownTitle: string;
  /** Of so many that were loaded. */
  readonly ownHint: (loaded: number) => string;
  readonly loadFile: string;
  /** `full`, `closed`: the browser does not keep them. */
  readonly loaded: (count: number, kept: "kept" | "full" | "closed") => string;
  readonly lost: string;
  readonly save: (count: number) => string;
  /** Without its ending. */
  readonly fileName: string;
  readonly saved: (count: number) => string;
  readonly unsavable: string;
  readonly remove: string;
  readonly removed: string;
  readonly notALibrary: string;
  /** Those that the deployment has beside the pane could not be fetched. */
  readonly lacking: string;
}
