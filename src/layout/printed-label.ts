import type { LabelNode } from "../forms/compile/form";
import { printed } from "../forms/compile/label-words";
import type { FormValues } from "./values";

/** A label as it is printed. Without a span, the bracket around its years is left out. */
export function printedLabel(
  { wordings: [own] }: LabelNode,
  { year, unit, span }: Pick<FormValues, "year" | "unit" | "span">,
): string {
  const said = { year, lastYear: year === null ? null : year - 1, unit, from: span?.from, to: span?.to };
  return printed(own, (slot) => said[slot]?.toString() ?? null);
}
