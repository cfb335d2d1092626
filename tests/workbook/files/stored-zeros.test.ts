import { readFileSync } from "node:fs";
import path from "node:path";
import { cellAt } from "../../../src/core/grid/grid";
import { givesText } from "../../../src/workbook/files/gives-text";
import { readWorkbookFile } from "../../../src/workbook/files/read-file";

/** In an .xls file LibreOffice stores 0 as the result of formulas that give a text and that it did not calculate. */

test("a name that is put together is not 0 in an .xls file: it has no stored result", () => {
  const file = path.resolve(__dirname, "../../fixtures/workbooks/zh-CN/b4-rich.xls");
  const [sheet] = readWorkbookFile(readFileSync(file));
  expect(sheet && cellAt(sheet.grid, 3, 4)).toMatchObject({
    formula: '="区养老"&"服务指导中心"',
    value: null,
    text: "",
  });
});

test.each([
  '"甲"',
  '"甲"&B1',
  "B1&B2",
  "1+2&B1",
  'TEXT(B1,"0")',
  "_xlfn.CONCAT(B1:B3)",
  '("甲"&B1)',
  'IF(B1="","",B1&"元")',
  'IF(COUNT(B1:B2)=0,"",TEXT(SUM(B1:B2),"0.00"))',
  'IFERROR(LEFT(B1,2),"")',
  'CHOOSE(B1,"甲","乙")',
  '"他说""是"""',
])("gives a text for certain: =%s", (formula) => expect(givesText(`=${formula}`)).toBe(true));

test.each([
  "B1",
  "SUM(B1:B2)",
  'B1&B2="甲"',
  '"甲"=B1',
  'IF(B1="","",B1)',
  'IF(COUNT(B1:B2)=0,"",SUM(B1:B2))',
  'IF(B1&B2="",0,"甲")',
  'IF(B1,"甲")',
  'LEN(B1&"元")',
  "LEFT(B1)*RIGHT(B2)",
  'VALUE("1"&B1)',
  "LEFT(B1)+0",
  "--LEFT(B1)",
  "'甲&乙'!B1",
  'INDEX({"a&b","c"},1)',
  "(".repeat(5000),
])("may give something else: =%s", (formula) => expect(givesText(`=${formula}`)).toBe(false));
