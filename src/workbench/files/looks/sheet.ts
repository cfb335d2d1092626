import type { CellStyle } from "../../../workbook/xlsx/cell-style";
import { FileError } from "../../../workbook/xlsx/file-error";
import { MAX_CELLS } from "../../../workbook/xlsx/grid-size";
import { isPlace, placeOf } from "../../../workbook/xlsx/ooxml/cell-place";
import { isTrue } from "../../../workbook/xlsx/ooxml/workbook";
import { scanXml, type XmlAttributes, type XmlHandler } from "../../../workbook/xlsx/ooxml/xml";
import { decodedXml, fromXString } from "../../../workbook/xlsx/ooxml/xml-text";
import type { PrintSetup } from "../../../workbook/xlsx/sheet-file";
import type { SheetSnapshot } from "../../grid/snapshot";
import type { LooksByPlace } from "../contents";
import type { LossKind } from "../losses";
import { PIXELS_PER_CHARACTER, PIXELS_PER_POINT } from "../pixels";
import { colorOf, fromFileColor, type Theme } from "./colors";
import { numberIn } from "./elements";
import { GuardReader } from "./guards";
import { PrintReader } from "./print";
import type { FileStyles } from "./styles";

/** How a worksheet looks. */
export interface SheetLooks extends Omit<SheetSnapshot, "name" | "hidden" | "cells" | "merges"> {
  readonly looks: LooksByPlace;
  readonly print: PrintSetup;
}

export interface SheetConventions {
  readonly styles: FileStyles;
  readonly theme: Theme;
  /** Which texts of the list have parts in several looks, by number. */
  readonly rich: ReadonlySet<number>;
  /** Cells with notes, as `B3`. */
  readonly noted: ReadonlySet<string>;
}

/** @throws {FileError} `too-large` for more cells than a sheet of a form could ever have, `damaged` */
export function readSheetLooks(xml: string, conventions: SheetConventions, lost: (kind: LossKind) => void): SheetLooks {
  const reader = new SheetLooksReader(conventions, lost);
  scanXml(xml, reader);
  return reader.result();
}

const LAST_COLUMN = 16_384;

class SheetLooksReader implements XmlHandler {
  listening = false;
  private readonly guards: GuardReader;
  private readonly print = new PrintReader();
  private readonly looks = new Map<number, Map<number, CellStyle>>();
  private readonly columnWidths = new Map<number, number>();
  private readonly rowHeights = new Map<number, number>();
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns = new Set<number>();
  private frozen: SheetLooks["frozen"] = { rows: 0, columns: 0 };
  private tabColor = "";
  private gridlines = true;
  private views = 0;

  private room = MAX_CELLS;
  private row = -1;
  private column = -1;
  /** Of the cell that we are in: it names a text of the list. */
  private fromList = false;
  private said = "";

  constructor(
    private readonly conventions: SheetConventions,
    private readonly lost: (kind: LossKind) => void,
  ) {
    this.guards = new GuardReader(conventions.styles.marks, lost);
  }

  result(): SheetLooks {
    return {
      looks: this.looks,
      tabColor: this.tabColor,
      gridlines: this.gridlines,
      columnWidths: this.columnWidths,
      rowHeights: this.rowHeights,
      hiddenRows: this.hiddenRows,
      hiddenColumns: [...this.hiddenColumns],
      frozen: this.frozen,
      validations: this.guards.validations,
      conditions: this.guards.conditions,
      print: this.print.setup(),
    };
  }

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "row":
        return this.beginRow(attributes);
      case "c":
        return this.beginCell(attributes);
      case "v":
        return this.listen(this.fromList);
      case "r":
        return this.lost("rich-text");
      case "col":
        return this.addColumns(attributes);
      case "tabColor":
        this.tabColor = fromFileColor(colorOf(attributes), this.conventions.theme) ?? "";
        return;
      case "sheetView":
        // Of several windows the first counts.
        this.views += 1;
        if (this.views === 1) this.gridlines = attributes.get("showGridLines") !== "0";
        return;
      case "pane":
        if (this.views === 1) this.freeze(attributes);
        return;
      case "hyperlink":
        return this.lost("hyperlinks");
      case "sheetProtection":
        if (isTrue(attributes.get("sheet"))) this.lost("protection");
        return;
      case "formula":
      case "formula1":
      case "formula2":
      case "oddHeader":
      case "oddFooter":
        return this.listen(true);
      default:
        this.guards.open(name, attributes);
        this.print.open(name, attributes);
    }
  }

  close(name: string): void {
    switch (name) {
      case "v":
        if (this.listening && this.conventions.rich.has(Number(this.said))) this.lost("rich-text");
        break;
      case "formula":
      case "formula1":
      case "formula2":
        this.guards.formula(this.said);
        break;
      case "oddHeader":
        this.print.headerFooter("Header", fromXString(this.said));
        break;
      case "oddFooter":
        this.print.headerFooter("Footer", fromXString(this.said));
        break;
      default:
        return this.guards.close(name);
    }
    this.listening = false;
  }

  text(raw: string): void {
    this.said += decodedXml(raw);
  }

  cdata(text: string): void {
    this.said += text;
  }

  private listen(wanted: boolean): void {
    this.listening = wanted;
    this.said = "";
  }

  private freeze(attributes: XmlAttributes): void {
    if (!/^frozen/.test(attributes.get("state") ?? "")) return;
    this.frozen = { rows: numberIn(attributes, "ySplit") ?? 0, columns: numberIn(attributes, "xSplit") ?? 0 };
  }

  private addColumns(attributes: XmlAttributes): void {
    const first = numberIn(attributes, "min") ?? 1;
    const last = Math.min(numberIn(attributes, "max") ?? first, LAST_COLUMN);
    const width = numberIn(attributes, "width");
    const hidden = isTrue(attributes.get("hidden"));
    for (let column = Math.max(1, first) - 1; column < last; column += 1) {
      if (width !== null && width > 0) this.columnWidths.set(column, Math.round(width * PIXELS_PER_CHARACTER));
      if (hidden) this.hiddenColumns.add(column);
    }
  }

  private beginRow(attributes: XmlAttributes): void {
    this.row = (numberIn(attributes, "r") ?? this.row + 2) - 1;
    this.column = -1;
    this.count(isPlace(this.row, 0));
    const height = numberIn(attributes, "ht");
    if (height !== null && height > 0) this.rowHeights.set(this.row, Math.round(height * PIXELS_PER_POINT));
    if (isTrue(attributes.get("hidden"))) this.hiddenRows.push(this.row);
  }

  private beginCell(attributes: XmlAttributes): void {
    const name = attributes.get("r");
    const place = name === null ? null : placeOf(name);
    this.column = place?.column ?? this.column + 1;
    this.count(isPlace(this.row, this.column));
    this.fromList = attributes.get("t") === "s";
    if (name !== null && this.conventions.noted.has(name)) this.lost("notes");
    const style = numberIn(attributes, "s") ?? 0;
    const look = style === 0 ? undefined : this.conventions.styles.cells[style];
    if (look === undefined) return;
    const line = this.looks.get(this.row) ?? new Map<number, CellStyle>();
    this.looks.set(this.row, line);
    line.set(this.column, look);
  }

  private count(place: boolean): void {
    if (!place) throw new FileError("damaged");
    this.room -= 1;
    if (this.room < 0) throw new FileError("too-large");
  }
}
