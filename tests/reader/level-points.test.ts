import type { FormDocument } from "../../src/canonical/document";
import type { Grid } from "../../src/core/grid/grid";
import { gridFromPlan, withTexts } from "../support/grids";
import { outcomeOf, sampleGrid, sampleGrids } from "../support/outcome";
import { parseDocument, plansOf } from "../support/shipped";

/** Points in the words of a level say how much it weighs, not which it is. */

const LEVELS = /^(?:产出|效益|满意度|成本|效果|影响力)(?:指标|目标)$/;
const CODES = (grids: readonly Grid[]) =>
  outcomeOf(grids).forms.map((form) =>
    (form["indicators"] as readonly { level1: { code: string }; level2: { code: string }; name: string }[]).map(
      ({ level1, level2, name }) => [level1.code, level2.code, name],
    ),
  );

/** First levels of the indicators of output. */
function outputLevels(forms: readonly FormDocument[]): readonly { readonly code: string; readonly label: string }[] {
  return forms
    .flatMap((form) => form["indicators"] as readonly { readonly level1: { code: string; label: string } }[])
    .map(({ level1 }) => level1)
    .filter(({ code }) => code === "output");
}

/** What a document says once it was put into sheets and read again. */
function putBack(forms: readonly FormDocument[]): readonly FormDocument[] {
  const parsed = parseDocument(JSON.stringify({ schema: "jixiao/1", draft: true, forms }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return outcomeOf(plansOf(parsed.document).map(gridFromPlan)).forms;
}

const FORMS: readonly (readonly [string, readonly Grid[]])[] = [
  ["mof-2018", [sampleGrid("mof-2018")]],
  ["shanghai-2026", [sampleGrid("shanghai-2026")]],
  ["chongming-2023", [sampleGrid("chongming-2023")]],
  ["minhang-2019", sampleGrids("minhang-2019")],
];

describe.each(FORMS)("%s", (_, grids) => {
  const whole = outcomeOf(grids);

  test.each(["（50分）", "\n（50分）", "(50 分)", "（22.5分）", " （10分）", "50分"])(
    "a first level with %j",
    (points) => {
      const changed = grids.map((grid) => withTexts(grid, (text) => (LEVELS.test(text) ? `${text}${points}` : text)));
      expect(CODES(changed)).toEqual(CODES(grids));
      expect(outcomeOf(changed).errors).toEqual(whole.errors);
    },
  );

  test.each([
    ["（50分）", "", "50"],
    ["（22.5 分）", "", "22.5"],
    // A number alone may count the levels; rates and ranges are no number of points: they stay among the words.
    ["（1）", "（1）", undefined],
    ["（50%）", "（50%）", undefined],
    ["（40-50分）", "（40-50分）", undefined],
  ])("%s is exported beside the words or among them, and printed again", (behind, kept, points) => {
    const first = (text: string): string => text.replace(/^产出(?:指标|目标)$/, `$&${behind}`);
    const changed = grids.map((grid) => withTexts(grid, first));
    const documents = outcomeOf(changed).forms;
    const [before, after] = [whole.forms, documents].map(outputLevels);
    expect(before?.length).toBeGreaterThan(0);
    expect(after).toEqual(
      before?.map(({ label, ...level }) => ({
        ...level,
        label: `${label}${kept}`,
        ...(points === undefined ? {} : { points }),
      })),
    );
    expect(putBack(documents)).toEqual(documents);
  });

  test("a second level with points", () => {
    const changed = grids.map((grid) =>
      withTexts(grid, (text) => (/^(?:(?:数量|质量)指标|质量|时效)$/.test(text) ? `${text}（15分）` : text)),
    );
    expect(CODES(changed)).toEqual(CODES(grids));
    expect(outcomeOf(changed).errors).toEqual(whole.errors);
  });
});
