import { contains } from "../core/grid/grid";
import type { UndoToken, WorkbookChange } from "../workbook/workbook";

/** Ids of the worksheets that a write was on. */
export function sheetsOfToken({ previous, change }: UndoToken): readonly string[] {
  const own = change === undefined ? [] : [change.request.sheet.id];
  return [...new Set([...own, ...previous.map(({ at }) => at.sheet.id)])];
}

/** Whether the cells of a write are no longer those that were written, or no longer where they were. */
export function endsUndo(token: UndoToken, change: Extract<WorkbookChange, { kind: "content" }>): boolean {
  if (change.structural === true) return sheetsOfToken(token).includes(change.sheetId);
  return token.previous.some(
    ({ at }) =>
      at.sheet.id === change.sheetId && (change.areas ?? []).some((area) => contains(area, at.row, at.column)),
  );
}
