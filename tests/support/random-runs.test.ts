import { readFileSync } from "node:fs";
import path from "node:path";
import { randomRun } from "./random-runs";

const NAMES = { runs: "RUNS", seed: "SEED" };

function run(environment: Readonly<Record<string, string>>) {
  const said: string[] = [];
  return { ...randomRun(24, NAMES, environment, (line) => said.push(line)), said };
}

test("the test run tries the same things each time, and says nothing", () => {
  expect(run({})).toEqual({ runs: 24, seed: 2026, said: [] });
});

test("a number of tries is from a new seed, which is printed", () => {
  const { runs, seed, said } = run({ RUNS: "400" });
  expect(runs).toBe(400);
  expect(said).toEqual([`400 tries: RUNS=400 SEED=${seed} tries the same again`]);
});

test("what is printed tries the same again", () => {
  const first = run({ RUNS: "400" });
  const again = run({ RUNS: "400", SEED: String(first.seed) });
  expect([again.runs, again.seed]).toEqual([400, first.seed]);
  expect(again.said).toEqual(first.said);
});

test.each([
  [{ RUNS: "many" }, 'RUNS is "many", which is no count.'],
  [{ RUNS: "0" }, 'RUNS is "0", which is no count.'],
  [{ SEED: "x" }, 'SEED is "x", which is no seed.'],
])("%j is refused", (environment, message) => {
  expect(() => run(environment)).toThrow(message);
});

test.each(["tests/e2e/random-edits.e2e.ts", "tests/support/fuzz.ts"])("%s has its seed from here", (file) => {
  expect(readFileSync(path.resolve(__dirname, "../..", file), "utf8")).toMatch(/= randomRun\(/);
});
