import { isBlank } from "../core/text/text";
import type { ReadValue } from "./read-value";

/** Whether a value says nothing. What was typed and cannot be read says something, so does an amount in an unknown unit. */
export function isBlankValue(value: ReadValue): boolean {
  switch (value.type) {
    case "text":
      return value.text === null;
    case "money":
      return value.amount === null && value.problem === null && value.unitKnown;
    case "decimal":
      return value.decimal === null && value.problem === null;
    case "date":
      return value.iso === null && !value.unreadable;
    case "period":
      return value.from === null && value.to === null && !value.unreadable;
    case "duration":
      return value.length === null && !value.unreadable;
    case "pair":
      return value.pair === null;
    case "choice":
    case "ticks":
      return value.ticked.length === 0;
    case "target":
      return value.target === null;
    case "level":
      return isBlank(value.label);
  }
}
