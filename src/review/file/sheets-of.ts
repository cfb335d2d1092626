import { a1Area } from "../../core/grid/address";
import type { Area, Grid } from "../../core/grid/grid";
import { readWorkbookFile } from "../../workbook/files/read-file";
import { bytesOf } from "./bytes-of";

/** The worksheets of a file, hidden ones too, as they stand. @throws {FileError} and what the system says of a file that cannot be read */
export async function sheetsOf(
  path: string,
): Promise<readonly { readonly name: string; readonly hidden: boolean; readonly grid: Grid }[]> {
  return readWorkbookFile(await bytesOf(path)).map(({ sheet, grid }) => ({
    name: sheet.name,
    hidden: sheet.hidden !== undefined,
    grid,
  }));
}

/** `B2:C3`, or `B2`. */
export function cellName(area: Area): string {
  return a1Area(area);
}
