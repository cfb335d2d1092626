import type { HiddenState } from "../../reader/reading";
import { HostError } from "../protocol/errors";
import { booleanOf, countOf, integerOf, oneOf, optionalText, textOf } from "./arguments";
import { registrationMethods } from "./registrations";
import type { Model, SheetSelf } from "./model";
import { instance, NULL_OBJECT, type ClassDefinition, type HostObject } from "./object";
import { pageLayout } from "./page-layout";
import { range, rangeArgument } from "./range";
import { areasOf, rangeAreas } from "./range-areas";
import { LAST_COLUMN, LAST_ROW } from "./range-edits";
import type { WorksheetInfo } from "../grid/worksheets";

export function worksheetById(model: Model, sheetId: string): HostObject {
  return instance(WORKSHEET, { model, sheetId });
}

function info({ model, sheetId }: SheetSelf): WorksheetInfo {
  const found = model.spreadsheet.worksheets.find(sheetId);
  if (!found) throw new HostError("ItemNotFound");
  return found;
}

const WORKSHEET: ClassDefinition<SheetSelf> = {
  name: "Worksheet",
  identity: ({ sheetId }) => ({ Id: sheetId, _Id: sheetId }),
  properties: {
    Id: { get: (self) => info(self).id },
    Name: { get: (self) => info(self).name, set: rename },
    Visibility: {
      get: (self) => visibilityOf(info(self)),
      set: (self, value) => self.model.spreadsheet.worksheets.setHidden(self.sheetId, oneOf(VISIBILITIES, value)),
    },
    ShowGridlines: {
      get: (self) => info(self).gridlines,
      set: (self, value) => self.model.spreadsheet.worksheets.setGridlines(self.sheetId, booleanOf(value)),
    },
    // office.js sets gridlines under a name of their own.
    Gridlines: {
      get: (self) => info(self).gridlines,
      set: (self, value) => self.model.spreadsheet.worksheets.setGridlines(self.sheetId, booleanOf(value)),
      onDemand: true,
    },
  },
  navigations: {
    PageLayout: pageLayout,
    Protection: (self) => instance(WORKSHEET_PROTECTION, self),
  },
  methods: {
    Activate: (self) => {
      if (!info(self).visible) throw new HostError("InvalidOperation");
      self.model.spreadsheet.worksheets.activate(self.sheetId);
    },
    Delete: (self) => {
      self.model.spreadsheet.writes.apply();
      if (!self.model.spreadsheet.worksheets.remove(info(self).id)) throw new HostError("InvalidOperation");
    },
    GetRange: (self, [address]) => {
      const text = optionalText(address);
      if (text === null)
        return range(self.model, info(self).id, { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN });
      const found = rangeArgument(self, text);
      return range(self.model, found.sheetId, found.area);
    },
    GetRanges: (self, [address]) => {
      const text = optionalText(address);
      return rangeAreas(
        self.model,
        info(self).id,
        text === null ? [{ top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }] : areasOf(text),
      );
    },
    GetRangeByIndexes: (self, [top, left, rows, columns]) => {
      const area = {
        top: countOf(top),
        left: countOf(left),
        bottom: countOf(top) + integerOf(rows) - 1,
        right: countOf(left) + integerOf(columns) - 1,
      };
      if (area.bottom < area.top || area.right < area.left || area.bottom > LAST_ROW || area.right > LAST_COLUMN)
        throw new HostError("InvalidArgument");
      return range(self.model, info(self).id, area);
    },
    GetUsedRangeOrNullObject: (self, [valuesOnly]) => used(self, valuesOnly) ?? NULL_OBJECT,
    ...registrationMethods<SheetSelf>((self) => self),
  },
};

const WORKSHEET_PROTECTION: ClassDefinition<SheetSelf> = {
  name: "WorksheetProtection",
  properties: { Protected: { get: ({ model, sheetId }) => model.protections.has(sheetId) } },
};

const VISIBILITIES: Readonly<Record<string, HiddenState | null>> = {
  Visible: null,
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

function visibilityOf({ hidden }: WorksheetInfo): string {
  switch (hidden) {
    case null:
      return "Visible";
    case "hidden":
      return "Hidden";
    case "very-hidden":
      return "VeryHidden";
  }
}

function rename(self: SheetSelf, value: unknown): void {
  const name = textOf(value);
  checkName(name);
  const other = self.model.spreadsheet.worksheets.byName(name);
  if (other && other.id !== self.sheetId) throw new HostError("ItemAlreadyExists");
  self.model.spreadsheet.writes.apply();
  self.model.spreadsheet.worksheets.rename(info(self).id, name);
}

/** Excel's rules for the name of a worksheet. */
export function checkName(name: string): void {
  if (name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw new HostError("InvalidArgument");
}

function used(self: SheetSelf, valuesOnly: unknown): HostObject | null {
  const { model, sheetId } = self;
  model.spreadsheet.writes.apply();
  const area = model.spreadsheet.cells.usedArea(info(self).id, valuesOnly === true);
  return area && range(model, sheetId, area);
}

/** For the catalogue. */
export const WORKSHEET_CLASSES = [WORKSHEET, WORKSHEET_PROTECTION];
