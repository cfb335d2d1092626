import type { PrintedUnit } from "../forms/definition";

/**
 * The formulas of total cells. Layout writes them, the rules' fixes write the very same ones back. Addresses are
 * in A1 notation on the same sheet (`C7`, `F20:F24`). A total shows nothing while all its parts are blank.
 */

/** Sum of single cells: `=IF(COUNT(C8,C10)=0,"",SUM(C8,C10))`. */
export function sumFormula(parts: readonly string[]): string {
  const list = asRange(parts) ?? parts.join(",");
  return `=IF(COUNT(${list})=0,"",SUM(${list}))`;
}

/** Sum of one column of a table, from its first row to its last; rows inserted between them are included. */
export function columnSumFormula(first: string, last: string): string {
  return sumFormula([first === last ? first : `${first}:${last}`]);
}

/** Price × quantity, rounded to the cent: `=IF(COUNT(G20,I20)<2,"",ROUND(G20*I20,2))`. */
export function productFormula(price: string, quantity: string, unit: PrintedUnit): string {
  return `=IF(COUNT(${price},${quantity})<2,"",ROUND(${price}*${quantity},${centDigits(unit)}))`;
}

/** Decimal places of a cent in the printed unit. */
export function centDigits(unit: PrintedUnit): 2 | 6 {
  switch (unit) {
    case "元":
      return 2;
    case "万元":
      return 6;
  }
}

/** Neighbouring cells of one column as a range, so that rows inserted between them count too; null for others. */
function asRange(parts: readonly string[]): string | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length < 3) return null;
  const start = /^([A-Z]+)(\d+)$/.exec(first);
  if (!start) return null;
  const [, column, row] = start;
  const contiguous = parts.every((part, index) => part === `${column}${Number(row) + index}`);
  return contiguous ? `${first}:${last}` : null;
}
