import { cellText, inlineCell, lacksResult, storedIn } from "../../values/cell-text";
import type { ValueType } from "../../values/kind";
import { wholeTarget } from "../../values/target-parts";
import type { GridPart } from "../locate/grid-table";
import type { ReadCell } from "../reading";
import type { Reader } from "./reader";

/** A target whose comparator, value and unit have a cell each. It is looked for, and marked, at its value. */
export function readTargetParts(reader: Reader, parts: readonly GridPart[], row: number, type: ValueType): ReadCell {
  const { part } = reader;
  const { view } = part;
  const read = parts.map((own) => {
    const found = part.valueIn(row, own);
    return { of: own.part, at: view.ref(found ?? view.input(row, own.left)), cell: found?.cell ?? null };
  });
  const text = wholeTarget(Object.fromEntries(read.map(({ of, cell }) => [of, cellText(cell)]))) ?? "";
  const own = read.find(({ of }) => of === "value") ?? read[0];
  return {
    at: own?.at ?? view.ref({ row, column: 0 }),
    sources: read.map(({ at }) => at),
    raw: text,
    // A fix that writes a target anew has no cell to write it to.
    inline: text !== "",
    formula: read.find(({ cell }) => cell?.formula)?.cell?.formula ?? null,
    stored: storedIn(own?.cell ?? null),
    value: reader.value(type, inlineCell({ formula: null }, text)),
    ...(read.some(({ cell }) => lacksResult(cell)) ? { noResult: true as const } : {}),
  };
}
