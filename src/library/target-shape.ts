import { BY_DATE } from "./sector";
import type { LibraryIndicator } from "./library";

/**
 * What a chosen indicator's target cell is given: comparator and unit with room for the value between (`≥%`,
 * `2026年 月底前`). The reader takes it for incomplete until somebody has put one in. Blank for a target in words.
 */
export function targetShape(
  { comparator, unit }: Pick<LibraryIndicator, "comparator" | "unit">,
  year: number | null,
): string {
  if (comparator === BY_DATE) return `${year ?? ""}年 月底前`;
  return `${comparator ?? ""}${unit ?? ""}`;
}
