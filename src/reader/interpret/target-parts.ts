import type { PrintedUnit } from "../../core/number/amounts";
import { kindOf } from "../../values";
import { cellText, lacksResult, storedIn } from "../../values/cell-text";
import type { ValueType } from "../../values/kind";
import { wholeTarget } from "../../values/target-parts";
import type { GridPart } from "../locate/grid-columns";
import type { PartView } from "../locate/part-view";
import type { ReadCell } from "../reading";
import { cellIn } from "./cell-in";

/** A target whose comparator, value and unit have a cell each. It is looked for, and marked, at its value. */
export function readTargetParts(
  part: PartView,
  parts: readonly GridPart[],
  row: number,
  type: ValueType,
  unit: PrintedUnit | null,
): ReadCell {
  const { view } = part;
  const read = parts.map((own) => {
    const found = cellIn(part, own, row);
    const at = found ? view.ref(found.row, found.column) : view.inputAt(row, own.left);
    return { of: own.part, at, cell: found?.cell ?? null };
  });
  const text = wholeTarget(Object.fromEntries(read.map(({ of, cell }) => [of, cellText(cell)]))) ?? "";
  const own = read.find(({ of }) => of === "value") ?? read[0];
  const cell = own?.cell ?? null;
  return {
    at: own?.at ?? view.ref(row, 0),
    sources: read.map(({ at }) => at),
    raw: text,
    // A fix that writes a target anew has no cell to write it to.
    inline: text !== "",
    formula: read.find((each) => each.cell?.formula)?.cell?.formula ?? null,
    stored: storedIn(cell),
    value: kindOf(type).read({ text, value: text, formula: null, format: "@" }, unit),
    ...(read.some((each) => lacksResult(each.cell)) ? { noResult: true as const } : {}),
  };
}
