import type fastCheck from "fast-check";

/**
 * Properties try the same cases in every run of the test command, so that what is green here is green elsewhere;
 * `npm run test:long` tries others. JIXIAO_SEED repeats a run. Loaded only by the files that check properties.
 */
jest.mock("fast-check", () => {
  const fc = jest.requireActual<{ readonly default: typeof fastCheck }>("fast-check");
  fc.default.configureGlobal({ seed: Number(process.env["JIXIAO_SEED"] ?? "2026") });
  return fc;
});
