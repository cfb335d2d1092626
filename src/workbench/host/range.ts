import { fullAddress } from "./addresses";
import { type Area, type Cell, type CellValue } from "../../core/grid/grid";
import { readEntry, type CellEntry } from "../entry/entry";
import { HostError } from "../protocol/errors";
import { areaOf, splitAddress, textOf } from "./arguments";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { valueTypeOf } from "./events";
import type { Model, RangeSelf } from "./model";
import { instance, isHostObject, NULL_OBJECT, type ClassDefinition, type HostObject } from "./object";
import { mergedAreas } from "./merged-areas";
import {
  clipped,
  deleteRange,
  insertRange,
  isWholeColumns,
  isWholeRows,
  mergeCells,
  unmergeCells,
} from "./range-edits";
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
    Address: { get: (self) => fullAddress({ ...self, areas: [self.area] }) },
    RowIndex: { get: ({ area }) => area.top },
    ColumnIndex: { get: ({ area }) => area.left },
    RowCount: { get: ({ area }) => area.bottom - area.top + 1 },
    ColumnCount: { get: ({ area }) => area.right - area.left + 1 },
    Values: { get: (self) => map(self, (cell) => cell.value ?? ""), set: write },
    Text: { get: (self) => map(self, (cell) => cell.text) },
    Formulas: { get: (self) => map(self, (cell) => cell.formula ?? cell.value ?? ""), set: write },
    NumberFormat: { get: (self) => map(self, (cell) => cell.format), set: writeFormats },
    ValueTypes: { get: (self) => map(self, (cell) => valueTypeOf(cell.value)) },
  },
  navigations: {
    Format: (self) => rangeFormat({ ...self, areas: [self.area] }),
    DataValidation: (self) => dataValidation({ ...self, areas: [self.area] }),
    ConditionalFormats: (self) => conditionalFormats({ ...self, areas: [self.area] }),
  },
  methods: {
    Merge: (self, [across]) => mergeCells(self, [self.area], across === true),
    Unmerge: unmergeCells,
    Insert: (self, [shift]) => {
      const { model, sheetId, area } = insertRange(self, shift);
      return range(model, sheetId, area);
    },
    Delete: (self, [shift]) => deleteRange(self, shift),
    Select: ({ model, sheetId, area }) => {
      model.spreadsheet.writes.apply();
      model.spreadsheet.structure.makeRoom(sheetId, Math.min(area.bottom, area.top), Math.min(area.right, area.left));
      const shown = clipped(model, sheetId, area);
      model.spreadsheet.typing.select(sheetId, shown.top, shown.left, shown.bottom, shown.right);
    },
    GetUsedRangeOrNullObject: (self, [valuesOnly]) => used(self, valuesOnly) ?? NULL_OBJECT,
    GetMergedAreasOrNullObject: (self) => mergedAreas(self) ?? NULL_OBJECT,
    _KeepReference: () => undefined,
  },
};

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

function used({ model, sheetId, area }: RangeSelf, valuesOnly: unknown): HostObject | null {
  model.spreadsheet.writes.apply();
  const inside = model.spreadsheet.cells.usedArea(sheetId, valuesOnly === true, area);
  return inside && range(model, sheetId, inside);
}

/** For the catalogue. */
export const RANGE_CLASSES = [RANGE];
