import { intersect } from "../../core/grid/grid";
import { HostError } from "../protocol/errors";
import type { RangeSelf } from "./model";
import type { HostObject } from "./object";
import { rangeAreas } from "./range-areas";

/** Excel fails where there are more in a range. */
const MOST_MERGES = 512;

/** The merged areas that touch a range; null for none. */
export function mergedAreas({ model, sheetId, area }: RangeSelf): HostObject | null {
  model.spreadsheet.writes.apply();
  const areas = model.spreadsheet.cells.merges(sheetId).filter((merge) => intersect(merge, area));
  if (areas.length > MOST_MERGES) throw new HostError("GeneralException", "Range.getMergedAreas");
  return areas.length > 0 ? rangeAreas(model, sheetId, areas) : null;
}
