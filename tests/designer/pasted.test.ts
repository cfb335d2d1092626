import { propose } from "../../src/designer/propose";
import { gridFromText, seedText } from "../support/grids";
import { chongming2023, shanghai2026 } from "../support/shipped";
import { lexiconWithout, TWINS } from "./support/expected";
import { wrongWithoutDoubt } from "./support/wrong-values";

/** Published texts pasted into a sheet, as Excel does it: with tabs a cell each, else all in one column. */

test.each([
  { form: chongming2023, seed: "chongming-2023", without: TWINS },
  { form: shanghai2026, seed: "shanghai-2026", without: ["shanghai-2026"] },
] as const)("of $seed with its tabs nothing is wrong that is not asked about", ({ form, seed, without }) => {
  const grid = gridFromText(seedText(seed));
  const lexicon = lexiconWithout(without);
  expect(propose(grid, {}, { lexicon }).definition?.levels.map(({ label }) => label)).toContain("产出指标");
  expect(wrongWithoutDoubt(form, [grid], [grid], lexicon)).toEqual([]);
});

test.each(["chongming-2023", "minhang-2019", "shanghai-2026"] as const)("of %s in one column that is said", (seed) => {
  for (const between of [" ", "\n"]) {
    const proposal = propose(gridFromText(seedText(seed).replace(/\t+/g, between)));
    expect(proposal).toMatchObject({ definition: null, why: "one-column" });
  }
});
