import type { Grid } from "../../src/core/grid/grid";
import { withTexts } from "../support/grids";
import { outcomeOf, sampleGrid, sampleGrids } from "../support/outcome";

/** Points in the words of a level say how much it weighs, not which it is. */

const LEVELS = /^(?:产出|效益|满意度|成本|效果|影响力)(?:指标|目标)$/;
const CODES = (grids: readonly Grid[]) =>
  outcomeOf(grids).forms.map((form) =>
    (form["indicators"] as readonly { level1: { code: string }; level2: { code: string }; name: string }[]).map(
      ({ level1, level2, name }) => [level1.code, level2.code, name],
    ),
  );

const FORMS: readonly (readonly [string, readonly Grid[]])[] = [
  ["mof-2018", [sampleGrid("mof-2018")]],
  ["shanghai-2026", [sampleGrid("shanghai-2026")]],
  ["chongming-2023", [sampleGrid("chongming-2023")]],
  ["minhang-2019", sampleGrids("minhang-2019")],
];

describe.each(FORMS)("%s", (_, grids) => {
  const whole = outcomeOf(grids);

  test.each(["（50分）", "\n（50分）", "(50 分)", "（22.5分）", " （10分）"])("a first level with %j", (points) => {
    const changed = grids.map((grid) => withTexts(grid, (text) => (LEVELS.test(text) ? `${text}${points}` : text)));
    expect(CODES(changed)).toEqual(CODES(grids));
    expect(outcomeOf(changed).errors).toEqual(whole.errors);
  });

  test("a second level with points", () => {
    const changed = grids.map((grid) =>
      withTexts(grid, (text) => (/^(?:数量|质量)指标$/.test(text) ? `${text}（15分）` : text)),
    );
    expect(CODES(changed)).toEqual(CODES(grids));
    expect(outcomeOf(changed).errors).toEqual(whole.errors);
  });
});
