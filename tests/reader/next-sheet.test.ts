import type { Grid } from "../../src/core/grid/grid";
import { rowsOf } from "../support/composed/grids";
import { nextPage, type PageBreak } from "../support/composed/pages";
import { gridFromRows, stack, withCell } from "../support/grids";
import { outcomeOf, sampleGrid, type Outcome } from "../support/outcome";

/** A table that goes on on the next sheet, under its heading and without a head, is of the form before it. */

const MOF = sampleGrid("mof-2018");
const SHANGHAI = sampleGrid("shanghai-2026");
const CHONGMING = sampleGrid("chongming-2023");

const PLAIN = { heading: 11, left: 1, titleRows: 0, side: true, levels: true, blankRows: 0 } as const;

test.each<[string, readonly Grid[], Grid]>([
  ["from a new first level", split(MOF, 18), MOF],
  ["from within a level, printed again", split(SHANGHAI, 14), SHANGHAI],
  ["without its side label", split(CHONGMING, 17, { side: false }), CHONGMING],
  ["lower down on the sheet", raised(split(MOF, 18), 2), MOF],
  ["over three sheets", [...split(MOF, 16).slice(0, 1), ...thirds(MOF, 16, 19)], MOF],
])("%s: one form", (_, grids, whole) => {
  same(grids, [whole]);
});

test("another sheet in between: not read, which is said", () => {
  const [first, second] = split(MOF, 18);
  const outcome = outcomeOf([first, gridFromRows([["填报说明"], ["请按实填写。"]]), second]);
  expect(names(outcome)).toHaveLength(5);
  expect(outcome.cells("FORM-UNREAD")).toEqual([expect.stringMatching(/^表3!/)]);
});

test("with columns that a declaration has not: not read, which is said", () => {
  const [first, second] = split(MOF, 18);
  const outcome = outcomeOf([first, withCell(withCell(second, "F1", "实际完成值"), "F3", "20小时")]);
  expect(outcome.errors).not.toEqual([]);
  expect(JSON.stringify(outcome.forms)).not.toContain("20小时");
});

function same(grids: readonly Grid[], whole: readonly Grid[]): void {
  const [found, expected] = [outcomeOf(grids), outcomeOf(whole)];
  expect({ forms: found.forms, errors: found.errors }).toEqual({ forms: expected.forms, errors: expected.errors });
}

function names({ forms }: Outcome): readonly unknown[] {
  return forms.flatMap((form) => (form["indicators"] as readonly { readonly name: unknown }[]).map(({ name }) => name));
}

function split(grid: Grid, row: number, look: Partial<PageBreak> = {}): [Grid, Grid] {
  const at = row - 1;
  return [rowsOf(grid, 0, at), nextPage(grid, { ...PLAIN, ...look, at })];
}

function thirds(grid: Grid, from: number, to: number): readonly Grid[] {
  const [, rest] = split(grid, from);
  const at = to - from + 1;
  return [rowsOf(rest, 0, at), nextPage(rest, { ...PLAIN, heading: 0, at })];
}

function raised([first, second]: readonly Grid[], rows: number): readonly Grid[] {
  const blank = gridFromRows(Array.from({ length: rows }, () => []));
  return first && second ? [first, stack([blank, second])] : [];
}
