import type { ZipEntry } from "../../workbook/xlsx/zip-directory";
import type { LossKind } from "./losses";

/** Parts of an .xlsx file that the grid has no place for. */
const LOST_PARTS: readonly (readonly [RegExp, LossKind])[] = [
  [/^xl\/charts\//, "charts"],
  [/^xl\/pivotTables\//, "pivot-tables"],
  [/^xl\/vbaProject\.bin$/, "macros"],
  [/^xl\/media\//, "images"],
  [/^xl\/(?:threaded)?comments/i, "notes"],
  [/^xl\/externalLinks\//, "external-links"],
  [/^xl\/ctrlProps\//, "form-controls"],
  [/^xl\/slicers\//, "slicers"],
  [/^docProps\/custom\.xml$/, "custom-properties"],
];

/** What a file holds beyond its worksheets' cells, by the names in its directory. */
export function partsNotKept(entries: readonly ZipEntry[]): LossKind[] {
  return LOST_PARTS.filter(([pattern]) => entries.some(({ name }) => pattern.test(name))).map(([, kind]) => kind);
}
