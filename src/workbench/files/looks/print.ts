import { isTrue } from "../../../workbook/xlsx/ooxml/workbook";
import type { XmlAttributes } from "../../../workbook/xlsx/ooxml/xml";
import { DEFAULT_PRINT, type HeaderFooterPlace, type PrintSetup } from "../../../workbook/xlsx/sheet-file";
import { numberIn } from "./elements";

const POINTS_PER_INCH = 72;

/** How a worksheet prints, by what its part says; area and rows of titles are the workbook's to say. */
export class PrintReader {
  private print: PrintSetup = DEFAULT_PRINT;
  private fits = false;
  private scale = 100;
  private pages: { readonly width: number; readonly height: number } = { width: 1, height: 1 };

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "pageSetUpPr":
        this.fits = isTrue(attributes.get("fitToPage"));
        return;
      case "printOptions":
        return this.set({
          centerHorizontally: isTrue(attributes.get("horizontalCentered")),
          centerVertically: isTrue(attributes.get("verticalCentered")),
        });
      case "pageMargins":
        return this.set({ margins: marginsOf(attributes) });
      case "pageSetup":
        return this.setUp(attributes);
    }
  }

  /** The text of an odd page's head or foot. */
  headerFooter(kind: "Header" | "Footer", text: string): void {
    this.set({ headersFooters: { ...this.print.headersFooters, ...sections(text, kind) } });
  }

  setup(): PrintSetup {
    const { width, height } = this.pages;
    // 0 pages means: as many as it takes.
    const pages = (count: number): number | null => (count > 0 ? count : null);
    return this.fits
      ? { ...this.print, scale: null, fitWidth: pages(width), fitHeight: pages(height) }
      : { ...this.print, scale: this.scale, fitWidth: null, fitHeight: null };
  }

  private setUp(attributes: XmlAttributes): void {
    this.scale = numberIn(attributes, "scale") ?? this.scale;
    this.pages = { width: numberIn(attributes, "fitToWidth") ?? 1, height: numberIn(attributes, "fitToHeight") ?? 1 };
    this.set({
      orientation: attributes.get("orientation") === "landscape" ? "landscape" : "portrait",
      paperSize: numberIn(attributes, "paperSize") ?? DEFAULT_PRINT.paperSize,
    });
  }

  private set(said: Partial<PrintSetup>): void {
    this.print = { ...this.print, ...said };
  }
}

function marginsOf(attributes: XmlAttributes): PrintSetup["margins"] {
  const points = (name: keyof PrintSetup["margins"]): number => {
    const inches = numberIn(attributes, name);
    return inches === null ? DEFAULT_PRINT.margins[name] : inches * POINTS_PER_INCH;
  };
  return {
    top: points("top"),
    bottom: points("bottom"),
    left: points("left"),
    right: points("right"),
    header: points("header"),
    footer: points("footer"),
  };
}

const PLACES = { L: "left", C: "center", R: "right" } as const;

/** A file writes the three parts of a header as one text: `&L…&C…&R…`; what stands before any mark is in the middle. */
function sections(text: string, kind: "Header" | "Footer"): PrintSetup["headersFooters"] {
  const found: Partial<Record<HeaderFooterPlace, string>> = {};
  for (const part of text.split(/(?=&[LCR])/)) {
    const [, mark = "C", words = ""] = /^(?:&([LCR]))?(.*)$/s.exec(part) ?? [];
    if (words !== "") found[`${PLACES[mark as keyof typeof PLACES]}${kind}`] = words;
  }
  return found;
}
