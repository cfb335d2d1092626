import { batchResponse } from "../protocol/batch";
import { HostError, type ErrorCode } from "../protocol/errors";

/** What a request of office.js is, by what it carries. */

/** Flag of a request whose add-in would rather wait than fail while a cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;
const FLAGS_INDEX = 6;
/** Dispatch id of a ribbon command's end. */
const COMMAND_DONE = 94;

/** Whether its add-in would rather wait than fail while a cell is being edited. */
export function waitsForCellEdit(data: unknown): boolean {
  return ((flagsOf(data) ?? 0) & DELAY_FOR_CELL_EDIT) !== 0;
}

function flagsOf(data: unknown): number | null {
  const array = (data as { ArrayData?: unknown } | null)?.ArrayData;
  const flags: unknown = Array.isArray(array) ? array[FLAGS_INDEX] : null;
  return typeof flags === "number" ? flags : null;
}

/** A batch of office.js's own start-up: no part of what the add-in does. */
export function isInternal(batch: {
  readonly ObjectPaths: Readonly<Record<string, { readonly Name: string; readonly ObjectPathType: number }>>;
}): boolean {
  const paths = Object.values(batch.ObjectPaths);
  return paths.length > 0 && paths.every((path) => path.ObjectPathType === 2);
}

/** The id of the ribbon command that a request says is done; null if it says nothing of the kind. */
export function endedCommand(data: unknown): string | null {
  // Its arguments are members named 0, 1, 2: id, error, the event.
  const call = data as { DdaMethod?: { DispatchId?: unknown }; 0?: unknown } | null;
  return call?.DdaMethod?.DispatchId === COMMAND_DONE && typeof call[0] === "string" ? call[0] : null;
}

/** An answer that says why a batch was not carried out. */
export function errorResponse(code: ErrorCode): object {
  const { message } = new HostError(code);
  return batchResponse(
    JSON.stringify({ Error: { Code: code, Message: message, ActionIndex: 0, Location: "" }, Results: [] }),
  );
}
