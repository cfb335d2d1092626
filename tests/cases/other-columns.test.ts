import { cellsOf, errorsOf, openCase, type Line } from "./support/case-file";

/** Tables with columns that the form does not have: an error where they speak of targets, and nothing leaves as final. */

test.each([
  ["hy-selfeval-oldtitle", ["F12", "G12", "H12"], []],
  ["hy-lastyear", ["E13", "F13"], []],
  ["hy-halves", ["H12"], ["F12", "G12"]],
  ["hy-split", ["E12", "G12"], []],
])("%s: %j", async (name, unknown, unread) => {
  const outcome = await openCase(name);
  expect(cellsOf(outcome, "COLUMN-UNKNOWN")).toEqual(unknown);
  expect(cellsOf(outcome, "CELL-UNREAD")).toEqual(unread);
  expect(errorsOf(outcome)).toHaveLength(unknown.length);
  expect(outcome.said.filter(({ rule }) => rule.startsWith("TARGET-"))).toEqual([]);
  expect(outcome).toMatchObject({ checked: 1, exported: 1, forms: [] });
});

const POINTS: readonly Line[] = [
  ["output", "output.quantity", "养护道路里程", "≥10公里"],
  ["output", "output.quality", "道路完好率", "≥90%"],
  ["output", "output.timeliness", "养护完成时间", "2023年12月底前"],
  ["output", "output.cost", "每公里成本", "≤9万元"],
  ["benefit", "benefit.social", "受益人口", "≥3000人"],
  ["satisfaction", "satisfaction.served", "居民满意度", "≥90%"],
];

test("hy-points: the points in the words of a level are no part of it", async () => {
  const outcome = await openCase("hy-points");
  expect(errorsOf(outcome)).toEqual([]);
  expect(outcome).toMatchObject({ checked: 0, exported: 0, forms: [{ indicators: POINTS }] });
});
