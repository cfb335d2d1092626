import { parseArea } from "../../src/core/grid/address";
import type { Area } from "../../src/core/grid/grid";
import type { CellWrite } from "../../src/rules/fix";
import type { CellSketch } from "./grids";

/** What a write leaves in its cell, as a workbook that does not calculate holds it. */
export function sketchOf(write: CellWrite): CellSketch {
  if ("text" in write) return { value: write.text, text: write.text, format: "@" };
  if ("formula" in write) return { value: 0, text: "0", formula: write.formula };
  const value = Number(write.number);
  return write.format === undefined ? { value, text: write.number } : { value, text: "", format: write.format };
}

export function areasOf(address: string): readonly Area[] {
  const area = parseArea(address);
  return area ? [area] : [];
}

/** A name that no sheet has, with a number where one has it. */
export function freeName(name: string, sheets: readonly { readonly name: string }[]): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name}(${number})`;
    if (!sheets.some((sheet) => sheet.name === free)) return free;
  }
}
