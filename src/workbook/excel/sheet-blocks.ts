import { columnName } from "../../core/grid/address";
import type { Area } from "../../core/grid/grid";
import type { CellPlan, SheetPlan } from "../../layout/plan";

/** A sheet's content as two whole-block arrays, the way Office.js takes it in one call each. */
export interface ContentBlock {
  readonly area: Area;
  /** en-US number formats; `@` must be in place before the text is. */
  readonly formats: readonly (readonly string[])[];
  /** Text, numbers and formulas; null leaves a cell alone. */
  readonly formulas: readonly (readonly (string | number | null)[])[];
  /** Cells whose text begins with an apostrophe: to be formatted as text once they have it. */
  readonly textLater: readonly CellPlan[];
}

export function contentBlock(plan: SheetPlan): ContentBlock {
  const bottom = Math.max(0, ...plan.cells.map((cell) => cell.area.bottom));
  const right = Math.max(0, ...plan.cells.map((cell) => cell.area.right));
  const formats = matrix<string>(bottom + 1, right + 1, "General");
  const formulas = matrix<string | number | null>(bottom + 1, right + 1, null);
  for (const cell of plan.cells) {
    const later = beginsWithApostrophe(cell);
    fill(formats, cell.area, later ? "General" : cell.style.numberFormat);
    const content = contentOf(cell);
    fill(
      formulas,
      { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column },
      later ? `'${content}` : content,
    );
  }
  return {
    area: { top: 0, left: 0, bottom, right },
    formats,
    formulas,
    textLater: plan.cells.filter(beginsWithApostrophe),
  };
}

/** In a cell of General format the first of two apostrophes says "text"; in one of text format hosts may differ. */
function beginsWithApostrophe({ content }: CellPlan): boolean {
  return content.kind === "text" && content.text.startsWith("'");
}

function contentOf({ content }: CellPlan): string | number | null {
  switch (content.kind) {
    case "blank":
      return null;
    case "text":
      return content.text;
    case "number":
      return Number(content.number);
    case "date":
      return content.serial;
    case "formula":
      return content.formula;
  }
}

function matrix<Value>(rows: number, columns: number, value: Value): Value[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

function fill<Value>(block: Value[][], area: Area, value: Value): void {
  for (let row = area.top; row <= area.bottom; row++) block[row]?.fill(value, area.left, area.right + 1);
}

/** Addresses of whole columns or rows of equal size: `A:B` or `3:5`. */
export function bands(sizes: readonly number[], axis: "column" | "row"): readonly { size: number; address: string }[] {
  const found: { size: number; first: number; last: number }[] = [];
  sizes.forEach((size, index) => {
    const last = found.at(-1);
    if (last?.size === size) last.last = index;
    else found.push({ size, first: index, last: index });
  });
  return found.map(({ size, first, last }) => ({
    size,
    address: axis === "column" ? `${columnName(first)}:${columnName(last)}` : `${first + 1}:${last + 1}`,
  }));
}

/** Excel's default digit is 7 pixels wide, a column pads by 5, and a point is 4/3 pixel. */
export function columnPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}
