import { grownBelow, listedAnew, movedAt, relocated, shapeOf } from "../../src/rows/references";

/** References in formulas: which of them go along, grow, or stay. */

test.each([
  ["=C5*D5", "=C6*D6"],
  ["=$C5*C$5", "=$C6*C$5"],
  ["=IF(A1=\"A1\",表1!A1,'a b'!A1:B2)", "=IF(A2=\"A1\",表1!A1,'a b'!A1:B2)"],
  ["=LOG10(A1)", "=LOG10(A2)"],
])("%s one row further down is %s", (formula, expected) => {
  expect(relocated(formula, 1)).toBe(expected);
});

test.each([
  ["=SUM(E10:E14)", "=SUM(E10:E15)"],
  ["=SUM($E$10:$E$14)+E14", "=SUM($E$10:$E$15)+E14"],
  ["=SUM(E10:E13)", "=SUM(E10:E13)"],
  ["=SUM(Z10:Z14)", "=SUM(Z10:Z14)"],
])("rows 10 to 14 with one more: %s is %s", (formula, expected) => {
  expect(grownBelow(formula, { top: 9, bottom: 13, left: 0, right: 5 })).toBe(expected);
});

test("a single row that becomes two", () => {
  const row = { top: 9, bottom: 9, left: 0, right: 5 };
  expect(grownBelow("=SUM(E10)", row)).toBe("=SUM(E10:E11)");
  expect(grownBelow("=LEN($D10)>0", row, { held: true })).toBe("=LEN($D10)>0");
});

test.each([
  ["=SUM(E10:E14)+E15", 1, "=SUM(E10:E15)+E16"],
  ["=SUM(E10:E14)+E15", -1, "=SUM(E10:E13)+E14"],
  ["=E12", -1, "=#REF!"],
] as const)("%s with a row come or gone (%s) at 12", (formula, by, expected) => {
  expect(movedAt(formula, 11, by)).toBe(expected);
});

test("sums that name each row", () => {
  expect(listedAnew("=E10+E11", 4, { top: 9, bottom: 10 }, { top: 9, bottom: 11 })).toBe("=E10+E11+E12");
  expect(listedAnew("=E10+E12", 4, { top: 9, bottom: 10 }, { top: 9, bottom: 11 })).toBeNull();
});

test("formulas of the same shape say the same of other rows, not of other columns", () => {
  expect(shapeOf("=SUM($E$10:$E$14) > 0")).toBe(shapeOf("=SUM($E$3)>0"));
  expect(shapeOf("=SUM($E$10)")).not.toBe(shapeOf("=SUM($F$10)"));
  expect(shapeOf("=SUM($F$10)", -1)).toBe(shapeOf("=SUM($E$10)"));
});
