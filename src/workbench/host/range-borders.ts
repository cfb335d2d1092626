import type { Area } from "../../core/grid/grid";
import type { Border, BorderStyle, Side } from "../../workbook/xlsx/cell-style";
import { HostError } from "../protocol/errors";
import { colorOf, oneOf, nameOf } from "./arguments";
import type { AreasSelf } from "./model";
import { instance, type ClassDefinition, type HostObject } from "./object";
import { clipped } from "./range-edits";

/** Borders of areas: `RangeFormat.borders`. */

export interface BorderSelf extends AreasSelf {
  readonly index: BorderIndex;
}

type BorderIndex = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

const INDEXES: readonly BorderIndex[] = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];

export const BORDERS: ClassDefinition<AreasSelf> = {
  name: "RangeBorderCollection",
  methods: {
    GetItem: (self, [index]) => border(self, index),
  },
  item: border,
  items: (self) => INDEXES.map((index) => border(self, index)),
};

function border(self: AreasSelf, index: unknown): HostObject {
  const found = INDEXES.find((each) => each === index);
  if (found === undefined) throw new HostError("InvalidArgument", "RangeBorderCollection.getItem");
  return instance(BORDER, { ...self, index: found });
}

const STYLES: Readonly<Record<string, BorderStyle | null>> = {
  None: null,
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
  Double: "double",
  SlantDashDot: "slantDashDot",
};

export const BORDER: ClassDefinition<BorderSelf> = {
  name: "RangeBorder",
  identity: ({ index }) => ({ SideIndex: index, Id: index, _Id: index }),
  properties: {
    Style: {
      get: (self) => styleName(current(self)),
      set: (self, value) => setBorder(self, (old) => withStyle(old, oneOf(STYLES, value))),
    },
    Color: {
      get: (self) => current(self)?.color ?? "#000000",
      set: (self, value) => setBorder(self, (old) => ({ style: old?.style ?? "thin", color: colorOf(value) })),
    },
    Weight: {
      get: (self) => weightOf(current(self)?.style),
      set: (self, value) => setBorder(self, (old) => withWeight(old, oneOf(WEIGHTS, value))),
    },
  },
};

/** How thick a whole line is; in a file, and in the grid, that is a style of its own. */
const WEIGHTS = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;
type Weighted = (typeof WEIGHTS)[keyof typeof WEIGHTS];

function weightOf(style: BorderStyle | undefined): string {
  return Object.entries(WEIGHTS).find(([, each]) => each === style)?.[0] ?? "Thin";
}

function withWeight(old: Border | null, weight: Weighted): Border | null {
  const isWhole = old === null || Object.values(WEIGHTS).some((each) => each === old.style);
  return isWhole ? { style: weight, color: old?.color ?? "#000000" } : old;
}

function styleName(found: Border | null): string {
  if (!found) return "None";
  return nameOf(STYLES, found.style) ?? "Continuous";
}

function withStyle(old: Border | null, style: BorderStyle | null): Border | null {
  return style && { style, color: old?.color ?? "#000000" };
}

/** The cells that a border index is about, and which side of each. */
function sides({ model, sheetId, areas, index }: BorderSelf): { readonly area: Area; readonly side: Side }[] {
  return areas
    .map((area) => clipped(model, sheetId, area))
    .flatMap((area): { readonly area: Area; readonly side: Side }[] => {
      const { top, left, bottom, right } = area;
      switch (index) {
        case "EdgeTop":
          return [{ area: { ...area, bottom: top }, side: "top" }];
        case "EdgeBottom":
          return [{ area: { ...area, top: bottom }, side: "bottom" }];
        case "EdgeLeft":
          return [{ area: { ...area, right: left }, side: "left" }];
        case "EdgeRight":
          return [{ area: { ...area, left: right }, side: "right" }];
        case "InsideHorizontal":
          if (top === bottom) return [];
          return [
            { area: { ...area, bottom: bottom - 1 }, side: "bottom" },
            { area: { ...area, top: top + 1 }, side: "top" },
          ];
        case "InsideVertical":
          if (left === right) return [];
          return [
            { area: { ...area, right: right - 1 }, side: "right" },
            { area: { ...area, left: left + 1 }, side: "left" },
          ];
      }
    });
}

/** The border at the first cell, with what this batch has written. */
function current(self: BorderSelf): Border | null {
  const first = sides(self)[0];
  if (!first) return null;
  const { writes, cells } = self.model.spreadsheet;
  const pending = writes.pendingBorder(self.sheetId, first.area.top, first.area.left, first.side);
  return pending === undefined
    ? cells.style(self.sheetId, first.area.top, first.area.left).borders[first.side]
    : pending;
}

function setBorder(self: BorderSelf, change: (old: Border | null) => Border | null): void {
  const border = change(current(self));
  for (const { area, side } of sides(self))
    self.model.spreadsheet.writes.style(self.sheetId, area, { borders: { [side]: border } });
}
