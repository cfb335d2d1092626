import type { ImportProblem } from "./problems";

/** A file that is no canonical document. Apart from the importer, so that who shows it need not load the importer. */
export class ImportError extends Error {
  constructor(readonly problems: readonly ImportProblem[]) {
    super(`import: ${problems.map((problem) => `${problem.pointer} ${problem.problem}`).join(", ")}`);
    this.name = "ImportError";
  }
}
