import { read, type CellObject } from "@e965/xlsx";
import { a1, a1Area } from "../../src/core/grid/address";
import { isoFromSerial } from "../../src/core/date/dates";
import type { Cell, Grid } from "../../src/core/grid/grid";
import type { SheetGrid } from "../../src/workbook/workbook";
import { openDocumentSheets, type OpenDocumentCell } from "./opendocument-cells";

/** In what two programs differ that read the same .xlsx file: cell by cell, aspect by aspect. */
export interface Difference {
  /** `表1!B2`; the sheet alone for its merged areas. */
  readonly at: string;
  readonly aspect: "value" | "text" | "formula" | "format" | "merges" | "sheets";
  readonly ours: unknown;
  readonly theirs: unknown;
  /** Our cell, where there is one. */
  readonly cell: Cell | null;
}

type Aspects = Readonly<Partial<Record<"value" | "text" | "formula" | "format", unknown>>>;

interface Theirs {
  readonly name: string;
  readonly cells: ReadonlyMap<string, Aspects>;
  readonly merges: readonly string[];
}

export function fromSheetJs(ours: readonly SheetGrid[], bytes: Uint8Array): readonly Difference[] {
  const book = read(bytes, { type: "array", dense: true, cellNF: true, sheetStubs: true });
  const theirs = book.SheetNames.map((name): Theirs => {
    const sheet = book.Sheets[name];
    const cells = new Map<string, Aspects>();
    const rows = (sheet?.["!data"] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
    rows.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (cell !== undefined && (cell.f !== undefined || (cell.t !== "z" && cell.v !== "")))
          cells.set(`${r},${c}`, aspectsOf(cell));
      }),
    );
    return {
      name,
      cells,
      merges: (sheet?.["!merges"] ?? []).map(({ s, e }) => a1Area({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    };
  });
  const days = book.Workbook?.WBProps?.date1904 === true ? 1462 : 0;
  return differences(ours, theirs, (cell) => ({
    value: days > 0 && typeof cell.value === "number" && /[yd]/.test(cell.format) ? cell.value - days : cell.value,
    text: cell.text,
    formula: cell.formula,
    format: cell.format,
  }));
}

function aspectsOf({ t, v, w, f, z }: CellObject): Aspects {
  const value = t === "z" ? null : t === "e" ? w : v;
  return {
    value,
    text: typeof value === "string" ? value : t === "z" ? "" : w,
    formula: f === undefined ? null : `=${f}`,
    format: z,
  };
}

/** Their formulas are in a language of their own. */
export function fromLibreOffice(ours: readonly SheetGrid[], saved: Uint8Array): readonly Difference[] {
  const theirs = openDocumentSheets(saved).map(({ name, cells, merges }): Theirs => ({
    name,
    cells: new Map([...cells].map(([at, { value, text }]) => [at, { value, text }])),
    merges: merges.map(a1Area),
  }));
  const types = new Map<string, OpenDocumentCell>(
    openDocumentSheets(saved).flatMap(({ name, cells }) =>
      [...cells].map(([at, cell]) => [`${name}!${at}`, cell] as const),
    ),
  );
  return differences(ours, theirs, (cell, at) => ({ value: asStored(cell, types.get(at)), text: cell.text }));
}

/** What OpenDocument stores for the same value. */
function asStored({ value }: Cell, theirs: OpenDocumentCell | undefined): string {
  if (typeof value === "number" && theirs?.type === "date") return dateValue(value);
  return value === null ? "" : String(value);
}

function dateValue(serial: number): string {
  const seconds = Math.round((serial % 1) * 86_400);
  const time = new Date(seconds * 1000).toISOString().slice(11, 19);
  return (isoFromSerial(serial) ?? "") + (seconds === 0 ? "" : `T${time}`);
}

function differences(
  ours: readonly SheetGrid[],
  theirs: readonly Theirs[],
  comparable: (cell: Cell, at: string) => Aspects,
): readonly Difference[] {
  const names = [ours.map(({ sheet }) => sheet.name), theirs.map(({ name }) => name)];
  if (names[0]?.join("|") !== names[1]?.join("|"))
    return [{ at: "", aspect: "sheets", ours: names[0], theirs: names[1], cell: null }];
  return ours.flatMap(({ sheet: { name }, grid }, index) => {
    const other = theirs[index] ?? { name, cells: new Map<string, Aspects>(), merges: [] };
    const own = cellsOf(grid);
    const found: Difference[] = [];
    for (const key of new Set([...own.keys(), ...other.cells.keys()])) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const cell = own.get(key) ?? null;
      const left: Aspects = cell ? comparable(cell, `${name}!${key}`) : {};
      const right: Aspects = other.cells.get(key) ?? {};
      for (const aspect of ["value", "text", "formula", "format"] as const) {
        if (cell !== null && other.cells.has(key) && !(aspect in right)) continue;
        if (!(aspect in left) && !(aspect in right)) continue;
        if (!same(left[aspect], right[aspect]))
          found.push({ at: `${name}!${a1(row, column)}`, aspect, ours: left[aspect], theirs: right[aspect], cell });
      }
    }
    const merges = [grid.merges.map(a1Area), other.merges].map((list) => [...(list ?? [])].sort().join(" "));
    if (merges[0] !== merges[1])
      found.push({ at: name, aspect: "merges", ours: merges[0], theirs: merges[1], cell: null });
    return found;
  });
}

/** Numbers are the same that agree in the fifteen digits that Excel keeps; a formula may show nothing. */
function same(a: unknown, b: unknown): boolean {
  if ((a ?? "") === (b ?? "")) return true;
  if (a === "" || b === "" || a === null || b === null) return false;
  return Number(a).toPrecision(15) === Number(b).toPrecision(15) && !Number.isNaN(Number(a));
}

function cellsOf({ top, left, cells }: Grid): ReadonlyMap<string, Cell> {
  return new Map(
    cells.flatMap((line, row) =>
      line.flatMap((cell, column) => (cell ? [[`${top + row},${left + column}`, cell] as const] : [])),
    ),
  );
}
