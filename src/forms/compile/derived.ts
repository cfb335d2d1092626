import type { FormDefinition } from "../language";
import type { DerivedNode, FieldNode, SheetNode } from "./form";
import type { Say } from "./problems";
import { valueNode } from "./scope";

/** The totals of a form that have no cell. What names nothing is said and left out. */
export function derivedOf(
  { derived = [] }: FormDefinition,
  sheets: readonly SheetNode[],
  fields: readonly FieldNode[],
  say: Say,
): readonly DerivedNode[] {
  const byPath = new Map(fields.map((field) => [field.path, field]));
  return derived.flatMap(({ path, label: id, sum }) => {
    const sheet = sheets.find(({ labels }) => labels.has(id));
    const label = sheet?.labels.get(id);
    const parts = sum.flatMap((part) => {
      const field = byPath.get(part);
      if (field?.value.type === "money") return [field];
      say("derived-no-amount", { path, part });
      return [];
    });
    if (!sheet || !label) {
      say("derived-no-label", { path, id });
      return [];
    }
    const field = valueNode({ path, sheet: sheet.key, name: label.name, value: { type: "money" }, label });
    return parts.length === sum.length ? [{ field, parts }] : [];
  });
}
