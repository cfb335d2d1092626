/**
 * How long the session waits, in milliseconds. One object that is asked each time: tests make these waits short by
 * their names.
 */
export const SESSION_WAITS = {
  /** Quiet after an event before its sheet is read: a paste or an undo comes as a burst. */
  quiet: 150,
  /** The longest wait for quiet. */
  longestQuiet: 600,
  /**
   * After this long without any event the sheet in view and the list of sheets are read once more: hosts are known to
   * lose events, and to lose the registration with them.
   */
  secondLook: 45_000,
  /** Until a read is tried again that was refused because a cell is being edited. */
  editingRetry: 700,
  /** Until the first new attempt after any other refusal; twice as long after each … */
  firstRetry: 1_000,
  /** … up to this. */
  longestRetry: 30_000,
};
