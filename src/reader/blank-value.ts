import { isBlankMark } from "../core/blank-mark";
import { isBlank } from "../core/text";
import type { ReadCell, ReadValue } from "./reading";

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
    case "choice":
    case "ticks":
      return value.ticked.length === 0;
    case "target":
      return value.target === null;
    case "level":
      return isBlank(value.label);
  }
}

/**
 * The name of an indicator whose target says nothing, as it counts: a mark for "nothing here" (`/`, `无`) in both
 * makes an empty row, as any reviewer reads it. Beside a target the mark is a name, which is then wrong.
 */
export function nameBeside(name: ReadCell, target: ReadCell): ReadCell {
  const { value } = name;
  const noTarget = target.noResult !== true && isBlankValue(target.value);
  const marked = noTarget && value.type === "text" && value.text !== null && isBlankMark(value.text);
  return marked ? { ...name, value: { type: "text", text: null } } : name;
}
