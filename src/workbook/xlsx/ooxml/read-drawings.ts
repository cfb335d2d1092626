import type { Drawing } from "../../../core/grid/drawing";
import type { Area } from "../../../core/grid/grid";
import type { Inflater } from "../unpack";
import type { ZipEntry } from "../zip-directory";
import { placeOf } from "./cell-place";
import { openPackage } from "./package";
import { openSheets } from "./read-package";
import { scanXml, type XmlAttributes } from "./xml";

/**
 * How the sheets of an .xlsx or .xlsm file are drawn, in tab order; null for one that holds no cells, and for all where the
 * package holds no workbook in XML. Reads every sheet anew. @throws {FileError}
 */
export function readDrawings(entries: readonly ZipEntry[], inflater: Inflater): readonly (Drawing | null)[] | null {
  const opened = openSheets(openPackage(entries, inflater));
  if (opened === null) return null;
  const framed = framedStyles(opened.textOfType("styles") ?? "");
  return opened.sheets.map(({ target }) => {
    const xml = target?.type === "worksheet" ? opened.file.text(target.part) : null;
    return xml === null ? null : drawingOf(xml, framed);
  });
}

/** Forms are smaller; what stands further out is drawn for something else. */
const MOST_ROWS = 1000;
const MOST_COLUMNS = 100;

/** By style: whether there is a line below its cells, or on both sides of them. */
function framedStyles(xml: string): readonly boolean[] {
  const borders: boolean[] = [];
  const styles: number[] = [];
  let within: "borders" | "cellXfs" | null = null;
  let sides = new Set<string>();
  scanXml(xml, {
    listening: false,
    open(name, attributes) {
      if (name === "borders" || name === "cellXfs") within = name;
      else if (within === "cellXfs" && name === "xf") styles.push(Number(attributes.get("borderId") ?? 0));
      else if (within === "borders" && name === "border") sides = new Set();
      else if (within === "borders" && (attributes.get("style") ?? "none") !== "none")
        sides.add(SIDES.get(name) ?? name);
    },
    close(name) {
      if (name === within) within = null;
      else if (within === "borders" && name === "border")
        borders.push(sides.has("bottom") || (sides.has("left") && sides.has("right")));
    },
    text: () => undefined,
    cdata: () => undefined,
  });
  return styles.map((border) => borders[border] ?? false);
}

const SIDES: ReadonlyMap<string, string> = new Map([
  ["start", "left"],
  ["end", "right"],
]);

function drawingOf(xml: string, framed: readonly boolean[]): Drawing {
  const drawing = { framed: [] as Area[], widths: new Map<number, number>(), heights: new Map<number, number>() };
  let row = -1;
  let column = -1;
  const cell = (attributes: XmlAttributes): void => {
    const name = attributes.get("r");
    const place = name === null ? { row, column: column + 1 } : placeOf(name);
    if (place === null) return;
    column = place.column;
    if (place.row >= MOST_ROWS || column >= MOST_COLUMNS || !framed[Number(attributes.get("s") ?? 0)]) return;
    const last = drawing.framed.at(-1);
    if (last?.top === place.row && last.right === column - 1) drawing.framed.splice(-1, 1, { ...last, right: column });
    else drawing.framed.push({ top: place.row, bottom: place.row, left: column, right: column });
  };
  scanXml(xml, {
    listening: false,
    open(name, attributes) {
      if (name === "c") cell(attributes);
      else if (name === "row") {
        row = Number(attributes.get("r") ?? row + 2) - 1;
        column = -1;
        const height = Number(attributes.get("ht") ?? 0);
        if (height > 0 && row < MOST_ROWS) drawing.heights.set(row, height);
      } else if (name === "col") addWidths(attributes, drawing.widths);
    },
    close: () => undefined,
    text: () => undefined,
    cdata: () => undefined,
  });
  return drawing;
}

function addWidths(attributes: XmlAttributes, widths: Map<number, number>): void {
  const [first, last, width] = ["min", "max", "width"].map((name) => Number(attributes.get(name) ?? 0));
  if (!first || !last || !width || attributes.get("hidden") === "1") return;
  for (let column = first - 1; column < Math.min(last, MOST_COLUMNS); column += 1) widths.set(column, width);
}
