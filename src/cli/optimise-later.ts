import { setFlagsFromString } from "node:v8";

/**
 * How much of a function's code (in bytes) is run before the engine makes faster code of it: ten times what is usual.
 * A thread has some hundred files to read and a thousand functions for it; of its time, making code took 40 in a hundred.
 */
const OPTIMISED_AFTER = 700_000;
/** Engines that know the flag by this name; another one would complain of it on the screen. */
const KNOWN_ENGINES = { from: 11, to: 13 };

/** Flags are those of the whole process: only a program sets them, as its first act. */
export function optimiseLater(): void {
  const engine = Number.parseInt(process.versions.v8, 10);
  if (engine >= KNOWN_ENGINES.from && engine <= KNOWN_ENGINES.to)
    setFlagsFromString(`--interrupt-budget=${OPTIMISED_AFTER}`);
}
