import { nodeInflater } from "../../../src/workbook/files/zlib";
import { unpackParts } from "../../../src/workbook/xlsx/unpack";
import { zipEntries } from "../../../src/workbook/xlsx/zip-directory";
import { noteProblems, shapesIn } from "./notes";
import { orderProblems } from "./order";
import { openedPackage, type CheckedPackage, type Part, type Relationship } from "./package";
import { sheetProblems, type Counts } from "./sheet";
import { styleProblems } from "./styles";
import { twice, workbookProblems, type ListedSheet } from "./workbook";
import { childrenOf, everyOf, type XmlNode } from "./xml";

/**
 * Whether Excel would open an .xlsx file without repairing it, as far as ECMA-376 and what is known of Excel say: LibreOffice
 * opens what Excel does not. Returns a sentence for each fault.
 */
export function packageProblems(bytes: Uint8Array): readonly string[] {
  const problems: string[] = [];
  const say = (sentence: string): void => void problems.push(sentence);
  let files: ReturnType<typeof unpackParts>;
  try {
    files = unpackParts(zipEntries(bytes), () => true, nodeInflater);
  } catch (error) {
    return [`is no zip file: ${String(error)}`];
  }
  const file = openedPackage(files, say);
  for (const { root, path } of file.parts.values())
    if (root !== null) orderProblems(root).forEach((problem) => say(`${path}: ${problem}`));
  const main = related(file, "", "officeDocument");
  if (!main?.root) say("there is no workbook");
  else bookProblems(file, { ...main, root: main.root }, say);
  return problems;
}

function bookProblems(
  file: CheckedPackage,
  main: Part & { readonly root: XmlNode },
  say: (sentence: string) => void,
): void {
  const styles = related(file, main.path, "styles");
  const strings = related(file, main.path, "sharedStrings");
  const counts: Counts = {
    ...(styles?.root ? styleProblems(styles.root, say) : { cells: 1, marks: 0 }),
    strings: childrenOf(strings?.root ?? undefined, "si").length,
  };
  const unique = strings?.root?.attributes["uniqueCount"];
  if (unique !== undefined && Number(unique) !== counts.strings) say(`there are not ${unique} texts`);
  const sheets = workbookProblems(main.root, say);
  const drawings = sheets.map((sheet) => sheetPartProblems(file, main.path, sheet, { counts, say }));
  twice(drawings.flatMap((drawing) => shapesIn(drawing))).forEach((id) => say(`two shapes are called ${id}`));
  selectionProblems(file, main.path, sheets, say);
}

/** Returns the drawing of its notes. */
function sheetPartProblems(
  file: CheckedPackage,
  workbook: string,
  { name, relation }: ListedSheet,
  { counts, say }: { readonly counts: Counts; readonly say: (sentence: string) => void },
): XmlNode | null {
  const path = byId(file, workbook, relation)?.target ?? "";
  const root = file.parts.get(path)?.root ?? null;
  if (root === null) {
    say(`${name} has no part`);
    return null;
  }
  const own = (problem: string): void => say(`${name}: ${problem}`);
  sheetProblems(root, counts, own);
  for (const [element, type] of [
    ["hyperlink", "hyperlink"],
    ["legacyDrawing", "vmlDrawing"],
  ] as const) {
    for (const { attributes } of everyOf(root, element)) {
      const id = attributes["r:id"];
      if (id !== undefined && byId(file, path, id)?.type !== type) own(`no relation ${id} to a ${type}`);
    }
  }
  const drawn = everyOf(root, "legacyDrawing")[0]?.attributes["r:id"];
  const drawing = file.parts.get((drawn === undefined ? null : byId(file, path, drawn)?.target) ?? "")?.root ?? null;
  noteProblems(related(file, path, "comments")?.root ?? null, drawing, own);
  return drawing;
}

/** One sheet is selected, and it is in view: what is typed goes into all that are. */
function selectionProblems(
  file: CheckedPackage,
  workbook: string,
  sheets: readonly ListedSheet[],
  say: (sentence: string) => void,
): void {
  const selected = sheets.filter(({ relation }) => {
    const root = file.parts.get(byId(file, workbook, relation)?.target ?? "")?.root ?? undefined;
    return everyOf(root, "sheetView").some(({ attributes }) => attributes["tabSelected"] === "1");
  });
  if (selected.length !== 1) say(`${selected.length} sheets are selected`);
}

function byId(file: CheckedPackage, owner: string, id: string): Relationship | undefined {
  return file.relationships.get(owner)?.find((each) => each.id === id);
}

/** The part that another refers to as something. */
function related(file: CheckedPackage, owner: string, type: string): Part | undefined {
  const target = file.relationships.get(owner)?.find((each) => each.type === type)?.target;
  return target === undefined || target === null ? undefined : file.parts.get(target);
}
