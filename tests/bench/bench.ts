/**
 * `npm run bench`: what the add-in and the command line cost, printed as a table. The limits are those that the project
 * promises; a measure beyond its limit is marked, and the command then fails. `npm run bench -- files`, `-- inside`, `-- forms`,
 * `-- size`, `-- pane`, `-- card`, `-- rows` or `-- faults` measures one part only.
 */
import { browserReady, closeAll } from "./browser";
import { benchCard } from "./card";
import { benchFaults } from "./faults";
import { benchFiles } from "./files";
import { benchInside } from "./inside";
import { benchManyForms } from "./many-forms";
import { benchPane } from "./pane";
import { Report } from "./report";
import { benchRows } from "./rows";
import { benchSize } from "./size";

interface Part {
  readonly measure: (report: Report) => Promise<void>;
  readonly inBrowser: boolean;
}

const PARTS: Readonly<Record<string, Part>> = {
  files: { measure: benchFiles, inBrowser: false },
  inside: { measure: benchInside, inBrowser: false },
  forms: { measure: benchManyForms, inBrowser: false },
  size: { measure: benchSize, inBrowser: false },
  pane: { measure: benchPane, inBrowser: true },
  card: { measure: benchCard, inBrowser: true },
  rows: { measure: benchRows, inBrowser: true },
  faults: { measure: benchFaults, inBrowser: true },
};

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.find((name) => !(name in PARTS));
  if (unknown !== undefined)
    throw new Error(`There is no part "${unknown}"; there are ${Object.keys(PARTS).join(", ")}.`);
  console.log("Nothing else should run meanwhile: the times are those of the whole machine.");
  const report = new Report();
  try {
    for (const [name, { measure, inBrowser }] of Object.entries(PARTS)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      if (inBrowser) await browserReady();
      await measure(report);
    }
  } finally {
    await closeAll();
  }
  report.verdict();
  if (!report.allKept) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
