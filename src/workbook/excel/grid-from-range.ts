import type { Area, Cell, CellValue, Grid } from "../../core/grid";

/** A block of cells as Office.js hands it over: four arrays of the same shape. */
export interface RangeBlock {
  /** Worksheet position of the top left cell, from 0. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

export function gridFromRange(block: RangeBlock, merges: readonly Area[]): Grid {
  const cells = block.values.map((row, r) =>
    row.map((value, c) => cellOf(value, block.text[r]?.[c], block.formulas[r]?.[c], block.formats[r]?.[c])),
  );
  return { top: block.top, left: block.left, cells, merges };
}

/** Office.js gives `""` for a blank cell and for a formula that shows nothing: only the formula tells them apart. */
function cellOf(rawValue: unknown, text: unknown, rawFormula: unknown, format: unknown): Cell | null {
  const value = valueOf(rawValue);
  const formula = formulaOf(rawFormula, value);
  if ((value === null || value === "") && formula === null) return null;
  return { text: asText(text), value, formula, format: asText(format) || "General" };
}

function valueOf(value: unknown): CellValue {
  switch (typeof value) {
    case "string":
    case "number":
    case "boolean":
      return value;
    default:
      return null;
  }
}

/** Text such as `=15个` in a text cell comes back as its own formula: it is none. */
function formulaOf(formula: unknown, value: CellValue): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

function asText(text: unknown): string {
  return typeof text === "string" ? text : "";
}
