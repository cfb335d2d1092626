import { openPackage, type Package, type Relationship } from "../../../workbook/xlsx/ooxml/package";
import { readWorkbookPart } from "../../../workbook/xlsx/ooxml/workbook";
import { plainInflater } from "../../../workbook/xlsx/plain-inflater";
import { DEFAULT_PRINT } from "../../../workbook/xlsx/sheet-file";
import type { ZipEntry } from "../../../workbook/xlsx/zip-directory";
import type { Losses } from "../losses";
import { readBook } from "./book";
import type { Theme } from "./colors";
import { eachElement } from "./elements";
import { readSheetLooks, type SheetLooks } from "./sheet";
import { readStyles, type FileStyles } from "./styles";
import { readTheme } from "./theme";

/** How the worksheets of a file look. What its cells hold is the affair of the product's own reader. */
export interface FileLooks {
  /** Index of the sheet in view. */
  readonly active: number;
  /** In the order of the workbook; null for a sheet that has no cells, such as one of a chart. */
  readonly sheets: readonly (SheetLooks | null)[];
}

export const NO_LOOKS: SheetLooks = {
  looks: new Map(),
  tabColor: "",
  gridlines: true,
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenRows: [],
  hiddenColumns: [],
  frozen: { rows: 0, columns: 0 },
  validations: [],
  conditions: [],
  print: DEFAULT_PRINT,
};

const USUAL_PLACE = "xl/workbook.xml";

/** @param losses told what the grid cannot keep. @throws {FileError} where a part that says how things look is damaged */
export function readLooks(entries: readonly ZipEntry[], losses: Losses): FileLooks {
  const file = openPackage(entries, plainInflater);
  const main = file.relationships("").find(({ type }) => type === "officeDocument")?.part ?? USUAL_PLACE;
  const xml = file.text(main) ?? "";
  const relationships = file.relationships(main);
  const theme = readTheme(textOf(file, relationships, "theme"));
  const styles = readStyles(textOf(file, relationships, "styles"), theme);
  if (styles.unknownFormats) losses.add("number-formats");
  const rich = richTextsIn(textOf(file, relationships, "sharedStrings"));
  const book = readBook(xml);
  if (book.otherNames) losses.add("defined-names");
  const sheets = (readWorkbookPart(xml)?.sheets ?? []).map(({ name, relationship }, index) => {
    const target = relationships.find(({ id }) => id === relationship);
    if (target?.type !== "worksheet") return null;
    const looks = readSheet(file, target.part, { name, rich, theme, styles, losses });
    return { ...looks, print: { ...looks.print, ...book.prints.get(index) } };
  });
  return { active: book.active, sheets };
}

function textOf(file: Package, relationships: readonly Relationship[], type: string): string {
  const part = relationships.find((each) => each.type === type)?.part;
  return part === undefined ? "" : (file.text(part) ?? "");
}

interface SheetContext {
  readonly name: string;
  readonly rich: ReadonlySet<number>;
  readonly theme: Theme;
  readonly styles: FileStyles;
  readonly losses: Losses;
}

function readSheet(file: Package, part: string, { name, losses, ...conventions }: SheetContext): SheetLooks {
  const lost: Parameters<typeof readSheetLooks>[2] = (kind) => losses.add(kind, name);
  const around = file.relationships(part);
  const drawings = around.filter(({ type }) => type === "drawing");
  if (drawings.some((drawing) => file.relationships(drawing.part).some(({ type }) => type === "image"))) lost("images");
  if (around.some(({ type }) => type === "table")) lost("tables");
  const noted = notedCells(textOf(file, around, "comments"));
  return readSheetLooks(file.text(part) ?? "", { ...conventions, noted }, lost);
}

function notedCells(comments: string): ReadonlySet<string> {
  const noted = new Set<string>();
  eachElement(comments, {
    open(name, attributes) {
      if (name === "comment") noted.add(attributes.get("ref") ?? "");
    },
  });
  return noted;
}

/** The texts of a list (`sharedStrings.xml`) that have parts in several looks, by number. */
function richTextsIn(strings: string): ReadonlySet<number> {
  const rich = new Set<number>();
  let index = -1;
  eachElement(strings, {
    open(name) {
      if (name === "si") index += 1;
      else if (name === "r") rich.add(index);
    },
  });
  return rich;
}
