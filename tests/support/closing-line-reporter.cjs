const { appendFileSync } = require("node:fs");
const { notRun } = require("./programs.cjs");
const { closingLine } = require("./closing-line.cjs");

/**
 * Ends the run with what was not run, and one plain line that any log reader understands, whatever test runner stands
 * behind it. JIXIAO_TALLY names a file that the counts go into as well, for the sum of several runs.
 */
module.exports = class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    // A file that does not even load counts as one failure.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const missing = notRun(results.testResults.map(({ testFilePath }) => testFilePath));
    const counts = { passed: results.numPassedTests, failed, missing };
    const tally = process.env.JIXIAO_TALLY;
    if (tally !== undefined && tally !== "") appendFileSync(tally, `${JSON.stringify(counts)}\n`);
    process.once("exit", () => process.stdout.write(`${[...missing, closingLine(counts)].join("\n")}\n`));
  }
};
