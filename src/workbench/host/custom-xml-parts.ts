import { textOf, type CustomXml } from "../../workbook/xlsx/custom-xml";
import { HostError } from "../protocol/errors";
import { textOf as argumentText } from "./arguments";
import { namespaceOf } from "./custom-xml-store";
import type { Model } from "./model";
import { instance, type ClassDefinition, type HostObject } from "./object";

export function customXmlCollection(model: Model): HostObject {
  return instance(COLLECTION, model);
}

const COLLECTION: ClassDefinition<Model> = {
  name: "CustomXmlPartCollection",
  methods: {
    Add: (model, [xml]) => {
      const part = model.customXml.add(argumentText(xml));
      if (namespaceOf(part) === null) {
        model.customXml.replace(model.customXml.all.filter((each) => each !== part));
        throw new HostError("InvalidArgument");
      }
      return instance(PART, part);
    },
    GetByNamespace: (model, [namespace]) => instance(SCOPED, { model, namespace: argumentText(namespace) }),
  },
};

interface Scope {
  readonly model: Model;
  readonly namespace: string;
}

const SCOPED: ClassDefinition<Scope> = {
  name: "CustomXmlPartScopedCollection",
  item: ({ model }, key) => {
    const part = model.customXml.find(argumentText(key));
    if (part === null) throw new HostError("ItemNotFound");
    return instance(PART, part);
  },
  items: ({ model, namespace }) =>
    model.customXml.all.filter((part) => namespaceOf(part) === namespace).map((part) => instance(PART, part)),
};

const PART: ClassDefinition<CustomXml> = {
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id, _Id: id }),
  properties: { Id: { get: ({ id }) => id } },
  methods: { GetXml: (part) => textOf(part) },
};

/** For the catalogue. */
export const CUSTOM_XML_CLASSES = [COLLECTION, SCOPED, PART];
