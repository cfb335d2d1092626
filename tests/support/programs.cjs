const { spawnSync } = require("node:child_process");

/** Programs of the system that some tests need and a machine with nothing but Node lacks. */
const PROGRAMS = [
  {
    command: "soffice",
    name: "LibreOffice",
    /** What is not tested without it. */
    tests: "tests/workbook/xlsx/libreoffice.test.ts",
    what: "what LibreOffice calculates in our files and reads in them when it has saved them as .xlsx, .xls and .ods",
  },
];

/**
 * Whether the system has one of them. What CI tests is whole: a program that is missing there is a failure.
 * @throws {Error} in CI, if it has not
 */
function hasProgram(command, environment = process.env) {
  const { error, status } = spawnSync(command, ["--version"], { stdio: "ignore", env: environment });
  const found = error === undefined && status === 0;
  const { CI } = environment;
  if (!found && CI !== undefined && CI !== "" && CI !== "false") {
    throw new Error(`CI is set, and there is no ${command}: install what .ci/run installs.`);
  }
  return found;
}

/** One line for each program that is missing and whose tests are among the given files. */
function notRun(files, environment = process.env) {
  return PROGRAMS.filter(({ tests }) => files.some((file) => file.replaceAll("\\", "/").endsWith(tests)))
    .filter(({ command }) => !hasProgram(command, { ...environment, CI: "" }))
    .map(({ name, what }) => `没有运行 · Not run without ${name}: ${what}`);
}

module.exports = { hasProgram, notRun };
