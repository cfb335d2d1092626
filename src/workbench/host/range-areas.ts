import { intersect, type Area } from "../../core/grid/grid";
import { HostError } from "../protocol/errors";
import { areaOf, integerOf, quotedName, splitAddress, textOf } from "./arguments";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import type { AreasSelf, Model } from "./model";
import { instance, NULL_OBJECT, type ClassDefinition, type HostObject } from "./object";
import { localAddress, range, rangeArgument } from "./range";
import { clearCells } from "./range-edits";
import { rangeFormat } from "./range-format";

export function rangeAreas(model: Model, sheetId: string, areas: readonly Area[]): HostObject {
  return instance(RANGE_AREAS, { model, sheetId, areas });
}

/** Reads `A1:B2,D4`, each with or without a sheet name. */
export function areasOf(address: unknown): Area[] {
  return textOf(address)
    .split(",")
    .map((part) => areaOf(splitAddress(part.trim()).local));
}

const RANGE_AREAS: ClassDefinition<AreasSelf> = {
  name: "RangeAreas",
  identity: (self) => ({ _ReferenceId: self.model.references.hold(self.sheetId, self.areas) }),
  properties: {
    Address: { get: fullAddress },
    AddressLocal: { get: fullAddress, onDemand: true },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: {
      get: ({ areas }) =>
        areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0),
    },
  },
  navigations: {
    Areas: (self) => instance(RANGE_COLLECTION, self),
    Format: rangeFormat,
    Worksheet: ({ model, sheetId }) => model.make.worksheet(model, sheetId),
    DataValidation: dataValidation,
    ConditionalFormats: conditionalFormats,
  },
  methods: {
    Clear: (self, [applyTo]) => clearCells(self, self.areas, applyTo),
    Calculate: () => undefined,
    GetIntersection: (self, [other]) => {
      const found = intersection(self, other);
      if (found === NULL_OBJECT) throw new HostError("ItemNotFound");
      return found;
    },
    GetIntersectionOrNullObject: (self, [other]) => intersection(self, other),
    GetOffsetRangeAreas: ({ model, sheetId, areas }, [rows, columns]) => {
      const [down, right] = [integerOf(rows), integerOf(columns)];
      return rangeAreas(
        model,
        sheetId,
        areas.map((area) => ({
          top: area.top + down,
          bottom: area.bottom + down,
          left: area.left + right,
          right: area.right + right,
        })),
      );
    },
    _KeepReference: () => undefined,
  },
};

const RANGE_COLLECTION: ClassDefinition<AreasSelf> = {
  name: "RangeCollection",
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ model, sheetId, areas }, [index]) => {
      const area = areas[integerOf(index)];
      if (!area) throw new HostError("ItemNotFound");
      return range(model, sheetId, area);
    },
  },
  items: ({ model, sheetId, areas }) => areas.map((area) => range(model, sheetId, area)),
};

function fullAddress({ model, sheetId, areas }: AreasSelf): string {
  const name = quotedName(model.spreadsheet.worksheets.find(sheetId)?.name ?? "");
  return areas.map((area) => `${name}!${localAddress(area)}`).join(",");
}

function intersection(self: AreasSelf, other: unknown): HostObject {
  const { sheetId, area } = rangeArgument(self, other);
  const areas =
    sheetId === self.sheetId ? self.areas.map((each) => intersect(each, area)).filter((each) => each !== null) : [];
  return areas.length > 0 ? rangeAreas(self.model, sheetId, areas) : NULL_OBJECT;
}

/** For the catalogue. */
export const RANGE_AREAS_CLASSES = [RANGE_AREAS, RANGE_COLLECTION];
