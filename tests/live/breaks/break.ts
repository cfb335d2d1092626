import type { Edit } from "../../support/edited-form";

/** One edit, what is found because of it, and what is no longer found. Places are paths of the JSON or `sheet!cell`. */
export interface Break {
  readonly what: string;
  readonly at: string;
  readonly edit: Edit;
  readonly found: readonly string[];
  readonly gone?: readonly string[];
}

export const type = (text: string): Edit => ({ type: text });
export const paste = (text: string): Edit => ({ paste: text });

export const SINGLE_YEAR = ["FUND-SINGLE-YEAR funds.total"];

/** Every row of a required first level cleared; notes that were beside an indicator are then beside none. */
export function missingLevel(
  label: string,
  rows: string,
  printed: string,
  { gone = [], notes = [] }: { gone?: readonly string[]; notes?: readonly string[] } = {},
): readonly Break[] {
  const found = [`LEVEL1-MISSING ${printed}`, ...notes.map((note) => `CELL-UNREAD ${note}`)];
  return [{ what: `no indicator under ${label}`, at: rows, edit: "delete", found, gone }];
}
