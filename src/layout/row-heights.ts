import type { SheetGeometry } from "../forms/compile/geometry";
import type { PlacedCell } from "./placed-cells";
import { FONT_SIZE } from "./styles";
import { columnsWidth, MAX_ROW_HEIGHT, textHeight } from "./text-size";

const TITLE_HEIGHT = 36;
const LEAST_HEIGHT = 26;

/** Points for every row of the sheet: what the definition asks for, and never less than the texts need. */
export function rowHeights(geometry: SheetGeometry, cells: readonly PlacedCell[]): readonly number[] {
  const heights = Array.from({ length: geometry.rowCount }, () => LEAST_HEIGHT);
  const raise = (row: number, height: number) => {
    heights[row] = Math.min(MAX_ROW_HEIGHT, Math.max(heights[row] ?? 0, Math.ceil(height)));
  };
  const rowsOf = ({ area }: PlacedCell) => area.bottom - area.top + 1;
  // Cells over several rows come last: they only need what the single ones have not already given them.
  const ordered = [...cells].sort((a, b) => rowsOf(a) - rowsOf(b));
  for (const cell of ordered) {
    const { area } = cell;
    const isLabel = cell.role === "label" || cell.role === "plain-label";
    const stated = isLabel ? 0 : (geometry.rowHeights.get(area.top) ?? 0);
    const needed = Math.max(stated, neededHeight(geometry, cell));
    const given = heights.slice(area.top, area.bottom + 1).reduce((sum, height) => sum + height, 0);
    if (needed <= given) continue;
    const share = (needed - given) / rowsOf(cell);
    for (let row = area.top; row <= area.bottom; row += 1) raise(row, (heights[row] ?? 0) + share);
  }
  return heights;
}

function neededHeight(geometry: SheetGeometry, cell: PlacedCell): number {
  if (cell.role === "title") return TITLE_HEIGHT;
  if (cell.content.kind !== "text") return 0;
  const width = columnsWidth(geometry.sheet, cell.area.left, cell.area.right);
  return textHeight(cell.content.text, width, cell.role === "year" ? FONT_SIZE.year : FONT_SIZE.body);
}
