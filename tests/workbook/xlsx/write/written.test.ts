import { FORMS } from "../../../../src/forms";
import { planForm } from "../../../../src/layout/plan-form";
import { cliFormsWords } from "../../../../src/messages/cli-forms";
import { LOCALES } from "../../../../src/messages/locale";
import { summaryRows } from "../../../../src/review/summary/rows";
import { summaryWorkbook } from "../../../../src/review/summary/workbook";
import { readWorkbookFile } from "../../../../src/workbook/files/read-file";
import { blankSheet, type WorkbookFile } from "../../../../src/workbook/xlsx/sheet-file";
import { writeWorkbook } from "../../../../src/workbook/xlsx/write/write-workbook";
import { writeXlsx } from "../../../../src/workbook/xlsx/write-xlsx";
import { furtherForms } from "../../../support/further-definitions";
import { HOSTILE } from "../../../support/hostile-texts";
import { packageProblems } from "../../../support/package-checker/check";
import { PARTS, RICH } from "../../../support/rich-workbook";
import { sampleDocument } from "../../../support/sample-files";
import { parseDocument, plansOf } from "../../../support/shipped";
import { partsOf } from "../../../support/zip";

/**
 * Everything that we write is a package that Excel opens as it is, and the same bytes each time; what the workbench saves is
 * looked at in `tests/workbench/files/contents.test.ts`.
 */

const filled = (id: string) => {
  const parsed = parseDocument(JSON.stringify(sampleDocument(id)));
  if (!parsed.ok) throw new Error(id);
  return plansOf(parsed.document);
};

const project = {
  form: "chongming-2023",
  department: "",
  fiscalYear: 2026,
  total: null,
  annual: null,
  errors: 1,
  warnings: 0,
  blank: false,
};
const ROWS = summaryRows(
  HOSTILE.map(([, text], index) => ({
    file: text,
    path: index % 2 === 0 ? null : `/forms/${index}`,
    result: {
      projects: [{ ...project, name: text, digest: String(index) }],
      unread: index % 3 === 0 ? [text] : [],
      asides: [],
    },
  })),
);

const WRITTEN: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ...FORMS.flatMap((form): typeof WRITTEN => [
    [`the blank form ${form.id}`, () => writeXlsx(planForm(form, { fiscalYear: 2027 }))],
    [`the filled form ${form.id}`, () => writeXlsx(filled(form.id), PARTS)],
  ]),
  ...furtherForms(12).map((form): (typeof WRITTEN)[number] => [
    `the blank form ${form.id}`,
    () => writeXlsx(planForm(form, { fiscalYear: 2027 })),
  ]),
  ["all forms in one workbook, some twice", () => writeXlsx([...FORMS, ...FORMS].flatMap(({ id }) => filled(id)))],
  ...LOCALES.map((locale): (typeof WRITTEN)[number] => [
    `a summary in ${locale}`,
    () => summaryWorkbook(ROWS, { folder: "/forms/a", words: cliFormsWords(locale).summary, locale, forms: FORMS }),
  ]),
  ["something of everything", async () => Promise.resolve(writeWorkbook(RICH))],
];

test.each(WRITTEN)("%s is a whole package, the same each time and without a day in it", async (_what, write) => {
  const bytes = await write();
  expect(packageProblems(bytes)).toEqual([]);
  expect(Buffer.from(await write()).equals(bytes)).toBe(true);
  expect(new Set(daysOf(bytes))).toEqual(new Set(["1980-1-1"]));
  for (const { content } of partsOf(bytes)) expect(content.toString("utf8")).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:/);
});

/** The days that the entries of a zip file claim to be from. */
function daysOf(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes);
  const days: string[] = [];
  for (let at = file.indexOf("PK\u0001\u0002"); at >= 0; at = file.indexOf("PK\u0001\u0002", at + 1)) {
    const day = file.readUInt16LE(at + 14);
    days.push(`${1980 + (day >> 9)}-${(day >> 5) & 15}-${day & 31}`);
  }
  return days;
}

describe("a workbook with something of everything", () => {
  const parts = new Map(partsOf(writeWorkbook(RICH)).map(({ name, content }) => [name, content.toString("utf8")]));
  const part = (name: string): string => parts.get(name) ?? "";

  test("is read as it was meant", () => {
    const [draft, first, hidden] = readWorkbookFile(writeWorkbook(RICH));
    expect([draft?.sheet.hidden, first?.sheet.hidden, hidden?.sheet.hidden]).toEqual([
      "very-hidden",
      undefined,
      "hidden",
    ]);
    expect(first?.grid.cells.map((row) => row.map((cell) => cell?.value ?? null))).toMatchObject([
      [" 项目 <名称> & \u001b"],
      [null, -0.1, true],
      [null, "负"],
      [null, "#DIV/0!"],
      [null, ""],
      ["另一表"],
      ["文件"],
    ]);
  });

  test("hands parts over as they are, with the relations that lead to them and on from them", () => {
    for (const { path, bytes } of PARTS) expect(part(path)).toBe(new TextDecoder().decode(bytes));
    expect(part("xl/_rels/workbook.xml.rels")).toContain('/customXml" Target="../customXml/item1.xml"');
    expect(part("customXml/_rels/item1.xml.rels")).toContain('/customXmlProps" Target="itemProps1.xml"');
    expect(part("_rels/.rels")).toContain('/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"');
    expect(part("xl/webextensions/_rels/taskpanes.xml.rels")).toContain('Id="rId1"');
  });

  test.each<[what: string, name: string, text: string]>([
    ["a link within, to a sheet with an apostrophe", "xl/worksheets/sheet2.xml", `location="'附 ''x 表'!A1:B2"`],
    ["an address letter for letter", "xl/worksheets/_rels/sheet2.xml.rels", 'Target="a_x0041_%20b.xlsx?x=1&amp;y=2"'],
    ["the rows of a page's head", "xl/workbook.xml", "'申报 &amp; ''b 表'!$1:$2"],
    ["what a filter stands over", "xl/workbook.xml", 'name="_xlnm._FilterDatabase" localSheetId="1" hidden="1"'],
    ["quotes in a list of values", "xl/worksheets/sheet2.xml", '<formula1>"一次性,""经常性"""</formula1>'],
    ["a line end in a message", "xl/worksheets/sheet2.xml", "不小于 0&#10;不大于总额"],
    ["a look that ends the others", "xl/worksheets/sheet2.xml", 'priority="1" stopIfTrue="1"'],
    ["the first shown sheet in view", "xl/workbook.xml", 'activeTab="1"'],
    ["numbers of shapes that no other sheet has", "xl/drawings/vmlDrawing2.vml", "_x0000_s2049"],
  ])("%s", (_what, name, text) => {
    expect(part(name)).toContain(text);
  });
});

test.each<[what: string, workbook: WorkbookFile, says: RegExp]>([
  ["no sheet", { sheets: [], active: 0, parts: [] }, /at least one sheet/],
  [
    "a part in the place of another",
    { ...RICH, parts: [{ ...PARTS[0], path: "xl/Workbook.xml" } as never] },
    /two parts/,
  ],
  [
    "one note over another",
    { sheets: [{ ...blankSheet("a"), notes: [note("a"), note("b")] }], active: 0, parts: [] },
    /two notes/,
  ],
])("%s is refused", (_what, workbook, says) => {
  expect(() => writeWorkbook(workbook)).toThrow(says);
});

function note(text: string) {
  return { row: 0, column: 0, text };
}
