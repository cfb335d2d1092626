import { canonicalJson } from "../../src/canonical/bytes";
import { toDocument } from "../../src/canonical/document";
import { FORMS } from "../../src/forms";
import { assembleForms, readSheet } from "../../src/reader";
import type { Grid } from "../../src/core/grid/grid";
import { gridFromText, seedText, sheetRef, withCell, type CellSketch } from "../support/grids";
import { checkForms } from "../support/findings";

/** `/`, `-`, 无 in a printed row that is not used: people write them so that the cell is not left open. */

const CHONGMING = gridFromText(seedText("chongming-2023"));

/** The second form's printed row for costs, blank in the published document, is worksheet row 49. */
function withCosts(name: CellSketch, target: CellSketch): Grid {
  return withCell(withCell(CHONGMING, "D49", name), "E49", target);
}

function read(grid: Grid) {
  return assembleForms([readSheet(sheetRef("粘贴"), grid, FORMS)], FORMS);
}

function rulesAt49(grid: Grid): readonly string[] {
  return checkForms(read(grid)).flatMap(({ rule, at }) => (at.row === 48 ? [rule] : []));
}

function bytes(grid: Grid): string {
  return canonicalJson(toDocument(read(grid), { draft: true }));
}

test.each([
  ["/", "/"],
  ["/", "-"],
  ["／", "——"],
  ["无", "无"],
  [" 无 ", "/"],
  ["*", "*"],
  ["—", null],
  ["无", ""],
  [null, "/"],
])(
  "a row with the name %j and the target %j is an empty row: no finding, and the level is listed as empty",
  (name, target) => {
    const grid = withCosts(name, target);
    expect(rulesAt49(grid)).toEqual([]);
    expect(bytes(grid)).toBe(bytes(CHONGMING));
  },
);

test.each<[name: CellSketch, target: CellSketch, rule: string]>([
  ["项目成本", "/", "ROW-NO-TARGET"],
  ["项目成本", "无", "ROW-NO-TARGET"],
  [null, "≤50万元", "ROW-NO-NAME"],
  ["无纸化办公成本", "/", "ROW-NO-TARGET"],
  ["/", { formula: "=其他!A1", text: "", value: null }, "FORMULA-NO-VALUE"],
])("a row with the name %j and the target %j is not", (name, target, rule) => {
  expect(rulesAt49(withCosts(name, target))).toContain(rule);
});

test("beside a target a stroke stays what was typed", () => {
  const [, second] = toDocument(read(withCosts("/", "≤50万元")), { draft: true }).forms;
  expect(second?.["indicators"]).toContainEqual(expect.objectContaining({ name: "/" }));
});
