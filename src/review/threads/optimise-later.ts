import { setFlagsFromString } from "node:v8";

/**
 * How much of a function's code (in bytes) is run before the engine makes faster code of it: ten times what is usual.
 * A thread has some hundred files to read and a thousand functions for it; of its time, making code took 40 in a hundred.
 */
const OPTIMISED_AFTER = 700_000;
/** The engine that knows the flag by this name (of Node 20 and 21); later ones complain of it on the screen. */
const KNOWN_ENGINE = 11;

/**
 * Flags are those of the whole process: only a program sets them, and once its threads have begun. What Node and its threads
 * begin with was compiled beforehand for the flags as they were, and is compiled anew under others.
 */
export function optimiseLater(): void {
  if (Number.parseInt(process.versions.v8, 10) === KNOWN_ENGINE)
    setFlagsFromString(`--interrupt-budget=${OPTIMISED_AFTER}`);
}
