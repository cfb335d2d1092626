import { contains } from "../core/grid/grid";
import { WorkbookError, type UndoToken, type WorkbookChange } from "../workbook/workbook";
import type { UndoOffer } from "./snapshot";

/** Ids of the worksheets that writes were on. */
export function sheetsOfTokens(tokens: readonly UndoToken[]): readonly string[] {
  const ids = tokens.flatMap(({ previous, change }) => [
    ...(change === undefined ? [] : [change.request.sheet.id]),
    ...previous.map(({ at }) => at.sheet.id),
  ]);
  return [...new Set(ids)];
}

/** Whether the cells of an offer's writes are no longer those that were written, or no longer where they were. */
export function endsUndo(offer: UndoOffer | null, change: Extract<WorkbookChange, { kind: "content" }>): boolean {
  if (offer === null || change.own === true) return false;
  if (change.structural === true) return sheetsOfTokens(offer.tokens).includes(change.sheetId);
  const cells = offer.tokens.flatMap(({ previous }) => previous);
  return cells.some(
    ({ at }) =>
      at.sheet.id === change.sheetId && (change.areas ?? []).some((area) => contains(area, at.row, at.column)),
  );
}

/** What is left to offer once one of its writes has been put back. */
export function offerWithout(offer: UndoOffer | null, token: UndoToken): UndoOffer | null {
  const tokens = offer?.tokens.filter((each) => each !== token) ?? [];
  return offer === null || tokens.length === 0 ? null : { ...offer, tokens };
}

/** Whether a write that was not put back never can be: what the user had typed is in its token alone. */
export function isLost(failure: unknown): boolean {
  return failure instanceof WorkbookError && failure.problem === "changed";
}
