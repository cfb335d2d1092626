import { FORMS } from "../../src/forms";
import { assembleForms, readSheet } from "../../src/reader";
import type { Grid } from "../../src/core/grid/grid";
import { gridFromText, seedText, sheetRef, withCell } from "../support/grids";
import { checkForm } from "../support/findings";

/** The published form of 2026, whose page leaves out the words of its first first level. */

const PUBLISHED = gridFromText(seedText("shanghai-2026"));

function errors(grid: Grid): readonly string[] {
  const forms = assembleForms([readSheet(sheetRef("粘贴"), grid, FORMS)], FORMS);
  expect(forms.map(({ form }) => form.id)).toEqual(["shanghai-2026"]);
  return forms
    .flatMap((form) => checkForm(form))
    .filter(({ severity }) => severity === "error")
    .map(({ rule, subject }) => `${rule} ${subject}`);
}

test("has no error", () => {
  expect(errors(PUBLISHED)).toEqual([]);
});

test("a length without a comparator is pointed out", () => {
  const [form] = assembleForms([readSheet(sheetRef("粘贴"), PUBLISHED, FORMS)], FORMS);
  const found = form ? checkForm(form).filter(({ rule }) => rule === "TARGET-NO-COMPARATOR") : [];
  expect(found.map(({ observed }) => observed)).toEqual(["985米"]);
});

test.each<[what: string, grid: Grid, expected: readonly string[]]>([
  [
    "no cost at all",
    withCell(withCell(withCell(PUBLISHED, "C13", null), "D13", null), "E13", null),
    ["LEVEL1-MISSING 成本指标"],
  ],
  [
    "cost printed under the output, as until 2025",
    withCell(PUBLISHED, "C16", "成本指标"),
    ["LEVEL-UNKNOWN 项目完成及时性"],
  ],
  ["项目性质 lost", withCell(PUBLISHED, "C3", null), ["LABEL-MISSING 项目性质"]],
  ["amounts that do not add up", withCell(PUBLISHED, "E8", "1"), ["FUND-ANNUAL-SUM 年度资金申请总额"]],
])("%s is an error", (_what, grid, expected) => {
  expect(errors(grid)).toEqual(expected);
});
