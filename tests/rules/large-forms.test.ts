import { checkedForm, checkTime, ORDINARY, withIndicators, withLongTexts } from "../support/large-forms";

/**
 * What an edit costs in a form that is larger than any that was published. Times are compared with those of an ordinary
 * form in the same process: the machine may be slow.
 */

test("a form of 300 indicators is read with all of them, and costs less than fifteen ordinary ones", () => {
  const large = withIndicators(300);
  const before = checkedForm(ORDINARY).reading.tables.get("indicators")?.rows.length ?? 0;
  expect(checkedForm(large).reading.tables.get("indicators")?.rows).toHaveLength(before + 300);
  const enough = 15 * checkTime(ORDINARY);
  expect(checkTime(large, { enough })).toBeLessThan(enough);
});

test("texts of 32,767 characters are worked through once: edits of other cells hardly notice them", () => {
  const { grid, count } = withLongTexts();
  expect(count).toBeGreaterThan(0);
  checkedForm(grid);
  const enough = 6 * checkTime(ORDINARY);
  expect(checkTime(grid, { enough })).toBeLessThan(enough);
});
