import type { HiddenState } from "../../../reader/reading";
import type { SheetFile, WholePart, WorkbookFile } from "../sheet-file";
import { zipFile } from "../zip-file";
import { DECLARATION, element, elementOf, text } from "./elements";
import { MAIN, PROPERTIES, RELATION, RELATIONS, TYPE } from "./namespaces";
import { balloonsXml, blocksOf, commentsXml } from "./notes";
import { PackageWriter } from "./package";
import { definedNames, tabName } from "./print";
import { StringTable } from "./shared-strings";
import { StyleTable } from "./styles";
import { worksheetXml } from "./worksheet";

const WORKBOOK = "xl/workbook.xml";
/** What a file says of a sheet that is not shown. */
const STATES: Readonly<Record<HiddenState, string>> = { hidden: "hidden", "very-hidden": "veryHidden" };
/** The calculation of an Excel that every later one takes for older than its own, so that it calculates all once. */
const CALCULATION = 171027;

/**
 * An .xlsx file. The same workbook gives the same bytes, wherever it is written: nothing in it says when, by whom or
 * with what. @throws {Error} for a workbook without a sheet, for two parts of one name and two notes at one cell:
 * no program opens those
 */
export function writeWorkbook(workbook: WorkbookFile): Uint8Array<ArrayBuffer> {
  const { sheets } = workbook;
  if (sheets.length === 0) throw new Error("a workbook has at least one sheet");
  const file = new PackageWriter();
  file.relate("", RELATION.workbook, WORKBOOK);
  const tables = { styles: new StyleTable(), strings: new StringTable() };
  const active = activeOf(workbook);
  const ids = sheets.map((_, index) => file.relate(WORKBOOK, RELATION.worksheet, worksheetPath(index)));
  file.add(WORKBOOK, TYPE.workbook, workbookXml(workbook, ids, active));
  let block = 1;
  sheets.forEach((sheet, index) => {
    const path = worksheetPath(index);
    const balloons = addNotes(file, sheet, { path, number: index + 1, block });
    block += blocksOf(sheet.notes.length);
    const xml = worksheetXml(sheet, { file, path, ...tables, selected: index === active, balloons });
    file.add(path, TYPE.worksheet, xml);
  });
  file.relate(WORKBOOK, RELATION.styles, STYLES);
  file.add(STYLES, TYPE.styles, tables.styles.xml());
  if (!tables.strings.isEmpty) {
    file.relate(WORKBOOK, RELATION.sharedStrings, STRINGS);
    file.add(STRINGS, TYPE.sharedStrings, tables.strings.xml());
  }
  file.relate("", RELATION.properties, PROGRAM);
  file.add(PROGRAM, TYPE.properties, programXml());
  for (const part of workbook.parts) addWhole(file, part);
  return zipFile(file.whole());
}

const STYLES = "xl/styles.xml";
const STRINGS = "xl/sharedStrings.xml";
const PROGRAM = "docProps/app.xml";

/** As if Excel had written the file: of any other program LibreOffice does not believe that columns are as wide as it says. */
function programXml(): string {
  return (
    DECLARATION + element("Properties", { xmlns: PROPERTIES }, element("Application", {}, text("Microsoft Excel")))
  );
}

function worksheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** A sheet that is not shown cannot be in view. */
function activeOf({ sheets, active }: WorkbookFile): number {
  if (sheets[active]?.hidden === null) return active;
  return Math.max(
    0,
    sheets.findIndex(({ hidden }) => hidden === null),
  );
}

function workbookXml({ sheets }: WorkbookFile, ids: readonly string[], active: number): string {
  return (
    DECLARATION +
    element(
      "workbook",
      { xmlns: MAIN, "xmlns:r": RELATIONS },
      element("workbookPr"),
      element("bookViews", {}, element("workbookView", { activeTab: active === 0 ? undefined : active })),
      element(
        "sheets",
        {},
        ...sheets.map(({ name, hidden }, index) =>
          element("sheet", {
            name: tabName(name),
            sheetId: index + 1,
            state: hidden === null ? undefined : STATES[hidden],
            "r:id": ids[index],
          }),
        ),
      ),
      elementOf("definedNames", {}, sheets.flatMap(definedNames)),
      element("calcPr", { calcId: CALCULATION }),
    )
  );
}

/** The id by which the worksheet knows the balloons; null for a sheet without notes. */
function addNotes(
  file: PackageWriter,
  { notes }: SheetFile,
  { path, number, block }: { readonly path: string; readonly number: number; readonly block: number },
): string | null {
  if (notes.length === 0) return null;
  const comments = `xl/comments${number}.xml`;
  const drawing = `xl/drawings/vmlDrawing${number}.vml`;
  file.relate(path, RELATION.comments, comments);
  file.add(comments, TYPE.comments, commentsXml(notes));
  file.add(drawing, TYPE.vmlDrawing, balloonsXml(notes, block));
  return file.relate(path, RELATION.vmlDrawing, drawing);
}

function addWhole(file: PackageWriter, { path, contentType, bytes, from, relationships }: WholePart): void {
  file.add(path, contentType, bytes);
  if (from !== null) file.relate(from.owner === "package" ? "" : WORKBOOK, from.type, path);
  for (const { id, type, target } of relationships) file.relate(path, type, target, id);
}
