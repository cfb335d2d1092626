import type { Grid } from "../../src/core/grid/grid";
import { FORMS } from "../../src/forms";
import { readSheet } from "../../src/reader";
import { beside, sheetRef, shifted } from "../support/grids";
import { DECLARATION, OVERVIEW, typed } from "./forms-at-hand";

describe("two forms beside each other", () => {
  const idsAndNames = (grid: Grid): readonly unknown[] =>
    readSheet(sheetRef("表"), grid, FORMS).parts.map(({ form, sheetKey, area }) => [form.id, sheetKey, area.left]);
  const left = typed(DECLARATION, { B3: "甲" });
  const right = typed(OVERVIEW, { B4: "乙" });
  const width = Math.max(...DECLARATION.cells.map((row) => row.length)) + 1;
  const both = [
    ["chongming-2023", "declaration", 0],
    ["minhang-2019", "overview", width],
  ];

  test.each([0, 3])("the right one beginning %d rows further down", (rows) => {
    expect(idsAndNames(beside(left, shifted(right, rows, 0), 1))).toEqual(both);
  });

  test.each([3, 8])("the left one beginning %d rows further down", (rows) => {
    const found = idsAndNames(beside(shifted(left, rows, 0), right, 1));
    expect(found).toHaveLength(2);
    expect(found).toEqual(expect.arrayContaining(both));
  });

  test.each(["left", "right"])("the %s one without its title", (which) => {
    const grid = beside(
      which === "left" ? typed(left, { A1: null }) : left,
      which === "right" ? typed(right, { A1: null }) : right,
      1,
    );
    const found = idsAndNames(grid);
    expect(found).toHaveLength(2);
    expect(found).toEqual(expect.arrayContaining(both));
  });
});
