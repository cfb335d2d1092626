import path from "node:path";
import { checkWith } from "./check-command";
import { milliseconds, percentile, type Report } from "./report";

/** What is checked, and how often by each program: the more files, the less chance decides. */
const RUNS = { one: 9, some: 5, many: 3 };

/**
 * Whole commands of this build beside those of an older one, whose folder JIXIAO_BEFORE_DIST names: processor time, for what
 * else the machine does falls on that least, and in turns. What it takes to write that down is in both.
 */
export async function besideBefore(
  report: Report,
  programs: { readonly before: string; readonly now: string },
  inputs: Readonly<Record<keyof typeof RUNS, string>>,
  scratch: string,
): Promise<void> {
  for (const [what, runs] of Object.entries(RUNS)) {
    const input = inputs[what as keyof typeof RUNS];
    const times = { before: [] as number[], now: [] as number[] };
    for (let run = 0; run < runs; run += 1) {
      times.before.push((await checkWith(programs.before, scratch, input)).processor);
      times.now.push((await checkWith(programs.now, scratch, input)).processor);
    }
    const [before, now] = [times.before, times.now].map((list) => percentile(list, 0.5));
    report.line(
      `check ${path.basename(input)}, processor time before : now`,
      `${milliseconds(before ?? 0)} : ${milliseconds(now ?? 0)} = ${((before ?? 0) / (now ?? 1)).toFixed(2)}`,
    );
  }
}
