import { childOf, childrenOf, type XmlNode } from "./xml";

type Say = (sentence: string) => void;

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly relation: string;
  readonly shown: boolean;
}

const MOST_OF_A_NAME = 31;
/** `'表 1'!$A$1:$C$3`, `表1!$1:$2`: a name of anything but letters and digits stands in quotes. */
const OF_A_SHEET = /^(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!(?:\$[A-Z]+\$\d+:\$[A-Z]+\$\d+|\$\d+:\$\d+)$/u;

/** Sheets, names and views of a workbook; returns its sheets. */
export function workbookProblems(workbook: XmlNode, say: Say): readonly ListedSheet[] {
  const sheets = childrenOf(childOf(workbook, "sheets"), "sheet").map(({ attributes }) => ({
    name: attributes["name"] ?? "",
    id: attributes["sheetId"] ?? "",
    relation: attributes["r:id"] ?? "",
    shown: (attributes["state"] ?? "visible") === "visible",
  }));
  if (!sheets.some(({ shown }) => shown)) say("no sheet is shown");
  twice(sheets.map(({ name }) => name.toLowerCase())).forEach((name) => say(`two sheets are called ${name}`));
  twice(sheets.map(({ id }) => id)).forEach((id) => say(`two sheets have the number ${id}`));
  twice(sheets.map(({ relation }) => relation)).forEach((id) => say(`two sheets are the part ${id}`));
  for (const { name } of sheets) {
    if (name === "" || name.length > MOST_OF_A_NAME || /[\\/?*:[\]]|^'|'$/.test(name))
      say(`no name of a sheet: ${name}`);
  }
  const active = Number(childOf(childOf(workbook, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0);
  if (sheets[active]?.shown !== true) say(`the sheet in view, ${active}, is none that is shown`);
  nameProblems(workbook, sheets, say);
  return sheets;
}

function nameProblems(workbook: XmlNode, sheets: readonly ListedSheet[], say: Say): void {
  const names = childrenOf(childOf(workbook, "definedNames"), "definedName");
  const key = ({ attributes }: XmlNode): string => `${attributes["localSheetId"] ?? ""} ${attributes["name"] ?? ""}`;
  twice(names.map((each) => key(each).toLowerCase())).forEach((each) => say(`defined twice: ${each}`));
  for (const { attributes, text } of names) {
    const { name = "", localSheetId } = attributes;
    const index = localSheetId === undefined ? null : Number(localSheetId);
    if (index !== null && sheets[index] === undefined) say(`${name} belongs to sheet ${index}, which is not there`);
    if (name.startsWith("_xlnm.") && index === null) say(`${name} belongs to no sheet`);
    if (!name.startsWith("_xlnm.")) continue;
    const [, quoted, plain] = OF_A_SHEET.exec(text) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (!sheets.some((each) => each.name === sheet)) say(`${name} means no sheet: ${text}`);
  }
}

/** What stands more than once in a list. */
export function twice(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((each, index) => list.indexOf(each) !== index))];
}
