import { WorkbookError } from "../workbook/workbook";
import type { QueueSettings } from "./queue";
import { SESSION_WAITS } from "./waits";

/** How the session waits before it reads. */
export const QUEUE_SETTINGS: QueueSettings = {
  get debounce() {
    return SESSION_WAITS.quiet;
  },
  get maxWait() {
    return SESSION_WAITS.longestQuiet;
  },
  retryAfter: (failure, attempt) => {
    const { editingRetry, firstRetry, longestRetry } = SESSION_WAITS;
    return isEditing(failure) ? editingRetry : Math.min(longestRetry, firstRetry * 2 ** (attempt - 1));
  },
};

/** A cell is being edited: no trouble, the host answers once the user is done. */
export function isEditing(failure: unknown): boolean {
  return failure instanceof WorkbookError && failure.problem === "editing";
}
