import { HostError } from "../protocol/errors";
import { optionalText, textOf } from "./arguments";
import type { Model } from "./model";
import { instance, NULL_OBJECT, type ClassDefinition, type HostObject } from "./object";
import { registrationMethods } from "./registrations";
import { checkName, worksheetById } from "./worksheet";

export function worksheets(model: Model): HostObject {
  return instance(WORKSHEETS, model);
}

const WORKSHEETS: ClassDefinition<Model> = {
  name: "WorksheetCollection",
  methods: {
    Add: (model, [name]) => {
      const text = optionalText(name);
      if (text !== null) {
        checkName(text);
        if (model.spreadsheet.worksheets.byName(text)) throw new HostError("ItemAlreadyExists");
      }
      model.spreadsheet.writes.apply();
      return worksheetById(model, model.spreadsheet.worksheets.add(text));
    },
    GetActiveWorksheet: (model) => worksheetById(model, model.spreadsheet.worksheets.activeId()),
    GetItem: (model, [key]) => find(model, key) ?? notFound(),
    GetItemOrNullObject: (model, [key]) => find(model, key) ?? NULL_OBJECT,
    ...registrationMethods<Model>((model) => ({ model, sheetId: null })),
  },
  item: (model, key) => find(model, key) ?? notFound(),
  items: (model) => model.spreadsheet.worksheets.list().map(({ id }) => worksheetById(model, id)),
};

function notFound(): never {
  throw new HostError("ItemNotFound", "WorksheetCollection.getItem");
}

/** By id or by name, as Excel looks it up. */
function find(model: Model, key: unknown): HostObject | null {
  const text = textOf(key);
  const found = model.spreadsheet.worksheets.find(text) ?? model.spreadsheet.worksheets.byName(text);
  return found && worksheetById(model, found.id);
}

/** For the catalogue. */
export const WORKSHEETS_CLASSES = [WORKSHEETS];
