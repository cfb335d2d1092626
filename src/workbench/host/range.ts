import { a1Area, columnName } from "../../core/grid/address";
import { intersect, type Area, type Cell, type CellValue } from "../../core/grid/grid";
import { readEntry, type CellEntry } from "../entry/entry";
import { HostError } from "../protocol/errors";
import { areaOf, countOf, integerOf, quotedName, splitAddress, textOf } from "./arguments";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { valueTypeOf } from "./events";
import type { Model, RangeSelf } from "./model";
import { instance, isHostObject, NULL_OBJECT, type ClassDefinition, type HostObject } from "./object";
import { mergedAreas } from "./merged-areas";
import { clearCells, clipped, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, mergeCells } from "./range-edits";
import { rangeFormat } from "./range-format";

export function range(model: Model, sheetId: string, area: Area): HostObject {
  const object = instance(RANGE, { model, sheetId, area });
  selves.set(object, { model, sheetId, area });
  return object;
}

const selves = new WeakMap<HostObject, RangeSelf>();

/** The range behind an argument: a range object, or an address on the same worksheet. */
export function rangeArgument(self: { readonly model: Model; readonly sheetId: string }, value: unknown): RangeSelf {
  if (isHostObject(value)) {
    const found = selves.get(value);
    if (!found) throw new HostError("InvalidArgument");
    return found;
  }
  const { sheetName, local } = splitAddress(textOf(value));
  const sheet = sheetName === null ? null : self.model.spreadsheet.worksheets.byName(sheetName);
  if (sheetName !== null && !sheet) throw new HostError("ItemNotFound");
  return { model: self.model, sheetId: sheet?.id ?? self.sheetId, area: areaOf(local) };
}

