import type { Cell } from "../core/grid/grid";
import type { JsonValue } from "../core/json";
import type { PrintedUnit } from "../core/number/amounts";
import type { CellRef } from "../reader/reading";
import type { CellWrite } from "../rules/fix";
import { kindOf } from "../values";
import type { ValueType } from "../values/kind";

/** Values that stand in a text, brought into the cells that they belong to. */

/** As the JSON has it; null where the text is no such value, as a choice that is not offered. @param unit of an amount */
export function valueIn(type: ValueType, text: string, unit: PrintedUnit | null): JsonValue | null {
  const cell: Cell = { text, value: text, formula: null, format: "@" };
  const kind = kindOf(type);
  const read = kind.read(cell, unit);
  if (read.type === "choice" && read.ticked.some(({ option }) => option === null)) return null;
  return kind.json(read);
}

const DAY = "yyyy-mm-dd";

/** Null where the sheet cannot hold it: an amount where no unit is printed. @param unit as the sheet prints it */
export function cellWrite(at: CellRef, type: ValueType, value: JsonValue, unit: PrintedUnit | null): CellWrite | null {
  const kind = kindOf(type);
  if (unit === null && type.type === "money") return null;
  const content = kind.content(value);
  if (content === null) return null;
  const held = kind.cell(content, unit ?? "元");
  switch (held.kind) {
    case "text":
      return { at, text: held.text };
    case "number":
      return { at, number: held.number };
    case "date":
      return { at, number: String(held.serial), format: DAY };
    case "blank":
    case "formula":
      return null;
  }
}
