import { areaOfCell, cellAt, contains, type Area, type Grid } from "../core/grid/grid";
import type { HeldContent, SheetLook } from "./sheet-edit";

/** What is asked of a sheet's look. */

export const NOTHING: HeldContent = { content: "", format: "General" };

export function contentAt({ area, contents }: SheetLook, row: number, column: number): HeldContent {
  return contents[row - area.top]?.[column - area.left] ?? NOTHING;
}

export function heightAt({ area, heights }: SheetLook, row: number): number | null {
  return heights[row - area.top] ?? null;
}

export function guardAt({ area, guards }: SheetLook, row: number, column: number) {
  return guards.get(row)?.[column - area.left] ?? null;
}

export function styleAt({ area, styles }: SheetLook, row: number, column: number) {
  return styles.get(row)?.[column - area.left] ?? null;
}

export function isFormula(held: HeldContent): held is HeldContent & { readonly content: string } {
  return typeof held.content === "string" && held.content.startsWith("=");
}

/** The merged area of a cell, else the cell. */
export function mergedAt({ merges }: SheetLook, row: number, column: number): Area {
  return merges.find((area) => contains(area, row, column)) ?? areaOfCell({ row, column });
}

/** Whether a sheet still says what was read of it last. */
export function isAsRead({ area, contents }: SheetLook, grid: Grid): boolean {
  return contents.every((line, down) =>
    line.every(({ content }, right) => {
      const cell = cellAt(grid, area.top + down, area.left + right);
      const read = cell?.formula ?? cell?.value ?? "";
      return content === read || (typeof read === "string" && content === `'${read}`);
    }),
  );
}

/** Whether two cells hold the same. */
export function sameContent(one: HeldContent, other: HeldContent): boolean {
  return one.content === other.content && (one.content === "" || one.format === other.format);
}
