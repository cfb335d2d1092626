import type { ICommandService } from "@univerjs/core";

/** What the grid's listener keeps the changes in until it calculates; names of members survive the bundler. */
const QUEUE = "_waitingCommandQueue";

/** What belongs to one change comes within this time. Milliseconds. */
export const CHANGES_WAIT = 10;

/**
 * The grid waits a tenth of a second after each change for another one before it calculates: more than half of the time
 * from an entry to what comes of it. This shortens that wait; a calculation under way is begun anew at the next change in
 * any case.
 *
 * @param commands before the grid's own parts listen to them
 */
export function calculatePromptly(commands: Pick<ICommandService, "onCommandExecuted">): void {
  const listen = commands.onCommandExecuted.bind(commands);
  commands.onCommandExecuted = (listener) =>
    listen(String(listener).includes(QUEUE) ? (...told) => withShortTimers(() => listener(...told)) : listener);
}

/** Timers that are set meanwhile wait no longer than that. */
function withShortTimers(work: () => void): void {
  const set = globalThis.setTimeout;
  const short = (run: () => void, wait?: number): ReturnType<typeof set> => set(run, Math.min(wait ?? 0, CHANGES_WAIT));
  Object.assign(globalThis, { setTimeout: short });
  try {
    work();
  } finally {
    Object.assign(globalThis, { setTimeout: set });
  }
}
