import { EVENTS, registration, type EventName } from "./events";
import type { Model } from "./model";

interface Target {
  readonly model: Model;
  /** Null for the whole workbook. */
  readonly sheetId: string | null;
}

/** The methods that office.js calls to begin and end listening, for a worksheet and for the collection alike. */
export function registrationMethods<T>(target: (self: T) => Target): Record<string, (self: T) => void> {
  return Object.fromEntries(
    (Object.keys(EVENTS) as EventName[]).flatMap((event): [string, (self: T) => void][] => [
      [
        registration(event),
        (self) => {
          const { model, sheetId } = target(self);
          model.registrations.add(event, sheetId);
        },
      ],
      [
        registration(event, "Unregister"),
        (self) => {
          const { model, sheetId } = target(self);
          model.registrations.remove(event, sheetId);
        },
      ],
    ]),
  );
}
