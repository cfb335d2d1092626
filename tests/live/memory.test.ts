import { execFileSync } from "node:child_process";
import path from "node:path";
import type { EditMemory } from "../support/many-edits";

const EDITS = Number(process.env["JIXIAO_EDITS"] ?? 300);

/** In a process of its own, where memory can be cleared before it is measured. `JIXIAO_EDITS=10000` tries as many. */
test(`memory stays flat over ${EDITS} edits`, () => {
  const script = path.join(__dirname, "../support/many-edits.ts");
  const output = execFileSync(process.execPath, ["--expose-gc", "--import", "tsx", script, String(EDITS)], {
    encoding: "utf8",
  });
  const { early, late, gridsRead, gridsHeld, timings } = JSON.parse(output) as EditMemory;
  expect(gridsRead).toBeGreaterThanOrEqual(EDITS);
  // Twenty sheets, as they are in the workbook and as they were read.
  expect(gridsHeld).toBeLessThanOrEqual(60);
  expect(timings).toBeLessThanOrEqual(500);
  expect(late - early).toBeLessThan(3 * 1024 * 1024);
});
