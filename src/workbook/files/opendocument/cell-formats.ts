import { isDateFormat } from "../../../core/date/dates";
import { scanXml, type XmlAttributes } from "../../xlsx/ooxml/xml";
import { decodedXml } from "../../xlsx/ooxml/xml-text";
import { NumberStyle } from "./number-style";

/** Number formats of the cells of a sheet by row and column, from 0; null where a format cannot be told. */
export type CellFormats = readonly (readonly (string | null | undefined)[] | undefined)[];

/**
 * The number formats of an .ods file, sheet by sheet, from its `styles.xml` and `content.xml`. The library's parser takes
 * them only approximately, and passes over those that a cell has from its column. @throws {FileError}
 */
export function cellFormats(styles: string, content: string): ReadonlyMap<string, CellFormats> {
  const shared = new Styles(null);
  scanXml(styles, stylesHandler(shared));
  const own = new Styles(shared);
  const handler = stylesHandler(own);
  const sheets = new Map<string, (string | null | undefined)[][]>();
  let sheet: (string | null | undefined)[][] | null = null;
  let columns: string[] = [];
  let rowStyle: string | null = null;
  let row = 0;
  let rows = 1;
  let column = 0;
  const repeated = (attributes: XmlAttributes, name: string): number => Number(attributes.getPrefixed(name) ?? 1);
  scanXml(content, {
    get listening() {
      return handler.listening;
    },
    open(element, attributes, empty) {
      switch (element) {
        case "table":
          sheet = [];
          columns = [];
          row = 0;
          sheets.set(decodedXml(attributes.getPrefixed("name") ?? ""), sheet);
          return;
        case "table-column": {
          const style = attributes.getPrefixed("default-cell-style-name") ?? "";
          // Whatever is said to go on to the edge of the sheet.
          const count = Math.min(repeated(attributes, "number-columns-repeated"), MOST_COLUMNS - columns.length);
          for (let each = 0; each < count; each += 1) columns.push(style);
          return;
        }
        case "table-row":
          rows = repeated(attributes, "number-rows-repeated");
          rowStyle = attributes.getPrefixed("default-cell-style-name");
          column = 0;
          return;
        case "table-cell":
        case "covered-table-cell": {
          const count = repeated(attributes, "number-columns-repeated");
          if (!empty && sheet !== null) {
            const line = (sheet[row] ??= []);
            const type = attributes.getPrefixed("value-type");
            const style = attributes.getPrefixed("style-name") ?? rowStyle;
            for (let each = column; each < column + count; each += 1)
              line[each] = fitting(own.format(style ?? columns[each] ?? ""), type);
            for (let below = 1; below < rows; below += 1) sheet[row + below] = line;
          }
          column += count;
          return;
        }
        default:
          handler.open(element, attributes, empty);
      }
    },
    close(element) {
      if (element === "table") sheet = null;
      else if (element === "table-row") row += rows;
      else handler.close(element);
    },
    text: handler.text,
    cdata: handler.cdata,
  });
  return sheets;
}

const MOST_COLUMNS = 16_384;
const MOST_DESCENDANTS = 64;

/** A format that does not show what the cell says it holds is not the one that its writer used. */
function fitting(format: string | null, type: string | null): string | null {
  if (format === null) return null;
  switch (type) {
    case "date":
    case "time":
      return isDateFormat(format) || /[hms]/i.test(format) ? format : null;
    case "percentage":
      return format.includes("%") ? format : null;
    case "currency":
      return format === "General" ? null : format;
    default:
      return format;
  }
}

/** What the styles of one part say; `beyond` are those that it shares with others. */
class Styles {
  readonly numbers = new Map<string, NumberStyle>();
  private readonly cells = new Map<string, { readonly data: string | null; readonly parent: string | null }>();
  private readonly formats = new Map<string, string | null>();
  private readonly beyond: Styles | null;

  constructor(beyond: Styles | null) {
    this.beyond = beyond;
  }

  addCell(name: string, data: string | null, parent: string | null): void {
    this.cells.set(name, { data, parent });
  }

  /** Of a cell style by name; `General` where none says another. */
  format(name: string, descendants = 0): string | null {
    const known = this.formats.get(name);
    if (known !== undefined) return known;
    // Should a style be its own ancestor, or have more of them than anyone gives it.
    this.formats.set(name, "General");
    const found = descendants > MOST_DESCENDANTS ? "General" : this.formatOf(name, descendants);
    this.formats.set(name, found);
    return found;
  }

  private formatOf(name: string, descendants: number): string | null {
    const style = this.cells.get(name);
    if (style === undefined) return this.beyond?.format(name) ?? (this.beyond === null ? "General" : null);
    if (style.data === null) return style.parent === null ? "General" : this.format(style.parent, descendants + 1);
    return this.number(style.data)?.format((each) => this.number(each)) ?? null;
  }

  private number(name: string): NumberStyle | undefined {
    return this.numbers.get(name) ?? this.beyond?.number(name);
  }
}

interface StylesHandler {
  readonly listening: boolean;
  open(element: string, attributes: XmlAttributes, empty: boolean): void;
  close(element: string): void;
  text(raw: string): void;
  cdata(text: string): void;
}

const NUMBER_STYLE = /^(?:number|currency|percentage|date|time|boolean|text)-style$/;

function stylesHandler(styles: Styles): StylesHandler {
  let open: NumberStyle | null = null;
  let text = "";
  return {
    get listening() {
      return open !== null;
    },
    open(element, attributes, empty) {
      if (open !== null) {
        text = "";
        open.open(element, attributes);
      } else if (element === "style" && attributes.getPrefixed("family") === "table-cell") {
        styles.addCell(
          attributes.getPrefixed("name") ?? "",
          attributes.getPrefixed("data-style-name"),
          attributes.getPrefixed("parent-style-name"),
        );
      } else if (NUMBER_STYLE.test(element)) {
        const style = new NumberStyle(element, attributes);
        styles.numbers.set(attributes.getPrefixed("name") ?? "", style);
        if (!empty) open = style;
      }
    },
    close(element) {
      if (open === null) return;
      if (NUMBER_STYLE.test(element)) open = null;
      else open.close(element, text);
    },
    text: (raw) => void (text += decodedXml(raw)),
    cdata: (more) => void (text += more),
  };
}
