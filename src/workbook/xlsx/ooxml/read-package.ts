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
import { readWorkbookPart, type WorkbookSheet } from "./workbook";

/**
 * The sheets of an .xlsx or .xlsm file, in tab order. Null when the package holds no workbook in XML: a binary one
 * (.xlsb), another program's file, or no workbook at all. @throws {FileError}
 */
export function readXlsx(entries: readonly ZipEntry[], inflater: Inflater): readonly SheetGrid[] | null {
  const opened = openSheets(openPackage(entries, inflater));
  if (opened === null) return null;
  const { file, sheets, textOfType } = opened;
  const conventions: SheetConventions = {
    strings: readSharedStrings(textOfType("sharedStrings") ?? ""),
    formats: readNumberFormats(textOfType("styles") ?? ""),
    from1904: opened.from1904,
  };
  if (sheets.length === 0) throw new FileError("not-a-spreadsheet");
  if (new Set(sheets.map(({ name }) => name)).size < sheets.length) throw new FileError("damaged");
  const parts = sheets.flatMap(({ target }) => target?.part.toLowerCase() ?? []);
  // One part that is a hundred thousand sheets is unpacked as often.
  if (new Set(parts).size < parts.length) throw new FileError("damaged");
  let room = MAX_CELLS;
  return sheets.map(({ target, ...sheet }, index) => {
    const grid = readSheet(file, target, conventions);
    room -= sizeOf(grid);
    if (room < 0) throw new FileError("too-large");
    return { sheet: { id: String(index + 1), ...sheet }, grid };
  });
}

/** Of the workbook, in a package that does not say. */
const USUAL_PLACE = "xl/workbook.xml";

interface OpenedSheets {
  readonly file: Package;
  readonly from1904: boolean;
  /** In tab order; `target`: the part that holds it. */
  readonly sheets: readonly (Omit<WorkbookSheet, "relationship"> & { readonly target: Relationship | undefined })[];
  /** The part of a type that the workbook names; null for none. */
  readonly textOfType: (type: string) => string | null;
}

/** Where everything stands that a workbook in XML consists of; null for a package without one. */
export function openSheets(file: Package): OpenedSheets | null {
  const main = file.relationships("").find(({ type }) => type === "officeDocument")?.part ?? USUAL_PLACE;
  if (!/\.xml$/i.test(main)) return null;
  const xml = file.text(main);
  const workbook = xml === null ? null : readWorkbookPart(xml);
  if (workbook === null) return null;
  const relationships = file.relationships(main);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  return {
    file,
    from1904: workbook.from1904,
    sheets: workbook.sheets.map(({ relationship, ...sheet }) => ({ ...sheet, target: byId.get(relationship) })),
    textOfType(type) {
      const part = relationships.find((each) => each.type === type)?.part;
      return part === undefined ? null : file.text(part);
    },
  };
}

function readSheet(file: Package, target: Relationship | undefined, conventions: SheetConventions) {
  const xml = target === undefined ? null : file.text(target.part);
  if (target === undefined || xml === null) throw new FileError("damaged");
  // Sheets of charts, dialogs and old macros have no cells.
  return target.type === "worksheet" ? readSheetPart(xml, conventions) : EMPTY_GRID;
}
