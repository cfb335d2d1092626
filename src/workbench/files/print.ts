import type { Worksheet } from "exceljs";
import { parseArea } from "../../core/grid/address";
import { DEFAULT_PRINT, type HeaderFooterPlace, type PrintSetup } from "../../workbook/xlsx/sheet-file";

const POINTS_PER_INCH = 72;

/** How a file's worksheet prints. */
export function readPrint(worksheet: Worksheet): PrintSetup {
  const setup = worksheet.pageSetup;
  const { margins } = setup;
  const base = DEFAULT_PRINT;
  const titles = /\$?(\d{1,7}):\$?(\d{1,7})/.exec(setup.printTitlesRow ?? "");
  // Null in a file without any, whatever the types say.
  const texts = worksheet.headerFooter as Partial<typeof worksheet.headerFooter> | null;
  const fits = setup.fitToPage === true;
  return {
    orientation: setup.orientation === "landscape" ? "landscape" : "portrait",
    paperSize: setup.paperSize ?? base.paperSize,
    scale: fits ? null : (setup.scale ?? 100),
    fitWidth: fits ? (setup.fitToWidth ?? 1) : null,
    // 0 pages high means: as many as it takes.
    fitHeight: fits && setup.fitToHeight !== undefined && setup.fitToHeight > 0 ? setup.fitToHeight : null,
    centerHorizontally: setup.horizontalCentered === true,
    centerVertically: setup.verticalCentered === true,
    margins: margins
      ? {
          top: margins.top * POINTS_PER_INCH,
          bottom: margins.bottom * POINTS_PER_INCH,
          left: margins.left * POINTS_PER_INCH,
          right: margins.right * POINTS_PER_INCH,
          header: margins.header * POINTS_PER_INCH,
          footer: margins.footer * POINTS_PER_INCH,
        }
      : base.margins,
    // exceljs gives several areas as one text; a single one is what the add-in sets.
    area: parseArea((setup.printArea ?? "").split("&&")[0] ?? ""),
    titleRows: titles ? { top: Number(titles[1]) - 1, bottom: Number(titles[2]) - 1 } : null,
    headersFooters: { ...sections(texts?.oddHeader, "Header"), ...sections(texts?.oddFooter, "Footer") },
  };
}

const PLACES = { L: "left", C: "center", R: "right" } as const;

/** A file writes the three parts of a header as one text: `&L…&C…&R…`. */
function sections(text: string | undefined, kind: "Header" | "Footer"): PrintSetup["headersFooters"] {
  const found: Partial<Record<HeaderFooterPlace, string>> = {};
  for (const part of (text ?? "").split(/(?=&[LCR])/)) {
    const mark = /^&([LCR])(.*)$/s.exec(part);
    if (mark?.[1] === undefined) continue;
    found[`${PLACES[mark[1] as keyof typeof PLACES]}${kind}`] = mark[2] ?? "";
  }
  return found;
}
