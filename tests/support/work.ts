import { Session } from "node:inspector";

/**
 * How much our sources do in a piece of work: how often each of their functions and loops was gone through, as the engine
 * counts it. The same on every machine, however busy it is. What the engine does by itself, such as sorting, is not counted.
 */
export function workOf(work: () => unknown): number {
  const session = new Session();
  session.connect();
  let count = 0;
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  try {
    // What was counted before goes with the first look.
    session.post("Profiler.takePreciseCoverage");
    work();
    session.post("Profiler.takePreciseCoverage", (problem, taken) => {
      if (problem) throw problem;
      count = taken.result
        .filter(({ url }) => /\/src\/[^?]*\.tsx?$/u.test(url))
        .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map((range) => range.count)))
        .reduce((sum, each) => sum + each, 0);
    });
  } finally {
    session.post("Profiler.stopPreciseCoverage");
    session.disconnect();
  }
  return count;
}
