import fc from "fast-check";

/**
 * Properties try the same cases in every run of the test command, so that what is green here is green elsewhere;
 * `npm run test:long` tries others. JIXIAO_SEED repeats a run.
 */
fc.configureGlobal({ seed: Number(process.env["JIXIAO_SEED"] ?? "2026") });