const RANGE: ClassDefinition<RangeSelf> = {
  name: "Range",
  identity: (self) => ({ _ReferenceId: self.model.references.hold(self.sheetId, [self.area]) }),
  properties: {
    Address: { get: fullAddress },
    AddressLocal: { get: fullAddress, onDemand: true },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => area.bottom - area.top + 1 },
    ColumnCount: { get: ({ area }) => area.right - area.left + 1 },
    CellCount: {
      get: ({ area }) => Math.min((area.bottom - area.top + 1) * (area.right - area.left + 1), 2 ** 31 - 1),
    },
    Values: { get: (self) => map(self, (cell) => cell.value ?? ""), set: write },
    Text: { get: (self) => map(self, (cell) => cell.text) },
    Formulas: { get: (self) => map(self, (cell) => cell.formula ?? cell.value ?? ""), set: write },
    FormulasLocal: { get: (self) => map(self, (cell) => cell.formula ?? cell.value ?? ""), set: write, onDemand: true },
    NumberFormat: { get: (self) => map(self, (cell) => cell.format), set: writeFormats },
    NumberFormatLocal: { get: (self) => map(self, (cell) => cell.format), set: writeFormats, onDemand: true },
    ValueTypes: { get: (self) => map(self, (cell) => valueTypeOf(cell.value)) },
    IsEntireRow: { get: ({ area }) => isWholeRows(area) },
    IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    RowHidden: {
      get: (self) => hidden(self, "rows"),
      set: ({ model, sheetId, area }, value) =>
        model.spreadsheet.structure.setRowsHidden(sheetId, area.top, area.bottom, value === true),
    },
    ColumnHidden: {
      get: (self) => hidden(self, "columns"),
      set: ({ model, sheetId, area }, value) =>
        model.spreadsheet.structure.setColumnsHidden(sheetId, area.left, area.right, value === true),
    },
  },
  navigations: {
    Format: (self) => rangeFormat({ ...self, areas: [self.area] }),
    Worksheet: ({ model, sheetId }) => model.make.worksheet(model, sheetId),
    DataValidation: (self) => dataValidation({ ...self, areas: [self.area] }),
    ConditionalFormats: (self) => conditionalFormats({ ...self, areas: [self.area] }),
  },
  methods: {
    Merge: (self, [across]) => mergeCells(self, [self.area], across === true),
    Unmerge: ({ model, sheetId, area }) => {
      model.spreadsheet.writes.apply();
      model.spreadsheet.structure.unmerge(sheetId, area);
    },
    Clear: (self, [applyTo]) => clearCells(self, [self.area], applyTo),
    Insert: insert,
    Delete: remove,
    Select: ({ model, sheetId, area }) => {
      model.spreadsheet.writes.apply();
      model.spreadsheet.structure.makeRoom(sheetId, Math.min(area.bottom, area.top), Math.min(area.right, area.left));
      const shown = clipped(model, sheetId, area);
      model.spreadsheet.typing.select(sheetId, shown.top, shown.left, shown.bottom, shown.right);
    },
    Calculate: () => undefined,
    GetCell: (self, [row, column]) => within(self, self.area.top + integerOf(row), self.area.left + integerOf(column)),
    GetRow: (self, [row]) =>
      part(self, { ...self.area, top: self.area.top + integerOf(row), bottom: self.area.top + integerOf(row) }),
    GetColumn: (self, [column]) =>
      part(self, { ...self.area, left: self.area.left + integerOf(column), right: self.area.left + integerOf(column) }),
    GetEntireRow: (self) => part(self, { ...self.area, left: 0, right: LAST_COLUMN }),
    GetEntireColumn: (self) => part(self, { ...self.area, top: 0, bottom: LAST_ROW }),
    GetLastRow: (self) => part(self, { ...self.area, top: self.area.bottom }),
    GetLastColumn: (self) => part(self, { ...self.area, left: self.area.right }),
    GetLastCell: (self) => within(self, self.area.bottom, self.area.right),
    GetOffsetRange: (self, [rows, columns]) => {
      const [down, right] = [integerOf(rows), integerOf(columns)];
      const { area } = self;
      return part(self, {
        top: area.top + down,
        bottom: area.bottom + down,
        left: area.left + right,
        right: area.right + right,
      });
    },
    GetResizedRange: (self, [rows, columns]) =>
      part(self, {
        ...self.area,
        bottom: self.area.bottom + integerOf(rows),
        right: self.area.right + integerOf(columns),
      }),
    GetAbsoluteResizedRange: (self, [rows, columns]) =>
      part(self, {
        ...self.area,
        bottom: self.area.top + countOf(rows) - 1,
        right: self.area.left + countOf(columns) - 1,
      }),
    GetIntersection: (self, [other]) => intersection(self, other) ?? notFound(),
    GetIntersectionOrNullObject: (self, [other]) => intersection(self, other) ?? NULL_OBJECT,
    GetBoundingRect: (self, [other]) => {
      const { area } = rangeArgument(self, other);
      return part(self, {
        top: Math.min(self.area.top, area.top),
        left: Math.min(self.area.left, area.left),
        bottom: Math.max(self.area.bottom, area.bottom),
        right: Math.max(self.area.right, area.right),
      });
    },
    GetUsedRange: (self, [valuesOnly]) => used(self, valuesOnly) ?? notFound(),
    GetUsedRangeOrNullObject: (self, [valuesOnly]) => used(self, valuesOnly) ?? NULL_OBJECT,
    GetMergedAreas: (self) => mergedAreas(self) ?? notFound(),
    GetMergedAreasOrNullObject: (self) => mergedAreas(self) ?? NULL_OBJECT,
    _KeepReference: () => undefined,
  },
};

function notFound(): never {
  throw new HostError("ItemNotFound");
}

function fullAddress({ model, sheetId, area }: RangeSelf): string {
  const name = model.spreadsheet.worksheets.find(sheetId)?.name ?? "";
  return `${quotedName(name)}!${localAddress(area)}`;
}

/** `A1:B2`, `3:5` or `B:C`. */
export function localAddress(area: Area): string {
  if (isWholeColumns(area))
    return isWholeRows(area) ? `1:${LAST_ROW + 1}` : `${columnName(area.left)}:${columnName(area.right)}`;
  return isWholeRows(area) ? `${area.top + 1}:${area.bottom + 1}` : a1Area(area);
}

/** What Excel gives of one range at most. */
const MOST_CELLS = 5_000_000;

/** Whole rows and columns have no values, as in Excel, nor has what is too large for one answer. */
function map<V>({ model, sheetId, area }: RangeSelf, of: (cell: Cell) => V): V[][] | null {
  if (isWholeRows(area) || isWholeColumns(area)) return null;
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) return null;
  return model.spreadsheet.cells.cells(sheetId, area).map((cells) => cells.map(of));
}

