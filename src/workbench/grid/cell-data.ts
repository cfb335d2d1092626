import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import type { CellEntry } from "../entry/entry";

/** The grid's form of an entry; nulls take away what was there. */
export function contentOf(entry: CellEntry): ICellData {
  const none: ICellData = { v: null, t: null, f: null, si: null, p: null };
  switch (entry.kind) {
    case "blank":
      return none;
    case "text":
      return { ...none, v: entry.text, t: CellValueType.STRING };
    case "number":
      return { ...none, v: entry.number, t: CellValueType.NUMBER };
    case "boolean":
      return { ...none, v: entry.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
    case "formula":
      return { ...none, f: entry.formula };
  }
}

/** Adds to what a cell looks like; borders side by side. */
export function addStyle(data: ICellData, style: IStyleData): void {
  const old = typeof data.s === "object" && data.s !== null ? data.s : {};
  data.s = { ...old, ...style, ...(style.bd ? { bd: { ...old.bd, ...style.bd } } : {}) };
}
