import { appendFileSync } from "node:fs";
import closing from "./closing-line.cjs";
import programs from "./programs.cjs";

/**
 * Ends the run with what was not run, and one plain line that any log reader understands, whatever test runner stands
 * behind it. JIXIAO_TALLY names a file that the counts go into as well, for the sum of several runs.
 */
export default class ClosingLineReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const ended = (state) => tests.filter((test) => test.result().state === state).length;
    // A file or a group that fails by itself (it does not even load, or what it begins or ends with fails) is one failure.
    const broken = modules.flatMap((module) => [module, ...module.children.allSuites()]).filter(failedByItself).length;
    const counts = {
      passed: ended("passed"),
      failed: ended("failed") + broken + unhandledErrors.length,
      missing: programs.notRun(modules.map(({ moduleId }) => moduleId)),
    };
    const tally = process.env.JIXIAO_TALLY;
    if (tally !== undefined && tally !== "") appendFileSync(tally, `${JSON.stringify(counts)}\n`);
    process.once("exit", () =>
      process.stdout.write(`${[...counts.missing, closing.closingLine(counts)].join("\n")}\n`),
    );
  }
}

function failedByItself(entity) {
  return entity.errors().length > 0;
}
