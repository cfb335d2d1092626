import { a1Area, columnName } from "../../src/core/grid/address";
import type { Area, Cell } from "../../src/core/grid/grid";
import { pick, type Chance } from "./chance";
import type { Entry } from "./zip";

/** An .xlsx file that says what is in a workbook in one of the many ways in which such files do, by chance. */

export interface Writing {
  /** Ways that SheetJS is known not to understand: an empty text without content, CDATA, remarks within texts. */
  readonly hard: boolean;
  /** Backslashes between the folders of targets, with which LibreOffice finds nothing. */
  readonly backslashes: boolean;
}

export interface Content extends Cell {
  readonly style: number;
}

export interface SheetContent {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Content>>;
  readonly merges: readonly Area[];
}

/** A number format by its id; `own` ones stand in the file with their code. */
export interface FileFormat {
  readonly id: number;
  readonly code: string;
  readonly own?: boolean;
}

/** Errors that a formula may give. */
export const ERRORS = ["#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?"];

export interface WorkbookContent extends Writing {
  readonly names: readonly string[];
  readonly contents: readonly SheetContent[];
  readonly from1904: boolean;
  /** By style. */
  readonly formats: readonly FileFormat[];
}

const DAYS_TO_1904 = 1462;

export function packageOf(
  chance: Chance,
  { names, contents, from1904, hard, backslashes, formats }: WorkbookContent,
): Entry[] {
  const strict = chance(6) === 0;
  const base = strict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org";
  const relation = `${base}/officeDocument${strict ? "" : "/2006"}/relationships`;
  const main = `${base}/spreadsheetml/${strict ? "" : "2006/"}main`;
  const prefix = chance(5) === 0 ? "x:" : "";
  const named = prefix === "" ? `xmlns="${main}"` : `xmlns:x="${main}"`;
  const tag = (name: string, attributes: string, content: string): string =>
    content === "" && chance(2) === 0
      ? `<${prefix}${name}${attributes}/>`
      : `<${prefix}${name}${attributes}>${content}</${prefix}${name}>`;
  const target = (part: string): string =>
    chance(4) === 0 ? `/xl/${part}` : backslashes && chance(6) === 0 ? part.replace("/", "\\") : part;

  const strings: string[] = [];
  const shared = (text: string): number => {
    if (hard && chance(5) === 0)
      strings.push(pick(chance, ["<si/>", "<si></si>", "<si><t/></si>"]).replaceAll(/<(\/?)/g, `<$1${prefix}`));
    return strings.push(tag("si", "", richOf(text))) - 1;
  };
  const richOf = (text: string): string => {
    if (chance(4) > 0 || text.length < 2) return tag("t", ' xml:space="preserve"', chars(text));
    const cut = 1 + chance(text.length - 1);
    // A pair of surrogates is one character, an escape of Office one sign.
    if (/[\ud800-\udbff]$/.test(text.slice(0, cut)) || text.includes("_x")) return tag("t", "", chars(text));
    const runs = [text.slice(0, cut), text.slice(cut)].map((part) =>
      tag("r", "", tag("rPr", "", tag("b", "", "")) + tag("t", ' xml:space="preserve"', chars(part))),
    );
    return runs.join("") + (chance(2) === 0 ? tag("rPh", ' sb="0" eb="1"', tag("t", "", "xiàng")) : "");
  };
  const chars = (text: string): string => {
    const escaped = text
      .replaceAll("_x0041_", "_x005F_x0041_")
      .replaceAll("\n", () => pick(chance, ["\n", "&#10;", "_x000A_"]));
    if (hard && chance(8) === 0 && !escaped.includes("&#")) return `<![CDATA[${escaped}]]>`;
    const xml = escaped
      .replaceAll(/&(?!#10;)/g, "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll('"', () => pick(chance, ['"', "&quot;"]));
    return hard && chance(8) === 0 ? `${xml}<!-- > -->` : xml;
  };

  const cellXml = ({ value, formula, style, format }: Content, place: string): string => {
    const at = `${place} s="${style}"`;
    const f = formula === null ? "" : tag("f", "", chars(formula.slice(1)));
    switch (typeof value) {
      case "number": {
        const stored = from1904 && /[yd]/.test(format) ? value - DAYS_TO_1904 : value;
        return tag("c", at + (chance(3) === 0 ? ' t="n"' : ""), f + tag("v", "", String(stored)));
      }
      case "boolean":
        return tag("c", `${at} t="b"`, f + tag("v", "", value ? "1" : "0"));
      case "string":
        if (ERRORS.includes(value) && formula !== null) return tag("c", `${at} t="e"`, f + tag("v", "", value));
        if (formula !== null) return tag("c", `${at} t="str"`, f + tag("v", "", chars(value)));
        return chance(3) === 0
          ? tag("c", `${at} t="inlineStr"`, tag("is", "", richOf(value)))
          : tag("c", `${at} t="s"`, tag("v", "", String(shared(value))));
      default:
        return tag("c", at, f);
    }
  };
  const sheetXml = ({ cells, merges }: SheetContent): string => {
    const unnamed = chance(6) === 0;
    const rows = [...cells].map(([row, line]) => {
      const parts: string[] = [];
      const last = Math.max(-1, ...line.keys());
      for (let column = 0; column <= last; column += 1) {
        const place = unnamed ? "" : ` r="${columnName(column)}${row + 1}"`;
        const cell = line.get(column);
        if (cell) parts.push(cellXml(cell, place));
        else if (unnamed || chance(2) === 0) parts.push(`<${prefix}c${place} s="1"/>`);
      }
      return tag(
        "row",
        ` r="${row + 1}"${chance(2) === 0 ? ' spans="1:9" ht="20"' : ""}`,
        parts.join(chance(4) === 0 ? "\n" : ""),
      );
    });
    if (hard && chance(4) === 0) rows.reverse();
    const areas = merges.map((area) => tag("mergeCell", ` ref="${a1Area(area)}"`, ""));
    return tag(
      "worksheet",
      ` ${named}`,
      tag("cols", "", "") +
        tag("sheetData", "", rows.join("")) +
        (areas.length > 0 ? tag("mergeCells", ` count="${areas.length}"`, areas.join("")) : ""),
    );
  };

  const parts = contents.map(sheetXml);
  const own = formats
    .filter((format) => format.own)
    .map(({ id, code }) => tag("numFmt", ` numFmtId="${id}" formatCode="${code.replaceAll('"', "&quot;")}"`, ""));
  const xfs = formats.map(({ id }) => tag("xf", ` numFmtId="${id}" fontId="0"`, ""));
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const relationships = (list: readonly (readonly [string, string, string])[]): string =>
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(([id, type, part]) => `<Relationship Id="${id}" Type="${relation}/${type}" Target="${part}"/>`).join("")}</Relationships>`;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const overrides = [
    ["/xl/workbook.xml", "sheet.main"],
    ["/xl/sharedStrings.xml", "sharedStrings"],
    ["/xl/styles.xml", "styles"],
    ...names.map((_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"]),
  ].map(([part, kind]) => `<Override PartName="${part}" ContentType="${type}.${kind}+xml"/>`);
  const fonts =
    tag("fonts", "", tag("font", "", "")) +
    tag("fills", "", tag("fill", "", "")) +
    tag("borders", "", tag("border", "", ""));
  return [
    {
      name: "[Content_Types].xml",
      content: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    },
    // Programs calculate anew what was written by one that they do not know.
    {
      name: "docProps/app.xml",
      content: `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`,
    },
    {
      name: "_rels/.rels",
      content: relationships([
        ["a", "officeDocument", chance(3) === 0 ? "/xl/workbook.xml" : "xl/workbook.xml"],
        ["b", "extended-properties", "docProps/app.xml"],
      ]),
    },
    {
      name: "xl/workbook.xml",
      content: `${head}${tag("workbook", ` ${named} xmlns:r="${relation}"`, tag("workbookPr", from1904 ? ' date1904="1"' : "", "") + tag("sheets", "", names.map((name, index) => tag("sheet", ` name="${name.replace("&", "&amp;")}" sheetId="${index + 1}" r:id="s${index}"`, "")).join("")))}`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: relationships([
        ...names.map((_, index) => [`s${index}`, "worksheet", target(`worksheets/sheet${index + 1}.xml`)] as const),
        ["t", "sharedStrings", target("sharedStrings.xml")],
        ["f", "styles", target("styles.xml")],
      ]),
    },
    { name: "xl/sharedStrings.xml", content: `${head}${tag("sst", ` ${named}`, strings.join(""))}` },
    {
      name: "xl/styles.xml",
      content: `${head}${tag("styleSheet", ` ${named}`, tag("numFmts", ` count="${own.length}"`, own.join("")) + fonts + tag("cellStyleXfs", "", tag("xf", ' numFmtId="0"', "")) + tag("cellXfs", "", xfs.join("")))}`,
    },
    ...parts.map((content, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, content: head + content })),
  ];
}
