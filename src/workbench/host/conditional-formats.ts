import { intersect, type Area } from "../../core/grid/grid";
import type { Condition } from "../grid/conditions";
import { HostError } from "../protocol/errors";
import { areaOf, colorOf, splitAddress, textOf } from "./arguments";
import type { AreasSelf, Model } from "./model";
import { instance, type ClassDefinition, type HostObject } from "./object";
import { clipped } from "./range-edits";

export function conditionalFormats(self: AreasSelf): HostObject {
  return instance(COLLECTION, self);
}

function touching({ model, sheetId, areas }: AreasSelf): Condition[] {
  return model.spreadsheet.conditions
    .all(sheetId)
    .filter((condition) => condition.areas.some((own) => areas.some((area) => intersect(own, area))));
}

const COLLECTION: ClassDefinition<AreasSelf> = {
  name: "ConditionalFormatCollection",
  methods: {
    Add: (self, [type]) => {
      // The grid knows more kinds; the add-in's guards are formulas, and no other kind is offered half-way.
      if (type !== "Custom") throw new HostError("NotImplemented");
      const { model, sheetId } = self;
      const areas = self.areas.map((area) => clipped(model, sheetId, area));
      const id = model.spreadsheet.conditions.add(sheetId, {
        areas,
        formula: "=FALSE",
        fill: null,
        fontColor: null,
        bold: false,
        stopIfTrue: false,
      });
      return conditionalFormat(model, sheetId, id);
    },
  },
  item: (self, id) => byId(self, id) ?? notFound(),
  items: (self) => touching(self).map(({ id }) => conditionalFormat(self.model, self.sheetId, id)),
};

function notFound(): never {
  throw new HostError("ItemNotFound");
}

function byId(self: AreasSelf, id: unknown): HostObject | null {
  const wanted = textOf(id);
  const found = self.model.spreadsheet.conditions.find(self.sheetId, wanted);
  return found ? conditionalFormat(self.model, self.sheetId, wanted) : null;
}

interface FormatSelf {
  readonly model: Model;
  readonly sheetId: string;
  readonly id: string;
}

function conditionalFormat(model: Model, sheetId: string, id: string): HostObject {
  return instance(FORMAT, { model, sheetId, id });
}

function current({ model, sheetId, id }: FormatSelf): Condition {
  return model.spreadsheet.conditions.find(sheetId, id) ?? notFound();
}

function change(self: FormatSelf, patch: Partial<Condition>): void {
  self.model.spreadsheet.conditions.update(self.sheetId, { ...current(self), ...patch });
}

const FORMAT: ClassDefinition<FormatSelf> = {
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id, _Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
  },
  navigations: {
    Custom: (self) => instance(CUSTOM, self),
    CustomOrNullObject: (self) => instance(CUSTOM, self),
  },
  methods: {
    Delete: ({ model, sheetId, id }) => model.spreadsheet.conditions.remove(sheetId, id),
    SetRanges: (self, [ranges]) => change(self, { areas: areasArgument(ranges) }),
  },
};

const CUSTOM: ClassDefinition<FormatSelf> = {
  name: "CustomConditionalFormat",
  navigations: {
    Rule: (self) => instance(RULE, self),
    Format: (self) => instance(RANGE_FORMAT, self),
  },
};

const RULE: ClassDefinition<FormatSelf> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: {
      get: (self) => current(self).formula,
      set: (self, value) => change(self, { formula: withSign(textOf(value)) }),
    },
  },
};

/** An address of one or several areas. */
function areasArgument(ranges: unknown): Area[] {
  return textOf(ranges)
    .split(",")
    .map((part) => areaOf(splitAddress(part.trim()).local));
}

function withSign(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

const RANGE_FORMAT: ClassDefinition<FormatSelf> = {
  name: "ConditionalRangeFormat",
  navigations: {
    Font: (self) => instance(FONT, self),
    Fill: (self) => instance(FILL, self),
  },
};

const FONT: ClassDefinition<FormatSelf> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: {
      get: (self) => current(self).fontColor,
      set: (self, value) => change(self, { fontColor: colorOf(value) }),
    },
  },
};

const FILL: ClassDefinition<FormatSelf> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: { get: (self) => current(self).fill ?? "", set: (self, value) => change(self, { fill: colorOf(value) }) },
  },
};

/** For the catalogue. */
export const CONDITIONAL_FORMATS_CLASSES = [COLLECTION, FORMAT, CUSTOM, RULE, RANGE_FORMAT, FONT, FILL];
