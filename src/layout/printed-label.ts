import type { LabelNode } from "../forms/compile/form";
import { printed } from "../forms/compile/label-words";
import type { PrintedUnit } from "../core/number/amounts";

/** What the slots of printed texts are filled with; null leaves a slot blank. */
export interface Slots {
  readonly year: number | null;
  readonly unit: PrintedUnit;
  readonly span: { readonly from: number; readonly to: number } | null;
}

/** A label as it is printed. Without a span, the bracket around its years is left out. */
export function printedLabel({ wordings: [own] }: LabelNode, { year, unit, span }: Slots): string {
  return printed(own, (slot) => {
    switch (slot) {
      case "year":
        return year?.toString() ?? null;
      case "unit":
        return unit;
      case "from":
      case "to":
        return span?.[slot].toString() ?? null;
    }
  });
}
