import { EditedForm, without } from "../support/edited-form";
import { ofPaper } from "../support/review-rules";
import { SEEDS } from "../support/seeds";
import type { Break } from "./breaks/break";
import { CHONGMING_FIRST, CHONGMING_SECOND } from "./breaks/chongming";
import { eachIndicator, eachRequired } from "./breaks/each-field";
import { MINHANG } from "./breaks/minhang";

/**
 * The three published forms, each with one thing broken at a time and taken back again. Every edit costs one read of one
 * sheet, no list and no write. `tests/e2e/break.e2e.ts` makes a few of them in the grid itself.
 */
const BREAKS: Readonly<Record<string, readonly Break[]>> = {
  "minhang-2019": MINHANG,
  "chongming-2023-1": CHONGMING_FIRST,
  "chongming-2023-2": CHONGMING_SECOND,
};

describe.each(SEEDS)("$name", (seed) => {
  let form: EditedForm;
  let cellOf: (path: string) => string;
  let baseline: readonly string[];

  beforeAll(async () => {
    form = new EditedForm(seed);
    cellOf = await form.cellsByPath();
    baseline = ofPaper(await form.findings());
    form.workbook.takeCalls();
  });

  afterAll(() => form.live.stop());

  it("is right as a paper but for what the contract says", () => {
    expect(baseline.map((line) => line.split(" ")[0]).sort()).toEqual([...ofPaper(seed.findings)].sort());
  });

  const place = (at: string): string => (at.includes("!") ? at : cellOf(at));
  const resolve = (lines: readonly string[]): readonly string[] =>
    lines
      .map((line) => {
        const [rule, at = ""] = line.split(" ");
        return `${rule} ${place(at)}`;
      })
      .sort();

  it.each([...(BREAKS[seed.name] ?? []), ...eachRequired(seed), ...eachIndicator(seed)])(
    "$what: $found",
    async ({ at, edit, found, gone = [] }) => {
      form.edit(place(at), edit);
      const now = ofPaper(await form.findings());
      const calls = form.workbook.takeCalls();
      form.undo();
      const after = ofPaper(await form.findings());
      const undone = form.workbook.takeCalls();
      expect({ found: without(now, baseline), gone: without(baseline, now) }).toEqual({
        found: resolve(found),
        gone: resolve(gone),
      });
      expect(calls).toEqual([expect.stringMatching(/^read s\d$/)]);
      expect(undone).toEqual(calls);
      expect(after).toEqual(baseline);
    },
  );
});
