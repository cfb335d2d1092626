import { registrationOf } from "./events";
import type { Model } from "./model";

interface Target {
  readonly model: Model;
  /** Null for the whole workbook. */
  readonly sheetId: string | null;
}

/** Events as office.js names their registration, which it does in two ways. */
const NAMES: readonly string[] = ["Register", "Unregister"].flatMap((way) => [
  ...[
    "DataChanged",
    "Activated",
    "Deactivated",
    "Added",
    "Deleted",
    "Calculated",
    "FormatChanged",
    "SelectionChanged",
  ].map((event) => `_${way}${event}Event`),
  ...["NameChanged", "Moved", "VisibilityChanged"].map((event) => `_${way}Event${event}`),
]);

/** The methods that office.js calls to begin and end listening, for a worksheet and for the collection alike. */
export function registrationMethods<T>(target: (self: T) => Target): Record<string, (self: T) => void> {
  return Object.fromEntries(
    NAMES.map((name): [string, (self: T) => void] => [
      name,
      (self) => {
        const registration = registrationOf(name);
        const { model, sheetId } = target(self);
        if (registration?.register) model.registrations.add(registration.event, sheetId);
        else if (registration) model.registrations.remove(registration.event, sheetId);
      },
    ]),
  );
}
