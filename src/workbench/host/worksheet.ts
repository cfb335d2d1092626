import type { HiddenState } from "../../reader/reading";
import { HostError } from "../protocol/errors";
import { booleanOf, colorOf, countOf, integerOf, oneOf, optionalText, textOf } from "./arguments";
import { freezePanes } from "./freeze-panes";
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
    Position: {
      get: (self) => info(self).position,
      set: (self, value) => {
        const position = countOf(value);
        if (position >= self.model.spreadsheet.worksheets.list().length) throw new HostError("InvalidArgument");
        self.model.spreadsheet.worksheets.move(self.sheetId, position);
      },
    },
    Visibility: {
      get: (self) => visibilityOf(info(self)),
      set: (self, value) => self.model.spreadsheet.worksheets.setHidden(self.sheetId, oneOf(VISIBILITIES, value)),
    },
    TabColor: {
      get: (self) => info(self).tabColor,
      set: (self, value) =>
        self.model.spreadsheet.worksheets.setTabColor(self.sheetId, value === "" ? "" : colorOf(value)),
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
    FreezePanes: freezePanes,
    PageLayout: pageLayout,
    Protection: (self) => instance(PROTECTION, self),
  },
  methods: {
    Activate: (self) => {
      if (!info(self).visible) throw new HostError("InvalidOperation");
      self.model.spreadsheet.worksheets.activate(self.sheetId);
    },
    Calculate: () => undefined,
    Delete: (self) => {
      self.model.spreadsheet.writes.apply();
      if (!self.model.spreadsheet.worksheets.remove(info(self).id)) throw new HostError("InvalidOperation");
    },
    Copy: copy,
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
    GetCell: (self, [row, column]) =>
      range(self.model, info(self).id, {
        top: countOf(row),
        bottom: countOf(row),
        left: countOf(column),
        right: countOf(column),
      }),
    GetUsedRange: (self, [valuesOnly]) =>
      used(self, valuesOnly) ?? range(self.model, info(self).id, { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: (self, [valuesOnly]) => used(self, valuesOnly) ?? NULL_OBJECT,
    GetNext: (self, [visibleOnly]) => neighbour(self, 1, visibleOnly) ?? notFound(),
    GetNextOrNullObject: (self, [visibleOnly]) => neighbour(self, 1, visibleOnly) ?? NULL_OBJECT,
    GetPrevious: (self, [visibleOnly]) => neighbour(self, -1, visibleOnly) ?? notFound(),
    GetPreviousOrNullObject: (self, [visibleOnly]) => neighbour(self, -1, visibleOnly) ?? NULL_OBJECT,
    _GetSheetById: ({ model }, [id]) => existing(model, id),
    _GetAnotherWorksheetById: ({ model }, [id]) => existing(model, id),
    ...registrationMethods<SheetSelf>((self) => self),
  },
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

const PROTECTION: ClassDefinition<SheetSelf> = {
  name: "WorksheetProtection",
  properties: { Protected: { get: ({ model, sheetId }) => model.protections.has(sheetId) } },
};

function notFound(): never {
  throw new HostError("ItemNotFound");
}

function existing(model: Model, id: unknown): HostObject {
  const found = model.spreadsheet.worksheets.find(textOf(id));
  return found ? worksheetById(model, found.id) : notFound();
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

function neighbour(self: SheetSelf, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const list = self.model.spreadsheet.worksheets.list();
  for (let index = info(self).position + step; ; index += step) {
    const sheet = list[index];
    if (!sheet) return null;
    if (visibleOnly !== true || sheet.visible) return worksheetById(self.model, sheet.id);
  }
}

function copy(self: SheetSelf, [positionType, relativeTo]: readonly unknown[]): HostObject {
  const { model, sheetId } = self;
  const { worksheets, writes } = model.spreadsheet;
  writes.apply();
  const original = info(self);
  const id = worksheets.copy(sheetId);
  model.prints.copy(sheetId, id);
  const last = worksheets.list().length - 1;
  switch (positionType ?? "None") {
    case "Beginning":
      worksheets.move(id, 0);
      break;
    case "End":
      worksheets.move(id, last);
      break;
    case "Before":
    case "After":
      worksheets.move(id, besides(model, relativeTo, positionType === "After", id));
      break;
    default:
      worksheets.move(id, Math.min(original.position + 1, last));
  }
  return worksheetById(model, id);
}

function besides(model: Model, relativeTo: unknown, after: boolean, id: string): number {
  const wanted = relativeTo as HostObject | null | undefined;
  const other = wanted ? model.spreadsheet.worksheets.find(String(wanted.identity()["Id"])) : null;
  if (!other) throw new HostError("InvalidArgument");
  const own = model.spreadsheet.worksheets.find(id)?.position ?? 0;
  // Taking the copy out first moves everything behind it one to the left.
  const position = other.position + (after ? 1 : 0);
  return own < position ? position - 1 : position;
}

/** For the catalogue. */
export const WORKSHEET_CLASSES = [WORKSHEET, PROTECTION];