/** Text that looks like a number, a date or a formula becomes one, except in text cells; null leaves its cell alone. */
function write(self: RangeSelf, value: unknown): void {
  const { model, sheetId } = self;
  const area = clipped(model, sheetId, self.area);
  const { writes, cells } = model.spreadsheet;
  const year = new Date().getFullYear();
  // Formats written in the same batch decide how a text is read.
  const format = (row: number, column: number): string =>
    writes.pendingFormat(sheetId, row, column) ?? cells.format(sheetId, row, column);
  matrix(area, value, (row, column, item) => {
    const entry = entryOf(item, () => format(row, column), year);
    if (entry === null) return;
    writes.content(sheetId, row, column, entry);
    if (entry.kind === "number" && entry.format)
      writes.style(sheetId, { top: row, left: column, bottom: row, right: column }, { numberFormat: entry.format });
  });
}

function entryOf(value: unknown, format: () => string, year: number): CellEntry | null {
  if (value === null) return null;
  if (typeof value === "number") return { kind: "number", number: value, format: null };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return readEntry(value, { format: format(), year, typed: false });
}

function writeFormats({ model, sheetId, area }: RangeSelf, value: unknown): void {
  matrix(clipped(model, sheetId, area), value, (row, column, item) => {
    if (item === null) return;
    model.spreadsheet.writes.style(
      sheetId,
      { top: row, left: column, bottom: row, right: column },
      { numberFormat: textOf(item) },
    );
  });
}

/** One value for all cells, or a list of rows of exactly the range's size. */
function matrix(area: Area, value: unknown, each: (row: number, column: number, item: CellValue) => void): void {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (Array.isArray(value) && value.length !== rows) throw new HostError("InvalidArgument");
  for (let row = 0; row < rows; row++) {
    const line: unknown = Array.isArray(value) ? value[row] : null;
    if (Array.isArray(value) && (!Array.isArray(line) || line.length !== columns))
      throw new HostError("InvalidArgument");
    for (let column = 0; column < columns; column++) {
      const item: unknown = Array.isArray(line) ? line[column] : value;
      each(area.top + row, area.left + column, item as CellValue);
    }
  }
}

function hidden({ model, sheetId, area }: RangeSelf, what: "rows" | "columns"): boolean | null {
  const { structure } = model.spreadsheet;
  const inside = clipped(model, sheetId, area);
  const states = new Set<boolean>();
  if (what === "rows")
    for (let row = inside.top; row <= inside.bottom; row++) states.add(structure.isRowHidden(sheetId, row));
  else
    for (let column = inside.left; column <= inside.right; column++)
      states.add(structure.isColumnHidden(sheetId, column));
  return states.size === 1 ? states.has(true) : null;
}

function within(self: RangeSelf, row: number, column: number): HostObject {
  return part(self, { top: row, bottom: row, left: column, right: column });
}

function part({ model, sheetId }: RangeSelf, area: Area): HostObject {
  if (
    area.top < 0 ||
    area.left < 0 ||
    area.bottom > LAST_ROW ||
    area.right > LAST_COLUMN ||
    area.bottom < area.top ||
    area.right < area.left
  ) {
    throw new HostError("InvalidArgument");
  }
  return range(model, sheetId, area);
}

function intersection(self: RangeSelf, other: unknown): HostObject | null {
  const { sheetId, area } = rangeArgument(self, other);
  const both = sheetId === self.sheetId ? intersect(self.area, area) : null;
  return both && range(self.model, sheetId, both);
}

function used({ model, sheetId, area }: RangeSelf, valuesOnly: unknown): HostObject | null {
  model.spreadsheet.writes.apply();
  const inside = model.spreadsheet.cells.usedArea(sheetId, valuesOnly === true, area);
  return inside && range(model, sheetId, inside);
}

function insert(self: RangeSelf, [shift]: readonly unknown[]): HostObject {
  const { model, sheetId, area } = self;
  const { structure, writes } = model.spreadsheet;
  writes.apply();
  if (isWholeRows(area)) structure.insertRows(sheetId, area.top, area.bottom - area.top + 1);
  else if (isWholeColumns(area)) structure.insertColumns(sheetId, area.left, area.right - area.left + 1);
  else structure.insertCells(sheetId, area, shift === "Right" ? "right" : "down");
  return range(model, sheetId, area);
}

function remove({ model, sheetId, area }: RangeSelf, [shift]: readonly unknown[]): void {
  const { structure, writes } = model.spreadsheet;
  writes.apply();
  if (isWholeRows(area)) structure.deleteRows(sheetId, area.top, area.bottom - area.top + 1);
  else if (isWholeColumns(area)) structure.deleteColumns(sheetId, area.left, area.right - area.left + 1);
  else structure.deleteCells(sheetId, area, shift === "Left" ? "left" : "up");
}

/** For the catalogue. */
export const RANGE_CLASSES = [RANGE];
