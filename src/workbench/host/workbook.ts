import { HostError } from "../protocol/errors";
import { textOf } from "./arguments";
import { customXmlCollection } from "./custom-xml-parts";
import type { Model } from "./model";
import { instance, NULL_OBJECT, type ClassDefinition, type HostObject } from "./object";
import { range } from "./range";
import { rangeAreas } from "./range-areas";
import { worksheets } from "./worksheets";

export function workbook(model: Model): HostObject {
  return instance(WORKBOOK, model);
}

const WORKBOOK: ClassDefinition<Model> = {
  name: "Workbook",
  properties: {
    Name: { get: (model) => model.spreadsheet.workbookName },
  },
  navigations: {
    Worksheets: worksheets,
    CustomXmlParts: customXmlCollection,
    Application: (model) => instance(APPLICATION, model),
  },
  methods: {
    GetActiveCell: (model) => {
      const { sheetId, area } = model.spreadsheet.selection();
      return range(model, sheetId, { ...area, bottom: area.top, right: area.left });
    },
    _RemoveReference: (model, [id]) => model.references.release(textOf(id)),
    _RemoveAllReferences: (model) => model.references.clear(),
    // Ranges of events are not handed out: their addresses are.
    _GetRangeForEventByReferenceId: () => {
      throw new HostError("ItemNotFound");
    },
    _GetRangeOrNullObjectForEventByReferenceId: () => NULL_OBJECT,
  },
};

/** The range or areas that an add-in holds by reference id. */
export function heldRange(model: Model, id: string): HostObject {
  const held = model.references.find(id);
  const [first, ...rest] = held?.areas ?? [];
  if (!held || !first) throw new HostError("InvalidReference");
  return rest.length === 0 ? range(model, held.sheetId, first) : rangeAreas(model, held.sheetId, held.areas);
}

const APPLICATION: ClassDefinition<Model> = {
  name: "Application",
  methods: {
    // Writes of a batch are drawn and calculated together anyway.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};

/** For the catalogue. */
export const WORKBOOK_CLASSES = [WORKBOOK, APPLICATION];
