import { fileFormula } from "../../../../src/workbook/xlsx/write/formula";

test.each([
  ["=SUM(A1:B2)", "SUM(A1:B2)"],
  ["=IFS(A1>0,MAXIFS(B:B,C:C,1))", "_xlfn.IFS(A1>0,_xlfn.MAXIFS(B:B,C:C,1))"],
  ["=ifs(TRUE,1)", "_xlfn.ifs(TRUE,1)"],
  ["=STDEV.S(A:A)+STDEV(A:A)", "_xlfn.STDEV.S(A:A)+STDEV(A:A)"],
  ["=SORT(FILTER(A:A,B:B>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B>0))"],
  ["=_xlws.FILTER(A:A,B:B)", "_xlfn._xlws.FILTER(A:A,B:B)"],
  ["=_xlfn.XLOOKUP(A1,B:B,C:C)", "_xlfn.XLOOKUP(A1,B:B,C:C)"],
  [`="IFS("&'IFS(1'!A1&"""XOR("`, `"IFS("&'IFS(1'!A1&"""XOR("`],
  ["=IFS+DAYS", "IFS+DAYS"],
  ['=IF(A1="","",DATE(2026,1,1))', 'IF(A1="","",DATE(2026,1,1))'],
])("%s stands in a file as %s", (formula, expected) => expect(fileFormula(formula)).toBe(expected));
