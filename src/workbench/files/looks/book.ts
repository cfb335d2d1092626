import { parseArea } from "../../../core/grid/address";
import { scanXml } from "../../../workbook/xlsx/ooxml/xml";
import { decodedXml } from "../../../workbook/xlsx/ooxml/xml-text";
import type { PrintSetup } from "../../../workbook/xlsx/sheet-file";

/** What the workbook part says of its sheets besides their names. */
export interface BookLooks {
  /** Index of the sheet in view. */
  readonly active: number;
  /** By index of the sheet. */
  readonly prints: ReadonlyMap<number, Partial<Pick<PrintSetup, "area" | "titleRows">>>;
  /** Whether there are names for other things. */
  readonly otherNames: boolean;
}

export function readBook(xml: string): BookLooks {
  const prints = new Map<number, Partial<Pick<PrintSetup, "area" | "titleRows">>>();
  let active = 0;
  let otherNames = false;
  let name = "";
  let sheet = -1;
  let means = "";
  const handler = {
    listening: false,
    open(element: string, attributes: Parameters<Parameters<typeof scanXml>[1]["open"]>[1]): void {
      if (element === "workbookView") active = Number(attributes.get("activeTab") ?? 0);
      if (element !== "definedName") return;
      name = attributes.get("name") ?? "";
      sheet = Number(attributes.get("localSheetId") ?? -1);
      means = "";
      handler.listening = true;
    },
    close(element: string): void {
      if (element !== "definedName") return;
      handler.listening = false;
      const said = printOf(name, means);
      if (said === null) otherNames = true;
      else prints.set(sheet, { ...prints.get(sheet), ...said });
    },
    text(raw: string): void {
      means += decodedXml(raw);
    },
    cdata(text: string): void {
      means += text;
    },
  };
  scanXml(xml, handler);
  return { active: Number.isInteger(active) && active > 0 ? active : 0, prints, otherNames };
}

/** Null for a name that has nothing to do with printing. */
function printOf(name: string, means: string): Partial<Pick<PrintSetup, "area" | "titleRows">> | null {
  switch (name) {
    case "_xlnm.Print_Area":
      // Of several areas the add-in sets only one.
      return { area: parseArea(means.split(",")[0] ?? "") };
    case "_xlnm.Print_Titles": {
      const [, top, bottom] = /!\$?(\d{1,7}):\$?(\d{1,7})$/.exec(means) ?? [];
      return top === undefined || bottom === undefined
        ? {}
        : { titleRows: { top: Number(top) - 1, bottom: Number(bottom) - 1 } };
    }
    default:
      return null;
  }
}
