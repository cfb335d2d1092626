/**
 * How often the fuzz tests try: a few hundred times from a fixed seed in the test run, as often as wanted and from a new
 * seed with `JIXIAO_FUZZ_RUNS=20000`. A failure prints its seed; `JIXIAO_FUZZ_SEED=…` tries the same again.
 */
export function fuzzRuns(usual: number): { readonly numRuns: number; readonly seed?: number } {
  const runs = process.env.JIXIAO_FUZZ_RUNS;
  const seed = process.env.JIXIAO_FUZZ_SEED ?? (runs === undefined ? "2026" : undefined);
  return { numRuns: Number(runs ?? usual), ...(seed === undefined ? {} : { seed: Number(seed) }) };
}

/** Milliseconds that this process has worked: what other programs take of the processors does not count. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** No reading may take longer than this, in milliseconds. */
export const SOON = 1000;
