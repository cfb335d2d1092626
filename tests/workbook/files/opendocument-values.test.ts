import { cellAt } from "../../../src/core/grid/grid";
import { readWorkbookFile } from "../../../src/workbook/files/read-file";
import { zipOf } from "../../support/zip";

/** Cells of an .ods file that do not hold what they say: people see a text, and the cells beside them are as ever. */

const DOCUMENT = "application/vnd.oasis.opendocument.spreadsheet";

function ods(cell: string, table = `table:name="表1"`): Uint8Array {
  const behind = '<table:table-cell office:value-type="string"><text:p>后</text:p></table:table-cell>';
  return zipOf([
    { name: "mimetype", content: DOCUMENT, stored: true },
    {
      name: "META-INF/manifest.xml",
      content: `<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="/" manifest:media-type="${DOCUMENT}"/></manifest:manifest>`,
    },
    {
      name: "content.xml",
      content: `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:number="n">
        <office:automatic-styles><number:date-style style:name="N1"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
        <style:style style:name="d" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="out" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
        <office:body><office:spreadsheet><table:table ${table}><table:table-row>${cell}${behind}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}

function read(attributes: string, text: string | null) {
  const inside = text === null ? "/>" : `><text:p>${text}</text:p></table:table-cell>`;
  const [sheet] = readWorkbookFile(ods(`<table:table-cell table:style-name="d" ${attributes}${inside}`));
  const cell = sheet ? cellAt(sheet.grid, 0, 0) : null;
  return { value: cell?.value, text: cell?.text, behind: sheet && cellAt(sheet.grid, 0, 1)?.text };
}

const date = (value: string): string =>
  `office:value-type="date" calcext:value-type="date" office:date-value="${value}"`;

test.each([
  ["a day that there is", date("2027-02-28"), 46446],
  ["a day and a time", date("2027-02-28T12:00:00"), 46446.5],
  ["a time", 'office:value-type="time" office:time-value="PT12H00M00S"', 0.5],
  ["a truth", 'office:value-type="boolean" office:boolean-value="true"', true],
])("%s is one", (_what, attributes, value) => expect(read(attributes, "所见")).toMatchObject({ value, behind: "后" }));

test.each([
  ["a day that no month has", date("2027-02-30")],
  ["a month that no year has", date("2027-13-01")],
  ["an hour that no day has", date("2027-02-28T25:00:00")],
  ["a year that no spreadsheet has", date("12027-02-28")],
  ["a word in place of a day", date("soon")],
  ["no day", 'office:value-type="date"'],
  ["no day, in other quotes", "office:value-type='date'"],
  ["no time", 'office:value-type="time"'],
  ["a word in place of a time", 'office:value-type="time" office:time-value="noon"'],
  ["no truth", 'office:value-type="boolean"'],
  ["a kind of value that nobody knows", 'office:value-type="fancy" office:value="3"'],
])("%s is the text that is shown", (_what, attributes) =>
  expect(read(attributes, "所见")).toEqual({ value: "所见", text: "所见", behind: "后" }),
);

test("where nothing is shown, it is the text that stands in its place", () => {
  expect(read(date("2027-02-30"), null)).toEqual({ value: "2027-02-30", text: "2027-02-30", behind: "后" });
  expect(read('office:value-type="date"', null)).toMatchObject({ behind: "后" });
});

test("a percentage without a format that says so is one all the same", () => {
  const [sheet] = readWorkbookFile(
    ods(
      '<table:table-cell office:value-type="percentage" office:value="0.8619"><text:p>86.19%</text:p></table:table-cell>',
    ),
  );
  expect(sheet && cellAt(sheet.grid, 0, 0)).toMatchObject({ value: 0.8619, text: "86.19%", format: "0.00%" });
});

test("a sheet whose name XML writes otherwise has its name, is out of sight, and shows days in their format", () => {
  const day = `<table:table-cell table:style-name="d" ${date("2027-02-28")}><text:p>所见</text:p></table:table-cell>`;
  const [sheet] = readWorkbookFile(ods(day, `table:name="A&amp;B &apos;甲&apos;" table:style-name="out"`));
  expect(sheet?.sheet).toEqual({ id: "1", name: "A&B '甲'", hidden: "hidden" });
  expect(sheet && cellAt(sheet.grid, 0, 0)?.text).toBe("2027-02-28");
});
