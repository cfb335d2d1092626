import type { LabelNode } from "../forms/compile/form";
import { printed } from "../forms/compile/label-words";
import type { FormValues } from "./values";

/** A label as it is printed. Without a span, the bracket around its years is left out. */
export function printedLabel(
  { wordings: [own] }: LabelNode,
  { year, unit, span }: Pick<FormValues, "year" | "unit" | "span">,
): string {
  return printed(own, (slot) => {
    switch (slot) {
      case "year":
        return year?.toString() ?? null;
      case "lastYear":
        return year === null ? null : String(year - 1);
      case "unit":
        return unit;
      case "from":
      case "to":
        return span?.[slot].toString() ?? null;
    }
  });
}
