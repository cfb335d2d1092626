import { a1Area, columnName } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import { quotedName } from "./arguments";
import type { AreasSelf } from "./model";
import { isWholeColumns, isWholeRows, LAST_ROW } from "./range-edits";

/** As Excel names areas: `Sheet1!A1:B2`, several with a comma between them. */
export function fullAddress({ model, sheetId, areas }: AreasSelf): string {
  const name = quotedName(model.spreadsheet.worksheets.find(sheetId)?.name ?? "");
  return areas.map((area) => `${name}!${localAddress(area)}`).join(",");
}

/** `A1:B2`, `3:5` or `B:C`. */
function localAddress(area: Area): string {
  if (isWholeColumns(area))
    return isWholeRows(area) ? `1:${LAST_ROW + 1}` : `${columnName(area.left)}:${columnName(area.right)}`;
  return isWholeRows(area) ? `${area.top + 1}:${area.bottom + 1}` : a1Area(area);
}
