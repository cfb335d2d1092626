/**
 * How long the host is waited for, in milliseconds. One object that is asked each time: tests of a host that hangs
 * make these waits short by their names.
 */
export const HOST_WAITS = {
  /** A read that takes longer than this has hung: the client may then wait for ever. */
  read: 30_000,
  /** Insertions and other writes carry more and may recalculate the workbook. */
  write: 60_000,
  /** Looking after a failed write what became of it; a host in good order answers at once. */
  look: 5_000,
  /** A host that is in a cell says so at once to whoever does not want to wait. */
  probe: 2_000,
};
