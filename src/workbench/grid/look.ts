import type { Border, CellStyle, Side } from "../../workbook/xlsx/cell-style";

/** A change of look: only what is named changes; null takes away. */
export type StylePatch = Partial<Omit<CellStyle, "borders">> & {
  readonly borders?: Partial<Record<Side, Border | null>>;
};
