import { EMPTY_GRID } from "../../../core/grid/grid";
import type { SheetGrid } from "../../workbook";
import { FileError } from "../file-error";
import { MAX_CELLS, sizeOf } from "../grid-size";
import type { Inflater } from "../unpack";
import type { ZipEntry } from "../zip-directory";
import { readNumberFormats } from "./number-formats";
import { openPackage, type Package, type Relationship } from "./package";
import { readSharedStrings } from "./shared-strings";
import { readSheetPart, type SheetConventions } from "./sheet";
import { readWorkbookPart } from "./workbook";

/**
 * The sheets of an .xlsx or .xlsm file, in tab order. Null when the package holds no workbook in XML: a binary one
 * (.xlsb), another program's file, or no workbook at all. @throws {FileError}
 */
export function readXlsx(entries: readonly ZipEntry[], inflater: Inflater): readonly SheetGrid[] | null {
  const file = openPackage(entries, inflater);
  const main = file.relationships("").find(({ type }) => type === "officeDocument")?.part ?? USUAL_PLACE;
  if (!/\.xml$/i.test(main)) return null;
  const xml = file.text(main);
  const workbook = xml === null ? null : readWorkbookPart(xml);
  if (workbook === null) return null;
  const relationships = file.relationships(main);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const conventions: SheetConventions = {
    strings: readSharedStrings(textOfType(file, relationships, "sharedStrings") ?? ""),
    formats: readNumberFormats(textOfType(file, relationships, "styles") ?? ""),
    from1904: workbook.from1904,
  };
  const { sheets } = workbook;
  if (sheets.length === 0) throw new FileError("not-a-spreadsheet");
  if (new Set(sheets.map(({ name }) => name)).size < sheets.length) throw new FileError("damaged");
  const parts = sheets.flatMap(({ relationship }) => byId.get(relationship)?.part.toLowerCase() ?? []);
  // One part that is a hundred thousand sheets is unpacked as often.
  if (new Set(parts).size < parts.length) throw new FileError("damaged");
  let room = MAX_CELLS;
  return sheets.map(({ relationship, ...sheet }, index) => {
    const grid = readSheet(file, byId.get(relationship), conventions);
    room -= sizeOf(grid);
    if (room < 0) throw new FileError("too-large");
    return { sheet: { id: String(index + 1), ...sheet }, grid };
  });
}

/** Of the workbook, in a package that does not say. */
const USUAL_PLACE = "xl/workbook.xml";

function textOfType(file: Package, relationships: readonly Relationship[], type: string): string | null {
  const part = relationships.find((each) => each.type === type)?.part;
  return part === undefined ? null : file.text(part);
}

function readSheet(file: Package, target: Relationship | undefined, conventions: SheetConventions) {
  const xml = target === undefined ? null : file.text(target.part);
  if (target === undefined || xml === null) throw new FileError("damaged");
  // Sheets of charts, dialogs and old macros have no cells.
  return target.type === "worksheet" ? readSheetPart(xml, conventions) : EMPTY_GRID;
}
