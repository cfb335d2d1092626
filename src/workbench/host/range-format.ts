import type { CellStyle, Horizontal, Vertical } from "../../workbook/xlsx/cell-style";
import type { StylePatch } from "../grid/look";
import { booleanOf, colorOf, nameOf, numberOf, oneOf, textOf } from "./arguments";
import type { AreasSelf } from "./model";
import { instance, type ClassDefinition, type HostObject } from "./object";
import { BORDER, BORDERS } from "./range-borders";
import { clipped } from "./range-edits";

const PIXELS_PER_POINT = 96 / 72;

const HORIZONTALS: Readonly<Record<string, Horizontal>> = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  Distributed: "distributed",
};
const VERTICALS: Readonly<Record<string, Vertical>> = { Top: "top", Center: "center", Bottom: "bottom" };

export function rangeFormat(self: AreasSelf): HostObject {
  return instance(RANGE_FORMAT, self);
}

/** What all cells have in common, or null where they differ, as Excel answers. */
function common<V>(self: AreasSelf, of: (style: CellStyle) => V): V | null {
  const { cells, writes } = self.model.spreadsheet;
  writes.apply();
  let found: { readonly value: V } | null = null;
  for (const area of self.areas.map((each) => clipped(self.model, self.sheetId, each))) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const value = of(cells.style(self.sheetId, row, column));
        if (found === null) found = { value };
        else if (found.value !== value) return null;
      }
    }
  }
  return found?.value ?? null;
}

function patch(self: AreasSelf, style: StylePatch): void {
  for (const area of self.areas)
    self.model.spreadsheet.writes.style(self.sheetId, clipped(self.model, self.sheetId, area), style);
}

const RANGE_FORMAT: ClassDefinition<AreasSelf> = {
  name: "RangeFormat",
  properties: {
    HorizontalAlignment: {
      get: (self) =>
        nameOf(
          HORIZONTALS,
          common(self, (style) => style.horizontal),
        ),
      set: (self, value) => patch(self, { horizontal: oneOf(HORIZONTALS, value) }),
    },
    VerticalAlignment: {
      get: (self) =>
        nameOf(
          VERTICALS,
          common(self, (style) => style.vertical),
        ),
      set: (self, value) => patch(self, { vertical: oneOf(VERTICALS, value) }),
    },
    WrapText: {
      get: (self) => common(self, (style) => style.wrap),
      set: (self, value) => patch(self, { wrap: booleanOf(value) }),
    },
    ColumnWidth: {
      get: (self) =>
        same(
          applied(self, columns).map(
            (column) => self.model.spreadsheet.structure.columnWidth(self.sheetId, column) / PIXELS_PER_POINT,
          ),
        ),
      set: (self, value) => {
        const pixels = numberOf(value) * PIXELS_PER_POINT;
        for (const column of columns(self)) self.model.spreadsheet.writes.columnWidth(self.sheetId, column, pixels);
      },
    },
    RowHeight: {
      get: (self) =>
        same(
          applied(self, rows).map(
            (row) => self.model.spreadsheet.structure.rowHeight(self.sheetId, row) / PIXELS_PER_POINT,
          ),
        ),
      set: (self, value) => {
        const pixels = numberOf(value) * PIXELS_PER_POINT;
        for (const row of rows(self)) self.model.spreadsheet.writes.rowHeight(self.sheetId, row, pixels);
      },
    },
  },
  navigations: {
    Font: (self) => instance(RANGE_FONT, self),
    Fill: (self) => instance(RANGE_FILL, self),
    Borders: (self) => instance(BORDERS, self),
  },
};

function applied(self: AreasSelf, which: (self: AreasSelf) => number[]): number[] {
  self.model.spreadsheet.writes.apply();
  return which(self);
}

function columns(self: AreasSelf): number[] {
  return self.areas
    .map((area) => clipped(self.model, self.sheetId, area))
    .flatMap(({ left, right }) => span(left, right));
}

function rows(self: AreasSelf): number[] {
  return self.areas
    .map((area) => clipped(self.model, self.sheetId, area))
    .flatMap(({ top, bottom }) => span(top, bottom));
}

function span(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function same(numbers: readonly number[]): number | null {
  return numbers.length > 0 && numbers.every((number) => number === numbers[0]) ? (numbers[0] ?? null) : null;
}

const UNDERLINES: Readonly<Record<string, boolean>> = {
  None: false,
  Single: true,
  Double: true,
  SingleAccountant: true,
  DoubleAccountant: true,
};

const RANGE_FONT: ClassDefinition<AreasSelf> = {
  name: "RangeFont",
  properties: {
    Name: {
      get: (self) => common(self, (style) => style.fontName),
      set: (self, value) => patch(self, { fontName: textOf(value) }),
    },
    Size: {
      get: (self) => common(self, (style) => style.fontSize),
      set: (self, value) => patch(self, { fontSize: numberOf(value) }),
    },
    Bold: {
      get: (self) => common(self, (style) => style.bold),
      set: (self, value) => patch(self, { bold: booleanOf(value) }),
    },
    Italic: {
      get: (self) => common(self, (style) => style.italic),
      set: (self, value) => patch(self, { italic: booleanOf(value) }),
    },
    // The grid knows one line, or none.
    Underline: {
      get: (self) =>
        nameOf(
          UNDERLINES,
          common(self, (style) => style.underline),
        ),
      set: (self, value) => patch(self, { underline: oneOf(UNDERLINES, value) }),
    },
    Strikethrough: {
      get: (self) => common(self, (style) => style.strike),
      set: (self, value) => patch(self, { strike: booleanOf(value) }),
    },
    Color: {
      get: (self) => common(self, (style) => style.color),
      set: (self, value) => patch(self, { color: colorOf(value) }),
    },
  },
};

const RANGE_FILL: ClassDefinition<AreasSelf> = {
  name: "RangeFill",
  properties: {
    // Excel answers white for cells without a fill.
    Color: {
      get: (self) => common(self, (style) => style.fill ?? "#FFFFFF"),
      set: (self, value) => patch(self, { fill: colorOf(value) }),
    },
  },
  methods: {
    Clear: (self) => patch(self, { fill: null }),
  },
};

/** For the catalogue. */
export const RANGE_FORMAT_CLASSES = [RANGE_FORMAT, RANGE_FONT, RANGE_FILL, BORDERS, BORDER];
