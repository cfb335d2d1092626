import { type Area } from "../../core/grid/grid";
import { fullAddress } from "./addresses";
import { areaOf, splitAddress, textOf } from "./arguments";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import type { AreasSelf, Model } from "./model";
import { instance, type ClassDefinition, type HostObject } from "./object";
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
  },
  navigations: {
    Format: rangeFormat,
    DataValidation: dataValidation,
    ConditionalFormats: conditionalFormats,
  },
  methods: {
    _KeepReference: () => undefined,
  },
};

/** For the catalogue. */
export const RANGE_AREAS_CLASSES = [RANGE_AREAS];
