import { parseArea } from "../../../core/grid/address";
import type { Area, Cell, Grid } from "../../../core/grid/grid";
import { FileError } from "../file-error";
import { MAX_CELLS } from "../grid-size";
import { isPlace, placeOf } from "./cell-place";
import { cellText } from "./cell-text";
import { valueOf, type ValueConventions } from "./cell-value";
import { RichText } from "./rich-text";
import { SharedFormula } from "./shared-formula";
import { SheetCells } from "./sheet-cells";
import { scanXml, type XmlAttributes, type XmlHandler } from "./xml";
import { decodedXml, fromXString } from "./xml-text";

/** What cells of every sheet of a file refer to. */
export interface SheetConventions extends ValueConventions {
  /** Number formats by style. */
  readonly formats: readonly string[];
}

/** The cells and merged areas of a worksheet part. @throws {FileError} */
export function readSheetPart(xml: string, conventions: SheetConventions): Grid {
  const reader = new SheetReader(conventions);
  scanXml(xml, reader);
  return reader.grid();
}

/** References that shared formulas may come to, put together: one may have thousands, and stand in every cell. */
const MAX_SHARED_REFERENCES = 1_000_000;
/** Prefix of functions that are younger than the file format. */
const FUTURE_FUNCTION = /_xlfn\./g;

/**
 * What nearly all cells of nearly all files look like, letter for letter: cells with nothing but a look, one behind the
 * other, and a cell with a value. One pattern over a cell costs a fifth of looking at its tags.
 */
const BLANK_CELLS = /(?:<c r="([A-Z]{1,2}[1-9]\d{0,5})"(?: s="\d+")?\/>){1,1000}/y;
const PLAIN_CELL = /<c r="([A-Z]{1,2}[1-9]\d{0,5})"(?: s="(\d+)")?(?: t="(\w+)")?><v>([^<&\r]*)<\/v><\/c>/y;
const SMALL_C = 99;
const SPACE = 32;

class SheetReader implements XmlHandler {
  private readonly cells = new SheetCells();
  private readonly merges: Area[] = [];
  private readonly shared = new Map<string, SharedFormula>();
  private readonly inlineText = new RichText();
  private room = MAX_SHARED_REFERENCES;
  private inCells = false;
  private inInline = false;

  private row = -1;
  private column = -1;
  private type: string | null = null;
  private style = 0;
  private stored: string | null = null;
  private inline: string | null = null;
  private formula: string | null = null;
  /** The number under which cells share the formula; null for one of the cell's own. */
  private sharing: string | null = null;
  /** What the characters that come belong to. */
  private within: "value" | "formula" | null = null;

  constructor(private readonly conventions: SheetConventions) {}

  get listening(): boolean {
    return this.within !== null || (this.inInline && this.inlineText.listening);
  }

  ahead(xml: string, tag: number): number {
    if (!this.inCells || xml.charCodeAt(tag + 1) !== SMALL_C || xml.charCodeAt(tag + 2) !== SPACE) return tag;
    PLAIN_CELL.lastIndex = tag;
    const plain = PLAIN_CELL.exec(xml);
    if (plain !== null) {
      this.beginAt(plain[1] ?? "");
      this.style = Number(plain[2] ?? 0);
      this.type = plain[3] ?? null;
      this.stored = plain[4] ?? "";
      this.endCell();
      return PLAIN_CELL.lastIndex;
    }
    BLANK_CELLS.lastIndex = tag;
    const blank = BLANK_CELLS.exec(xml);
    if (blank === null) return tag;
    this.beginAt(blank[1] ?? "");
    return BLANK_CELLS.lastIndex;
  }

  open(name: string, attributes: XmlAttributes, empty: boolean): void {
    if (!this.inCells) {
      if (name === "sheetData") this.inCells = true;
      else if (name === "mergeCell") this.addMerge(attributes);
      return;
    }
    switch (name) {
      case "c":
        return this.beginCell(attributes, empty);
      case "v":
        this.stored = "";
        this.within = "value";
        return;
      case "f":
        this.formula = "";
        this.sharing = attributes.get("t") === "shared" ? attributes.get("si") : null;
        this.within = "formula";
        return;
      case "row":
        return this.beginRow(attributes);
      case "is":
        this.inInline = true;
        return this.inlineText.begin();
      default:
        if (this.inInline) this.inlineText.open(name);
    }
  }

  close(name: string): void {
    if (!this.inCells) return;
    switch (name) {
      case "c":
        return this.endCell();
      case "v":
      case "f":
        this.within = null;
        return;
      case "is":
        this.inInline = false;
        this.inline = this.inlineText.end();
        return;
      case "sheetData":
        this.inCells = false;
        return;
      default:
        if (this.inInline) this.inlineText.close(name);
    }
  }

  text(raw: string): void {
    if (this.inInline) this.inlineText.text(raw);
    else this.add(decodedXml(raw));
  }

  cdata(text: string): void {
    if (this.inInline) this.inlineText.cdata(text);
    else this.add(text);
  }

  private add(text: string): void {
    if (this.within === "value") this.stored += text;
    else if (this.within === "formula") this.formula += text;
  }

  grid(): Grid {
    return this.cells.grid(this.merges);
  }

  private addMerge(attributes: XmlAttributes): void {
    const area = parseArea(attributes.get("ref") ?? "");
    if (area !== null) this.merges.push(area);
    if (this.merges.length > MAX_CELLS) throw new FileError("too-large");
  }

  /** Rows and cells that do not say where they are follow the one before. */
  private beginRow(attributes: XmlAttributes): void {
    const number = attributes.get("r");
    this.row = number === null ? this.row + 1 : Number(number) - 1;
    this.column = -1;
  }

  private beginCell(attributes: XmlAttributes, empty: boolean): void {
    this.beginAt(attributes.get("r"));
    // Cells with a border and nothing in it are most of a form.
    if (empty) return;
    this.type = attributes.get("t");
    this.style = Number(attributes.get("s") ?? 0);
  }

  private beginAt(name: string | null): void {
    if (name === null) {
      this.column += 1;
      if (!isPlace(this.row, this.column)) throw new FileError("damaged");
    } else {
      const place = placeOf(name);
      if (place === null) throw new FileError("damaged");
      this.row = place.row;
      this.column = place.column;
    }
    this.stored = this.inline = this.formula = this.sharing = null;
  }

  private endCell(): void {
    if (this.stored === null && this.formula === null && this.inline === null) return;
    const format = this.conventions.formats[this.style] ?? "General";
    const value = valueOf({ type: this.type, stored: this.stored, inline: this.inline, format }, this.conventions);
    const formula = this.ownFormula();
    if (formula === null && (value === null || value === "")) return;
    const cell: Cell = { text: cellText(value, format), value, formula, format };
    this.cells.put(this.row, this.column, cell);
  }

  private ownFormula(): string | null {
    if (this.formula === null) return null;
    if (this.formula !== "") {
      const formula = fromXString(this.formula).replace(FUTURE_FUNCTION, "");
      if (this.sharing !== null) {
        this.shared.set(this.sharing, new SharedFormula(formula, { row: this.row, column: this.column }));
      }
      return `=${formula}`;
    }
    const first = this.sharing === null ? undefined : this.shared.get(this.sharing);
    if (first === undefined) return null;
    this.room -= 1 + first.references;
    if (this.room < 0) throw new FileError("too-large");
    return `=${first.at(this.row, this.column)}`;
  }
}
