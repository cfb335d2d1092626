import { randomRun } from "./random-runs";

/** How often the fuzz tests try: a few hundred times, or JIXIAO_FUZZ_RUNS times from the seed JIXIAO_FUZZ_SEED. */
export function fuzzRuns(usual: number): { readonly numRuns: number; readonly seed: number } {
  const { runs, seed } = randomRun(usual, { runs: "JIXIAO_FUZZ_RUNS", seed: "JIXIAO_FUZZ_SEED" });
  return { numRuns: runs, seed };
}

/** No reading may take longer than this, in milliseconds. */
export const SOON = 1000;
