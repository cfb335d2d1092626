import { a1 } from "../../../core/grid/address";
import { isErrorValue, type Area } from "../../../core/grid/grid";
import type { FileCell, FileContent, SheetFile } from "../sheet-file";
import { element, text } from "./elements";
import { fileFormula } from "./formula";
import type { StringTable } from "./shared-strings";
import type { StyleTable } from "./styles";

export interface CellsPart {
  /** `sheetData` */
  readonly xml: string;
  /** What cells with something in them or a look reach over; null where there are none. */
  readonly used: Area | null;
}

/** The cells of a worksheet, row by row. */
export function cellsPart(sheet: SheetFile, styles: StyleTable, strings: StringTable): CellsPart {
  const rows = new Map<number, Map<number, FileCell>>();
  const rowAt = (row: number): Map<number, FileCell> => {
    const found = rows.get(row) ?? new Map<number, FileCell>();
    rows.set(row, found);
    return found;
  };
  for (const cell of sheet.cells) rowAt(cell.row).set(cell.column, cell);
  for (const row of sheet.rowHeights.keys()) rowAt(row);
  for (const row of sheet.hiddenRows) rowAt(row);
  const hidden = new Set(sheet.hiddenRows);
  const lines = inOrder(rows).map(([row, cells]) => {
    const height = sheet.rowHeights.get(row);
    return element(
      "row",
      {
        r: row + 1,
        ht: height,
        hidden: hidden.has(row) || undefined,
        customHeight: height === undefined ? undefined : true,
      },
      ...inOrder(cells).map(([, cell]) => cellXml(cell, styles, strings)),
    );
  });
  return { xml: element("sheetData", {}, ...lines), used: usedArea(sheet.cells) };
}

function inOrder<Value>(map: ReadonlyMap<number, Value>): readonly (readonly [number, Value])[] {
  return [...map].sort(([a], [b]) => a - b);
}

function usedArea(cells: readonly FileCell[]): Area | null {
  const [first] = cells;
  if (first === undefined) return null;
  let { row: top, row: bottom, column: left, column: right } = first;
  for (const { row, column } of cells) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return { top, bottom, left, right };
}

function cellXml({ row, column, content, style }: FileCell, styles: StyleTable, strings: StringTable): string {
  const index = styles.indexOf(style);
  const begin = `<c r="${a1(row, column)}"${index === 0 ? "" : ` s="${index}"`}`;
  const stored = storedOf(content, strings);
  if (stored === null) return `${begin}/>`;
  const { type, formula, value } = stored;
  const kind = type === null ? "" : ` t="${type}"`;
  return `${begin}${kind}>${formula === null ? "" : `<f>${text(formula)}</f>`}<v>${value}</v></c>`;
}

/** What stands in a cell. */
interface Stored {
  /** `t` of the cell; null for a number. */
  readonly type: "s" | "str" | "b" | "e" | null;
  readonly formula: string | null;
  readonly value: string;
}

function storedOf(content: FileContent, strings: StringTable): Stored | null {
  switch (content.kind) {
    case "blank":
      return null;
    case "text":
      return { type: "s", formula: null, value: String(strings.indexOf(content.text)) };
    case "number":
      return { ...numberOf(content.number), formula: null };
    case "boolean":
      return { type: "b", formula: null, value: content.boolean ? "1" : "0" };
    case "formula":
      return { ...resultOf(content.result), formula: fileFormula(content.formula) };
  }
}

/** Without a result other programs show nothing at all: none is an empty text. */
function resultOf(result: string | number | boolean | null): Omit<Stored, "formula"> {
  switch (typeof result) {
    case "number":
      return numberOf(result);
    case "boolean":
      return { type: "b", value: result ? "1" : "0" };
    case "string":
      return isErrorValue(result) ? { type: "e", value: text(result) } : { type: "str", value: text(result) };
    default:
      return { type: "str", value: "" };
  }
}

/** No cell holds what is no number. */
function numberOf(value: number): Omit<Stored, "formula"> {
  return Number.isFinite(value) ? { type: null, value: String(value) } : { type: "e", value: "#NUM!" };
}

/** `cols`: columns beside each other that are alike stand in one line. */
export function columnsXml({ columnWidths, hiddenColumns }: SheetFile): string {
  const hidden = new Set(hiddenColumns);
  const named = [...new Set([...columnWidths.keys(), ...hidden])].sort((a, b) => a - b);
  const runs: { readonly first: number; last: number; readonly width: number | undefined; readonly hidden: boolean }[] =
    [];
  for (const column of named) {
    const run = runs.at(-1);
    const width = columnWidths.get(column);
    const isHidden = hidden.has(column);
    if (run?.last === column - 1 && run.width === width && run.hidden === isHidden) run.last = column;
    else runs.push({ first: column, last: column, width, hidden: isHidden });
  }
  return runs.length === 0
    ? ""
    : element(
        "cols",
        {},
        ...runs.map(({ first, last, width, hidden: isHidden }) =>
          element("col", {
            min: first + 1,
            max: last + 1,
            width: width ?? DEFAULT_WIDTH,
            hidden: isHidden || undefined,
            customWidth: width === undefined ? undefined : true,
          }),
        ),
      );
}

/** Characters; what a column has that nobody gave a width. */
const DEFAULT_WIDTH = 9.140625;
