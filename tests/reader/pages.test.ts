import type { Grid } from "../../src/core/grid/grid";
import { withPageBreak, type PageBreak } from "../support/composed/pages";
import { rowsOf } from "../support/composed/grids";
import { stack, withCell, withRow } from "../support/grids";
import { outcomeOf, sampleGrid, sampleGrids, type Outcome } from "../support/outcome";

/** Tables that a page break goes through say what they say without it. */

const MOF = sampleGrid("mof-2018");
const SHANGHAI = sampleGrid("shanghai-2026");
const CHONGMING = sampleGrid("chongming-2023");
const MINHANG = sampleGrids("minhang-2019");
const [, TARGETS, SAFEGUARDS] = MINHANG as [Grid, Grid, Grid];

const PLAIN = { heading: 11, left: 1, titleRows: 0, side: true, levels: true, blankRows: 0 } as const;

/** A page break above a row of the sheet, counted from 1. */
function broken(grid: Grid, row: number, look: Partial<PageBreak> = {}): Grid {
  return withPageBreak(grid, { ...PLAIN, ...look, at: row - 1 });
}

function same(grids: readonly Grid[], whole: readonly Grid[]): void {
  const [found, expected] = [outcomeOf(grids), outcomeOf(whole)];
  expect({ forms: found.forms, errors: found.errors }).toEqual({ forms: expected.forms, errors: expected.errors });
}

describe("the heading printed again", () => {
  test.each<[string, Grid, Grid]>([
    ["above a new first level", broken(MOF, 18), MOF],
    ["without its side label", broken(SHANGHAI, 21, { side: false }), SHANGHAI],
    ["within a level that is printed again", broken(CHONGMING, 15), CHONGMING],
    ["within a level that goes on", broken(CHONGMING, 15, { levels: false }), CHONGMING],
    ["within both levels that go on", broken(SHANGHAI, 14, { levels: false }), SHANGHAI],
    ["behind three blank rows", broken(MOF, 20, { blankRows: 3 }), MOF],
    ["above the last row", broken(SHANGHAI, 25), SHANGHAI],
    ["twice", broken(broken(MOF, 20), 16), MOF],
    ["with nothing below it", stack([MOF, rowsOf(MOF, 11, 12)]), MOF],
    ["on two lines", withCell(broken(MOF, 18), "B18", "一级\n指标"), MOF],
  ])("%s", (_, grid, whole) => {
    same([grid], [whole]);
  });

  test.each<[string, readonly Grid[]]>([
    ["indicators", [broken(TARGETS, 9, { heading: 4 }), SAFEGUARDS]],
    ["breakdown, among its blank rows", [broken(TARGETS, 16, { heading: 12 }), SAFEGUARDS]],
    ["safeguards", [TARGETS, broken(SAFEGUARDS, 7, { heading: 3 })]],
  ])("in a table of three sheets: %s", (_, [targets, safeguards]) => {
    const [overview] = MINHANG;
    same([overview, targets, safeguards] as Grid[], MINHANG);
  });
});

describe("title and year printed again", () => {
  test.each<[string, Grid, Grid]>([
    ["with the heading", broken(MOF, 18, { titleRows: 2 }), MOF],
    ["behind blank rows", broken(SHANGHAI, 21, { titleRows: 2, blankRows: 2 }), SHANGHAI],
    ["without the year", broken(CHONGMING, 17, { titleRows: 1 }), CHONGMING],
    ["without the side label", broken(MOF, 18, { titleRows: 2, side: false }), MOF],
    ["with the same name", withNameAbove(broken(MOF, 18, { titleRows: 2 }), 20, "农村公路养护补助经费"), MOF],
  ])("%s: one form", (_, grid, whole) => {
    same([grid], [whole]);
  });

  test.each<[string, Grid]>([
    ["of another year", withCell(broken(MOF, 18, { titleRows: 2 }), "A19", "（2025年度）")],
    ["with another name", withNameAbove(broken(MOF, 18, { titleRows: 2 }), 20, "桥梁加固工程")],
  ])("%s: another form, which is said, and no row of it is taken", (_, grid) => {
    const outcome = outcomeOf([grid]);
    expect(names(outcome)).toEqual([
      "日常养护里程",
      "路面小修面积",
      "小修工程验收合格率",
      "边沟疏通完成时间",
      "每公里日常养护成本",
    ]);
    expect(outcome.errors).toContain("FORM-UNREAD A18");
  });
});

function names({ forms }: Outcome): readonly unknown[] {
  return forms.flatMap((form) => (form["indicators"] as readonly { readonly name: unknown }[]).map(({ name }) => name));
}

function withNameAbove(grid: Grid, row: number, name: string): Grid {
  return withRow(grid, row - 1, ["项目名称", name]);
}
