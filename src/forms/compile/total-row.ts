import { kindOf } from "../../values";
import type { TableDefinition } from "../language";
import type { ColumnNode, SumNode, TotalNode } from "./form";
import { type Scope, valueNode } from "./scope";

/** The row of a table's totals. What names no column is said and left out. */
export function totalOf(
  { total }: Pick<TableDefinition, "total">,
  columns: readonly ColumnNode[],
  { sheet, label: labelOf, say }: Scope,
): TotalNode | null {
  if (!total) return null;
  const { path, filler = "", constants = {}, others = [], at } = total;
  const label = total.label ? labelOf(total.label) : null;
  if (!label && at !== "top") say("total-no-label", { path });
  const named = (key: string): ColumnNode | null => {
    const column = columns.find((each) => each.key === key);
    if (!column) say("total-no-column", { column: key });
    return column ?? null;
  };
  const sums = [{ column: total.column, path }, ...others].flatMap(({ column: key, path: own }, index): SumNode[] => {
    const column = named(key);
    if (!column) return [];
    const { value, name } = column;
    if (!kindOf(value).number) say("total-no-number", { column: key, type: value.type });
    const words = label === null ? name : index === 0 ? label.name : `${label.name} ${name}`;
    return [{ column, field: valueNode({ path: own, sheet, name: words, value, label }) }];
  });
  const [first, ...further] = sums;
  const printed = Object.entries(constants).flatMap(([key, text]) => {
    const column = named(key);
    return column ? [{ column, text }] : [];
  });
  return first ? { label, above: at === "top", sums: [first, ...further], filler, constants: printed } : null;
}
