import { absolute, a1 } from "../../../core/grid/address";
import type { Area } from "../../../core/grid/grid";
import { fileText } from "../file-text";
import type { HeaderFooterPlace, PrintSetup, SheetFile } from "../sheet-file";
import { element, text } from "./elements";

/** How a worksheet prints: what stands in its own part, and the names that it has in the workbook. */

const POINTS_PER_INCH = 72;

export function printXml(print: PrintSetup): string {
  const { margins, scale } = print;
  return [
    print.centerHorizontally || print.centerVertically
      ? element("printOptions", {
          horizontalCentered: print.centerHorizontally || undefined,
          verticalCentered: print.centerVertically || undefined,
        })
      : "",
    element("pageMargins", {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.header),
      footer: inches(margins.footer),
    }),
    element("pageSetup", {
      paperSize: print.paperSize,
      scale: scale ?? undefined,
      // 0 pages means: as many as it takes.
      fitToWidth: scale === null ? (print.fitWidth ?? 0) : undefined,
      fitToHeight: scale === null ? (print.fitHeight ?? 0) : undefined,
      orientation: print.orientation,
    }),
    headerFooterXml(print.headersFooters),
  ].join("");
}

function inches(points: number): number {
  return Math.round((points / POINTS_PER_INCH) * 1000) / 1000;
}

/** A file writes the three parts of a header as one text: `&L…&C…&R…`. */
function headerFooterXml(texts: PrintSetup["headersFooters"]): string {
  const joined = (kind: "Header" | "Footer"): string =>
    (["left", "center", "right"] as const)
      .map((place) => {
        const words = texts[`${place}${kind}` satisfies HeaderFooterPlace] ?? "";
        return words === "" ? "" : `&${place.charAt(0).toUpperCase()}${words}`;
      })
      .join("");
  const [header, footer] = [joined("Header"), joined("Footer")];
  return header === "" && footer === ""
    ? ""
    : element(
        "headerFooter",
        {},
        header === "" ? "" : element("oddHeader", {}, text(header)),
        footer === "" ? "" : element("oddFooter", {}, text(footer)),
      );
}

/** What the workbook has names for of the sheet of this index. */
export function definedNames({ name, print, filter }: SheetFile, localSheetId: number): readonly string[] {
  const sheet = quotedSheet(name);
  const defined = (what: string, of: string, hidden?: true): string =>
    element("definedName", { name: `_xlnm.${what}`, localSheetId, hidden }, text(`${sheet}!${of}`));
  const { area, titleRows } = print;
  return [
    ...(filter === null ? [] : [defined("_FilterDatabase", fixed(filter), true)]),
    ...(area === null ? [] : [defined("Print_Area", fixed(area))]),
    ...(titleRows === null ? [] : [defined("Print_Titles", `$${titleRows.top + 1}:$${titleRows.bottom + 1}`)]),
  ];
}

/** A sheet as formulas name it. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `$A$1:$C$3` */
function fixed({ top, left, bottom, right }: Area): string {
  return `${absolute(a1(top, left))}:${absolute(a1(bottom, right))}`;
}

/** As the part of the workbook and the tab of a sheet have its name. */
export function tabName(name: string): string {
  return fileText(name);
}
