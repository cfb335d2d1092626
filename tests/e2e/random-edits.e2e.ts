import fc from "fast-check";
import { a1 } from "../../src/core/grid/address";
import { canonicalJson } from "../../src/canonical/bytes";
import { toDocument } from "../../src/canonical/document";
import { onlyDraft } from "../../src/canonical/judged";
import { randomRun } from "../support/random-runs";
import { type Edit, edits, FILLED } from "./support/edits";
import { make } from "./support/make-edit";
import { openWorkbench, type OpenWorkbench } from "./support/open-workbench";
import { findings, importJson } from "./support/pane";
import { shortenWaits, type Waits } from "./support/shorten-waits";
import { formsIn } from "../support/shipped-files";

/**
 * Whatever people do to a workbook, and in whatever order, the pane says what a fresh check of the saved file says:
 * the same findings at the same cells, the same unread places, the same file to export.
 *
 * JIXIAO_STEPS sets how many edits are made, JIXIAO_SEED repeats a run, JIXIAO_WORKBOOK only that workbook of it (1, 2, …)
 * at which it failed. `npm run test:long` makes hundreds of edits from a new seed.
 */
const { runs: STEPS, seed: SEED } = randomRun(24, { runs: "JIXIAO_STEPS", seed: "JIXIAO_SEED" });
const STEPS_A_WORKBOOK = Math.min(STEPS, 40);
/** Each edit is waited for: quiet after it, as the session wants before it reads, would only be time. */
const NO_QUIET: Waits = { session: { quiet: 10 } };
const WORKBOOK = process.env["JIXIAO_WORKBOOK"];

interface Picture {
  readonly findings: readonly object[];
  readonly unread: readonly object[];
  readonly document: string;
}

/** What the pane knows, from its own reads as the edits came. */
async function shown(open: OpenWorkbench): Promise<Picture> {
  const found = await findings(open);
  const { unread, document } = await open.pane.evaluate(async () => ({
    unread: (await window.jixiao?.unread()) ?? [],
    document: (await window.jixiao?.document()) ?? "",
  }));
  return { findings: found, unread, document };
}

/** What the command line says of the file as it would be saved now. */
async function fresh(open: OpenWorkbench): Promise<Picture> {
  const { forms, sheetFindings } = formsIn(await open.workbench.saveXlsx());
  return {
    findings: forms.flatMap((form) =>
      form.findings.map(({ rule, severity, form, at, field, observed, expected, fix }) => ({
        rule,
        severity,
        form,
        sheet: at.sheet.name,
        cell: a1(at.row, at.column),
        field,
        observed,
        expected,
        fix: fix?.kind ?? null,
      })),
    ),
    unread: sheetFindings.map(({ rule, at, about }) => ({
      sheet: at.sheet.name,
      cell: a1(at.row, at.column),
      rule,
      reason: about?.reason ?? "hidden",
    })),
    document: canonicalJson(
      toDocument(
        forms.map(({ reading }) => reading),
        { draft: onlyDraft(forms) },
      ),
    ),
  };
}

it(`says after each of ${STEPS} edits what a fresh check of the saved file says (JIXIAO_SEED=${SEED})`, async () => {
  const scenario = fc.record({
    first: fc.subarray([...FILLED], { minLength: 1, maxLength: 2 }),
    edits: fc.array(edits, { minLength: STEPS_A_WORKBOOK, maxLength: STEPS_A_WORKBOOK, size: "max" }),
  });
  const run = async (first: typeof FILLED, list: readonly Edit[]): Promise<void> => {
    const open = await openWorkbench();
    await shortenWaits(open, NO_QUIET);
    const done = first.map(({ name }) => `import ${name}`);
    const past = { edits: 0 };
    try {
      for (const { name, document } of first) await importJson(open, `${name}.json`, JSON.stringify(document));
      for (const edit of list) {
        done.push(`${edit.kind} …`);
        done[done.length - 1] = await make(edit, open, past);
        expect(await shown(open)).toEqual(await fresh(open));
      }
      await open.close();
    } catch (failure) {
      throw new Error(`${String(failure)}\nafter\n  ${done.join("\n  ")}`);
    }
  };
  // A shorter list that fails too would take as many browsers as it has edits: the list as it is says enough.
  const property = fc.asyncProperty(scenario, ({ first, edits: list }) => run(first, list));
  const details = await fc.check(property, {
    seed: SEED,
    endOnFailure: true,
    ...(WORKBOOK === undefined
      ? { numRuns: Math.ceil(STEPS / STEPS_A_WORKBOOK) }
      : { numRuns: 1, path: String(Number(WORKBOOK) - 1) }),
  });
  if (details.failed)
    throw new Error(
      `JIXIAO_SEED=${SEED}, JIXIAO_WORKBOOK=${WORKBOOK ?? details.numRuns}: ${String(details.errorInstance)}`,
    );
});
