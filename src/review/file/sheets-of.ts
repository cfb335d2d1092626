import { a1Area } from "../../core/grid/address";
import type { Drawing } from "../../core/grid/drawing";
import type { Area, Grid } from "../../core/grid/grid";
import { drawingsIn } from "../../workbook/files/read-drawings";
import { readWorkbookFile } from "../../workbook/files/read-file";
import { bytesOf } from "./bytes-of";

/**
 * The worksheets of a file, hidden ones too, as they stand and as they are drawn, where the file tells that.
 *
 * @throws {FileError} and what the system says of a file that cannot be read
 */
export async function sheetsOf(path: string): Promise<
  readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly grid: Grid;
    readonly drawing: Drawing | null;
  }[]
> {
  const bytes = await bytesOf(path);
  const drawings = drawingsIn(bytes);
  return readWorkbookFile(bytes).map(({ sheet, grid }, index) => ({
    name: sheet.name,
    hidden: sheet.hidden !== undefined,
    grid,
    drawing: drawings[index] ?? null,
  }));
}

/** `B2:C3`, or `B2`. */
export function cellName(area: Area): string {
  return a1Area(area);
}
