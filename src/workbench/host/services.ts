import { HostError } from "../protocol/errors";
import { textOf } from "./arguments";
import type { Model } from "./model";
import { instance, type ClassDefinition, type HostObject } from "./object";

/** Objects that stand outside the workbook. */
const SERVICES: Readonly<Record<string, ClassDefinition<Model>>> = {
  // office.js asks for it at its start.
  "Microsoft.InternalService.AddinInternalService": {
    name: "Microsoft.InternalService.AddinInternalService",
    methods: { NotifyActionHandlerReady: () => undefined },
  },
  // Behind `Office.addin.showAsTaskpane` and `hide`.
  "Microsoft.AppRuntime.AppRuntimeService": {
    name: "Microsoft.AppRuntime.AppRuntimeService",
    methods: {
      GetAppRuntimeState: () => "Visible",
      SetAppRuntimeState: ({ surroundings }, [state]) =>
        textOf(state) === "Visible" ? surroundings.showPane() : surroundings.hidePane(),
    },
  },
};

export function serviceObject(model: Model, name: string): HostObject {
  const definition = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
  if (!definition) throw new HostError("ApiNotFound", name);
  return instance(definition, model);
}
