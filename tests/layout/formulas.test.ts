import { columnSumFormula, productFormula, sumFormula } from "../../src/layout/formulas";

test.each([
  ["two cells", ["C7", "C9"], '=IF(COUNT(C7,C9)=0,"",SUM(C7,C9))'],
  ["neighbours, as a range that grows with inserted rows", ["E7", "E8", "E9"], '=IF(COUNT(E7:E9)=0,"",SUM(E7:E9))'],
  ["three cells apart", ["E7", "E8", "E10"], '=IF(COUNT(E7,E8,E10)=0,"",SUM(E7,E8,E10))'],
  ["three columns", ["C7", "D7", "E7"], '=IF(COUNT(C7,D7,E7)=0,"",SUM(C7,D7,E7))'],
])("a sum of %s", (_what, parts, formula) => expect(sumFormula(parts)).toBe(formula));

test("a column's sum", () => {
  expect(columnSumFormula("F17", "F21")).toBe('=IF(COUNT(F17:F21)=0,"",SUM(F17:F21))');
  expect(columnSumFormula("F17", "F17")).toBe('=IF(COUNT(F17)=0,"",SUM(F17))');
});

test("a product is rounded to the cent of its unit", () => {
  expect(productFormula("G17", "I17", "元")).toBe('=IF(COUNT(G17,I17)<2,"",ROUND(G17*I17,2))');
  expect(productFormula("G17", "I17", "万元")).toBe('=IF(COUNT(G17,I17)<2,"",ROUND(G17*I17,6))');
});
