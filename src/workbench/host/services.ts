import { HostError } from "../protocol/errors";
import { instance, type ClassDefinition, type HostObject } from "./object";

/** Objects that stand outside the workbook; office.js itself asks for the first at its start. */
const SERVICES: Readonly<Record<string, ClassDefinition<null>>> = {
  "Microsoft.InternalService.AddinInternalService": {
    name: "Microsoft.InternalService.AddinInternalService",
    methods: { NotifyActionHandlerReady: () => undefined },
  },
};

export function serviceObject(name: string): HostObject {
  const definition = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
  if (!definition) throw new HostError("ApiNotFound", name);
  return instance(definition, null);
}
