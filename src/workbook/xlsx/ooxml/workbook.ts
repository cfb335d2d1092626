import { scanXml } from "./xml";

/** What the workbook part says: its sheets in tab order, and how its days are counted. */
export interface WorkbookPart {
  readonly sheets: readonly { readonly name: string; readonly relationship: string; readonly state: SheetState }[];
  /** Days count from 1904-01-01. */
  readonly from1904: boolean;
}

export type SheetState = "visible" | "hidden" | "veryHidden";

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
        sheets.push({
          name: attributes.get("name") ?? "",
          relationship: attributes.getPrefixed("id") ?? "",
          state: stateOf(attributes.get("state")),
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

function stateOf(state: string | null): SheetState {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}

/** `xsd:boolean`. */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}
