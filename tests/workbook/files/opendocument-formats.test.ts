import { readFileSync } from "node:fs";
import path from "node:path";
import { toFormDocument } from "../../../src/canonical/document";
import { cellAt, type Cell } from "../../../src/core/grid/grid";
import { FORMS } from "../../../src/forms";
import { assembleForms, readSheet } from "../../../src/reader";
import { cellFormats } from "../../../src/workbook/files/opendocument/cell-formats";
import { readWorkbookFile } from "../../../src/workbook/files/read-file";
import { CASES, FORMATTED, WRITERS, type Writer } from "../../support/formatted-cells";

const FOLDER = path.resolve(__dirname, "../../fixtures/workbooks");

function sheetsOf(writer: Writer, file: string) {
  return readWorkbookFile(readFileSync(path.join(FOLDER, writer, file)));
}

describe.each(WRITERS)("what LibreOffice in %s saved", (writer) => {
  const cells = (file: string): readonly (Cell | null)[] => {
    const grid = sheetsOf(writer, file)[0]?.grid;
    return FORMATTED.map((_, row) => (grid ? cellAt(grid, row, 0) : null));
  };

  test.each(["ods", "xls"])("shows as .%s what it shows as .xlsx, in every number format", (kind) => {
    const text = (cell: Cell | null) => cell?.text.trim();
    expect(cells(`formats.${kind}`).map(text)).toEqual(cells("formats.xlsx").map(text));
  });

  test.each(CASES.flatMap((name) => ["ods", "xls"].map((kind) => [kind, name])))(
    "is the same form as .%s: %s",
    (kind, name) => {
      const forms = (file: string) =>
        assembleForms(
          sheetsOf(writer, file).map(({ sheet, grid }) => readSheet(sheet, grid, FORMS)),
          FORMS,
        ).map(toFormDocument);
      expect(forms(`${name}.${kind}`)).toEqual(forms(`${name}.xlsx`));
      expect(forms(`${name}.${kind}`)).toHaveLength(1);
    },
  );
});

test("the long date of the system is that of Excel in Chinese, whoever saved the .ods", () => {
  const [form] = WRITERS.map((writer) => sheetsOf(writer, "b5-target-longdate-F800.ods")[0]?.grid).map((grid) =>
    grid ? cellAt(grid, 19, 4)?.text : null,
  );
  expect(form).toBe("2027年10月31日");
});

/** The format of a cell with this data style. */
function formatOf(style: string, cell = 'table:style-name="c"'): string | null | undefined {
  const content = `<d><style:style style:name="c" style:family="table-cell" style:data-style-name="N1"/>
    <table:table table:name="t"><table:table-column table:default-cell-style-name="c"/>
    <table:table-row><table:table-cell ${cell}><text:p>1</text:p></table:table-cell></table:table-row></table:table></d>`;
  return cellFormats(`<s>${style}</s>`, content).get("t")?.[0]?.[0];
}

describe("a data style as a number format", () => {
  const style = (kind: string, inside: string, attributes = "") =>
    `<number:${kind} style:name="N1" ${attributes}>${inside}</number:${kind}>`;
  const number = (attributes: string, inside = "") => `<number:number ${attributes}>${inside}</number:number>`;
  const WHOLE = 'number:decimal-places="0" number:min-integer-digits="1"';

  test.each([
    ["nothing said", style("number-style", number('number:min-integer-digits="1"')), "General"],
    ["grouping", style("number-style", number(`${WHOLE} number:grouping="true"`)), "#,##0"],
    [
      "decimals that may be left out",
      style("number-style", number('number:decimal-places="3" number:min-decimal-places="1"')),
      "#.0##",
    ],
    [
      "thousands, and texts among the digits",
      style(
        "number-style",
        number(
          'number:decimal-places="0" number:min-integer-digits="3" number:display-factor="1000"',
          '<number:embedded-text number:position="1">.</number:embedded-text><number:embedded-text number:position="2">-</number:embedded-text>',
        ),
      ),
      '0"-"0"."0,',
    ],
    ["quotes in words", style("number-style", `${number(WHOLE)}<number:text>"寸</number:text>`), '0""\\""寸"'],
    [
      "a percentage in words",
      style("percentage-style", `${number(WHOLE)}<number:text>%以上</number:text>`),
      '0%"以上"',
    ],
    ["a percentage that shows none", style("percentage-style", number(WHOLE)), null],
    ["a currency without a sign", style("currency-style", `<number:currency-symbol/>${number(WHOLE)}`), null],
    ["Chinese digits", style("number-style", number(WHOLE), 'number:transliteration-format="壹"'), null],
    ["more digits than a number has", style("number-style", number('number:min-integer-digits="999"')), null],
    ["a number below none", style("number-style", number('number:decimal-places="-1"')), null],
    ["the era of a calendar", style("date-style", '<number:era/><number:year number:calendar="gengou"/>'), null],
    [
      "months in words of another language",
      style("date-style", '<number:month number:textual="true"/>', 'number:language="fr"'),
      null,
    ],
    [
      "a month behind an hour, which a format would call minutes",
      style("date-style", "<number:hours/><number:month/>"),
      null,
    ],
    ["minutes by themselves, which it would call a month", style("time-style", "<number:minutes/>"), null],
    [
      "hours beyond a day",
      style(
        "time-style",
        '<number:hours/><number:minutes number:style="long"/>',
        'number:truncate-on-overflow="false"',
      ),
      "[h]mm",
    ],
    ["an element that is not known", style("number-style", `<number:other/>${number(WHOLE)}`), null],
    [
      "another style for some values",
      `<number:number-style style:name="P0">${number(WHOLE)}</number:number-style>${style("number-style", '<number:text>多</number:text><style:map style:condition="value()&lt;=9" style:apply-style-name="P0"/>')}`,
      '[<=9]0;"多"',
    ],
    [
      "a style that is not there for some values",
      style("number-style", `${number(WHOLE)}<style:map style:condition="value()&lt;=9" style:apply-style-name="P0"/>`),
      null,
    ],
  ])("%s", (_, given, format) => expect(formatOf(given)).toBe(format));

  test("is that of the column where the cell has none", () =>
    expect(formatOf(style("number-style", number(WHOLE)), "")).toBe("0"));

  test("counts only for a cell that holds such a value", () => {
    const whole = style("number-style", number(WHOLE));
    expect(formatOf(whole, 'table:style-name="c" office:value-type="date"')).toBeNull();
    expect(formatOf(whole, 'table:style-name="c" office:value-type="percentage"')).toBeNull();
    expect(formatOf(whole, 'table:style-name="c" office:value-type="float"')).toBe("0");
  });

  test("of styles that come from each other, round in a circle, is none", () => {
    const circle = `<style:style style:name="c" style:family="table-cell" style:parent-style-name="c"/>`;
    const sheet = `<table:table table:name="t"><table:table-row><table:table-cell table:style-name="c"><a/></table:table-cell></table:table-row></table:table>`;
    expect(cellFormats("", `<d>${circle}${sheet}</d>`).get("t")).toEqual([["General"]]);
  });

  test("of styles that come from each other, fifty thousand of them, is none", () => {
    const chain = Array.from(
      { length: 50_000 },
      (_, index) =>
        `<style:style style:name="c${index}" style:family="table-cell" style:parent-style-name="c${index + 1}"/>`,
    );
    const sheet = `<table:table table:name="t"><table:table-row><table:table-cell table:style-name="c0"><a/></table:table-cell></table:table-row></table:table>`;
    expect(cellFormats("", `<d>${chain.join("")}${sheet}</d>`).get("t")).toEqual([["General"]]);
  });
});
