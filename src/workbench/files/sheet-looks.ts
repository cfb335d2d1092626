import { a1 } from "../../core/grid/address";
import { FileError } from "../../workbook/xlsx/file-error";
import { MAX_CELLS } from "../../workbook/xlsx/grid-size";
import { isPlace, placeOf } from "../../workbook/xlsx/ooxml/cell-place";
import { isTrue } from "../../workbook/xlsx/ooxml/workbook";
import { scanXml, type XmlAttributes, type XmlHandler } from "../../workbook/xlsx/ooxml/xml";

/**
 * A worksheet part as the library for looks gets it: where cells and rows are and how they look, and nothing of what cells
 * hold. It stops in the middle of a sheet at some contents, fails at others, and lays out every cell of an area.
 */

/** Which texts of the list have parts in several looks, by number. */
export type RichTexts = ReadonlySet<number>;

const CELLS = /<((?:\w+:)?)sheetData(?=[\s>])[\s\S]*<\/\1sheetData\s*>/;
/** They are read by our own reader. */
const MERGES = /<((?:\w+:)?)mergeCells(?=[\s>])[\s\S]*?<\/\1mergeCells\s*>/;
const VALIDATED = /(<dataValidation\s(?:[^<>"']|"[^"]*"|'[^']*')*?\bsqref\s*=\s*["'])([^"']*)/g;
const LAST_COLUMN = 16_384;
const COLUMN_BOUNDS = /(<col\s[^<>]*?\bmax\s*=\s*["'])(\d+)/g;

/** Between the corners of an area that the library is to take for the name of one cell. */
const TO = "..";

/** The area that a name in a list of validated cells means. */
export function validatedArea(name: string): string {
  return name.replace(TO, ":");
}

/** @throws {FileError} `too-large` for more cells than a sheet of a form could ever have */
export function looksOfSheet(xml: string, rich: RichTexts): string {
  return xml
    .replace(CELLS, (cells) => {
      const looks = new Looks(rich);
      scanXml(cells, looks);
      return `<sheetData>${looks.rows.join("")}</sheetData>`;
    })
    .replace(MERGES, "")
    .replace(VALIDATED, (_, before: string, areas: string) => before + areas.replaceAll(":", TO))
    .replace(COLUMN_BOUNDS, (_, before: string, last: string) => before + String(Math.min(Number(last), LAST_COLUMN)));
}

/** The texts of a list (`sharedStrings.xml`) that have parts in several looks. */
export function richTextsIn(strings: string): RichTexts {
  const rich = new Set<number>();
  let index = -1;
  scanXml(strings, {
    listening: false,
    open(name) {
      if (name === "si") index += 1;
      else if (name === "r") rich.add(index);
    },
    close: () => undefined,
    text: () => undefined,
    cdata: () => undefined,
  });
  return rich;
}

const SOMETHING = "<v>0</v>";
const SOMETHING_RICH = "<is><r><t>0</t></r></is>";

class Looks implements XmlHandler {
  readonly rows: string[] = [];
  listening = false;
  private room = MAX_CELLS;
  private row = -1;
  private column = -1;
  /** Of the cell that we are in. */
  private style = "";
  private holds = "";
  private fromList = false;

  constructor(private readonly rich: RichTexts) {}

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "row":
        return this.beginRow(attributes);
      case "c":
        return this.beginCell(attributes);
      case "v":
      case "f":
        this.holds ||= SOMETHING;
        this.listening = name === "v" && this.fromList;
        return;
      case "is":
        this.holds ||= SOMETHING;
        return;
      case "r":
        this.holds = SOMETHING_RICH;
    }
  }

  close(name: string): void {
    if (name === "row") this.rows.push("</row>");
    else if (name === "v") this.listening = false;
    else if (name === "c") {
      const at = a1(this.row, this.column);
      this.rows.push(
        `<c r="${at}"${this.style} t="${this.holds === SOMETHING_RICH ? "inlineStr" : "n"}">${this.holds}</c>`,
      );
    }
  }

  text(index: string): void {
    if (this.rich.has(Number(index))) this.holds = SOMETHING_RICH;
  }

  cdata(index: string): void {
    this.text(index);
  }

  private beginRow(attributes: XmlAttributes): void {
    const number = attributes.get("r");
    this.row = number === null ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    this.count(isPlace(this.row, 0));
    this.rows.push(
      `<row r="${this.row + 1}"${numbered("s", attributes.get("s"))}${numbered("ht", attributes.get("ht"))}` +
        (isTrue(attributes.get("hidden")) ? ' hidden="1">' : ">"),
    );
  }

  private beginCell(attributes: XmlAttributes): void {
    const name = attributes.get("r");
    const place = name === null ? null : placeOf(name);
    this.column = place?.column ?? this.column + 1;
    this.count(isPlace(this.row, this.column));
    this.style = numbered("s", attributes.get("s"));
    this.holds = "";
    this.fromList = attributes.get("t") === "s";
  }

  private count(place: boolean): void {
    if (!place) throw new FileError("damaged");
    this.room -= 1;
    if (this.room < 0) throw new FileError("too-large");
  }
}

function numbered(name: string, value: string | null): string {
  return value === null || !Number.isFinite(Number(value)) ? "" : ` ${name}="${Number(value)}"`;
}
