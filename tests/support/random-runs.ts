/**
 * Tests that try at random. The test run tries a few times from a fixed seed: a change must not fail for what it has not
 * touched. Where a number of tries is asked for it is from a new seed, which is printed first and tries the same again.
 */
export interface RandomRun {
  readonly runs: number;
  readonly seed: number;
}

/** Names of the environment variables that ask for more tries, and for the tries of a seed. */
export interface Variables {
  readonly runs: string;
  readonly seed: string;
}

const FIXED_SEED = 2026;

/** How often each of so many forms is tried: all together as often, however many there come to be. */
export function triesEach(together: number, forms: number): number {
  return Math.ceil(together / forms);
}

/** @param usual how often the test run tries; @param say where the seed goes */
export function randomRun(
  usual: number,
  variables: Variables,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  say: (line: string) => void = (line) => void process.stderr.write(`${line}\n`),
): RandomRun {
  const wanted = environment[variables.runs];
  const given = environment[variables.seed];
  const seed = Number(given ?? (wanted === undefined ? FIXED_SEED : Date.now() % 1_000_000));
  const runs = Number(wanted ?? usual);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`${variables.runs} is "${wanted}", which is no count.`);
  if (!Number.isInteger(seed)) throw new Error(`${variables.seed} is "${given}", which is no seed.`);
  if (wanted !== undefined || given !== undefined)
    say(`${runs} tries: ${variables.runs}=${runs} ${variables.seed}=${seed} tries the same again`);
  return { runs, seed };
}
