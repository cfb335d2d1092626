import { openXlsx } from "../../../src/workbench/files/open-xlsx";
import { saveXlsx } from "../../../src/workbench/files/save-xlsx";
import { CustomXmlStore, namespaceOf } from "../../../src/workbench/host/custom-xml-store";
import { customXml, textOf } from "../../../src/workbook/xlsx/custom-xml";
import { partsOf, xlsxParts, zipOf, type Entry } from "../../support/zip";
import { packageProblems } from "../../support/package-checker/check";

/** XML that others have laid into a workbook stays in it, as it is. */

const CELL = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
const XML = '<?xml version="1.0"?><a xmlns="urn:a">甲</a>';
const UTF16 = Uint8Array.from([
  0xff,
  0xfe,
  ...[...'<b xmlns="urn:b"/>'].flatMap((letter) => [letter.charCodeAt(0), 0]),
]);
const PROPERTIES =
  '<ds:datastoreItem ds:itemID="{0F1E2D3C-4B5A-4678-9ABC-DEF012345678}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:a"/></ds:schemaRefs></ds:datastoreItem>';

function fileOf(further: readonly Entry[]): Uint8Array {
  return zipOf(xlsxParts({ sheets: { 表1: CELL }, strings: ["字"], further: [...further] }));
}

test("custom XML is kept byte by byte, with what the file says of it", async () => {
  const opened = await openXlsx(
    fileOf([
      { name: "customXml/item1.xml", content: XML },
      { name: "customXml/itemProps1.xml", content: PROPERTIES },
      { name: "customXml/item2.xml", content: UTF16 },
    ]),
    "a",
  );
  expect(opened.losses).toEqual([]);
  expect(opened.customXml.map((part) => [part.id, textOf(part)])).toEqual([
    ["{0F1E2D3C-4B5A-4678-9ABC-DEF012345678}", XML],
    ["{00000000-0000-4000-8000-000000000002}", ""],
  ]);
  const saved = await saveXlsx(opened.workbook, opened.prints, opened.customXml);
  // The checker asks for UTF-8, which others need not write.
  expect(packageProblems(saved).filter((problem) => !problem.startsWith("customXml/item2.xml"))).toEqual([]);
  const held = new Map(partsOf(saved).map(({ name, content }) => [name, content]));
  expect([...(held.get("customXml/item2.xml") ?? [])]).toEqual([...UTF16]);
  expect(new TextDecoder().decode(held.get("customXml/itemProps1.xml"))).toBe(PROPERTIES);
  expect((await openXlsx(saved, "a")).customXml).toEqual(opened.customXml);
});

test("what is too large, or damaged, is named as lost, and the rest opens", async () => {
  const large = await openXlsx(
    fileOf([{ name: "customXml/item1.xml", content: `<a>${"字".repeat(400_000)}</a>` }]),
    "a",
  );
  expect([large.customXml, large.losses.map(({ kind }) => kind)]).toEqual([[], ["custom-xml"]]);
  const damaged = await openXlsx(
    fileOf([{ name: "customXml/item1.xml", content: "", packed: Uint8Array.from([1, 2, 3]), claimedSize: 9 }]),
    "a",
  );
  expect([damaged.customXml, damaged.losses.map(({ kind }) => kind)]).toEqual([[], ["custom-xml"]]);
});

test.each([
  ["its own", '<a xmlns="urn:a"/>', "urn:a"],
  ["behind a declaration and a comment", '<?xml version="1.0"?><!-- <b xmlns="urn:b"> --><a xmlns="urn:a"/>', "urn:a"],
  ["none", "<a/>", ""],
  ["no XML", "<a", null],
  ["nothing", "", null],
])("the namespace of a part: %s", (_what, xml, namespace) => {
  expect(namespaceOf(customXml("{0}", xml))).toBe(namespace);
});

test("another workbook has its own", () => {
  const store = new CustomXmlStore();
  const { id } = store.add(XML);
  expect(store.find(id)).not.toBeNull();
  store.replace([]);
  expect(store.find(id)).toBeNull();
});
