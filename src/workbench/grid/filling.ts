import { boundsOf, contains, intersect, type Area } from "../../core/grid/grid";
import { toArea, toRange } from "./cells";
import type { GridContext } from "./context";

/** The fill handle: the small square at the corner of a selection. */
export class Filling {
  constructor(private readonly grid: GridContext) {}

  /**
   * Drags the handle of a range so far that the selection takes in the target: the cells are repeated, or go on as a
   * series where the grid sees one. Like any selection the range takes in merged areas whole. False when nothing was filled.
   */
  drag(sheetId: string, from: Area, over: Area): Promise<boolean> {
    const sheet = this.grid.face(sheetId);
    const source = this.selected(sheetId, from);
    const target = boundsOf([source, over]) ?? source;
    return sheet.getRange(toRange(source)).autoFill(sheet.getRange(toRange(target)));
  }

  private selected(sheetId: string, area: Area): Area {
    const merges = this.grid.sheet(sheetId).getMergeData().map(toArea);
    const touched = merges.filter((merge) => intersect(merge, area));
    if (touched.every((merge) => contains(area, merge.top, merge.left) && contains(area, merge.bottom, merge.right)))
      return area;
    // What it takes in may touch others.
    return this.selected(sheetId, boundsOf([area, ...touched]) ?? area);
  }
}
