import type { HiddenState } from "../../../reader/reading";
import { scanXml } from "./xml";

/** What the workbook part says: its sheets in tab order, and how its days are counted. */
export interface WorkbookPart {
  readonly sheets: readonly WorkbookSheet[];
  /** Days count from 1904-01-01. */
  readonly from1904: boolean;
}

export interface WorkbookSheet {
  readonly name: string;
  readonly relationship: string;
  /** Absent where the sheet is shown. */
  readonly hidden?: HiddenState;
}

/** By the words of the file. */
const HIDDEN: ReadonlyMap<string | null, HiddenState> = new Map([
  ["hidden", "hidden"],
  ["veryHidden", "very-hidden"],
]);

/** Null when the part is no workbook. @throws {FileError} */
export function readWorkbookPart(xml: string): WorkbookPart | null {
  const sheets: WorkbookPart["sheets"][number][] = [];
  let from1904 = false;
  let root: string | null = null;
  let inSheets = false;
  scanXml(xml, {
    listening: false,
    open(name, attributes) {
      root ??= name;
      if (name === "sheets") inSheets = true;
      else if (name === "workbookPr") from1904 = isTrue(attributes.get("date1904"));
      else if (name === "sheet" && inSheets) {
        const hidden = HIDDEN.get(attributes.get("state"));
        sheets.push({
          name: attributes.get("name") ?? "",
          relationship: attributes.getPrefixed("id") ?? "",
          ...(hidden === undefined ? {} : { hidden }),
        });
      }
    },
    close(name) {
      if (name === "sheets") inSheets = false;
    },
    text: () => undefined,
    cdata: () => undefined,
  });
  return root === "workbook" ? { sheets, from1904 } : null;
}

/** `xsd:boolean`. */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}
