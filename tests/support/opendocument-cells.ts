import { scanXml } from "../../src/workbook/xlsx/ooxml/xml";
import { decodedXml } from "../../src/workbook/xlsx/ooxml/xml-text";
import type { Area } from "../../src/core/grid/grid";
import { partsOf } from "./zip";

/** What LibreOffice wrote into an .ods file, taken from its XML with nothing in between. */

export interface OpenDocumentCell {
  /** `float`, `percentage`, `currency`, `date`, `time`, `boolean`, `string`, `error`. */
  readonly type: string;
  /** As stored: a number, a date in ISO 8601, a truth in a word; the text itself for words. */
  readonly value: string;
  /** As displayed, lines parted by line feeds. */
  readonly text: string;
}

export interface OpenDocumentSheet {
  readonly name: string;
  /** By row and column from 0, as `2,0`; blank cells left out. */
  readonly cells: ReadonlyMap<string, OpenDocumentCell>;
  readonly merges: readonly Area[];
}

/** More repetitions than any form has are those of blank cells up to the edge of the sheet. */
const MOST = 1000;

export function openDocumentSheets(bytes: Uint8Array): readonly OpenDocumentSheet[] {
  const part = partsOf(bytes).find(({ name }) => name === "content.xml");
  const sheets: { name: string; cells: Map<string, OpenDocumentCell>; merges: Area[] }[] = [];
  let row = 0;
  let rows = 1;
  let column = 0;
  let columns = 1;
  let cell: { type: string; value: string | null; lines: string[]; across: number; down: number } | null = null;
  let inLine = 0;
  let inNote = false;
  scanXml(part?.content.toString("utf8") ?? "", {
    get listening() {
      return inLine > 0 && !inNote;
    },
    open(name, attributes) {
      const number = (attribute: string, usual: number): number => Number(attributes.getPrefixed(attribute) ?? usual);
      switch (name) {
        case "table":
          sheets.push({ name: attributes.getPrefixed("name") ?? "", cells: new Map(), merges: [] });
          row = 0;
          return;
        case "table-row":
          rows = number("number-rows-repeated", 1);
          column = 0;
          return;
        case "table-cell":
        case "covered-table-cell":
          columns = number("number-columns-repeated", 1);
          cell = {
            type: attributes.get("calcext:value-type") ?? attributes.get("office:value-type") ?? "",
            value: ["value", "date-value", "time-value", "boolean-value"]
              .map((key) => attributes.get(`office:${key}`))
              .reduce((first, value) => first ?? value, null),
            lines: [],
            across: number("number-columns-spanned", 1),
            down: number("number-rows-spanned", 1),
          };
          return;
        case "annotation":
          inNote = true;
          return;
        case "p":
          if (!inNote) cell?.lines.push("");
          inLine += 1;
          return;
        case "s":
          return add(" ".repeat(number("c", 1)));
        case "tab":
          return add("\t");
        case "line-break":
          return add("\n");
      }
    },
    close(name) {
      if (name === "annotation") inNote = false;
      else if (name === "p") inLine -= 1;
      else if (name === "table-row") row += rows;
      else if (name === "table-cell" || name === "covered-table-cell") endCell();
    },
    text: (raw) => add(decodedXml(raw)),
    cdata: add,
  });
  return sheets;

  function add(text: string): void {
    if (cell === null || inNote || inLine === 0) return;
    cell.lines[cell.lines.length - 1] += text;
  }

  function endCell(): void {
    const sheet = sheets.at(-1);
    if (cell === null || sheet === undefined) return;
    const { type, value, lines, across, down } = cell;
    const text = lines.join("\n");
    for (let r = row; r < row + Math.min(rows, MOST) && type !== ""; r += 1) {
      for (let c = column; c < column + Math.min(columns, MOST); c += 1) {
        sheet.cells.set(`${r},${c}`, { type, value: value ?? text, text });
      }
    }
    if (across > 1 || down > 1) {
      sheet.merges.push({ top: row, left: column, bottom: row + down - 1, right: column + across - 1 });
    }
    column += columns;
    cell = null;
  }
}
