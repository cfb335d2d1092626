import { AutoFillCommand } from "@univerjs/preset-sheets-core";
import type { Area } from "../../core/grid";
import { toRange } from "./cells";
import type { GridContext } from "./context";

/** The fill handle: the small square at the corner of a selection. */
export class Filling {
  constructor(private readonly grid: GridContext) {}

  /**
   * Drags the handle of a range until the selection is the target, which begins or ends where the range does: its cells
   * are repeated, or go on as a series where the grid sees one. False when nothing was filled.
   */
  drag(sheetId: string, source: Area, target: Area): Promise<boolean> {
    const { unitId, commands } = this.grid;
    const range = { unitId, subUnitId: sheetId, sourceRange: toRange(source), targetRange: toRange(target) };
    return commands.executeCommand(AutoFillCommand.id, range);
  }
}
