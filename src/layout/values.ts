import type { PrintedUnit } from "../core/number/amounts";
import type { Content } from "../values/content";

/**
 * What a form holds, without saying where it stands: the input of `planFilledForm`. Importing a canonical JSON,
 * starting a new year and the samples all produce it.
 */
export interface FormValues {
  /** Printed in the year lines; null leaves the slot blank. */
  readonly year: number | null;
  readonly unit: PrintedUnit;
  /** Years of the overall goal, where the form prints them; null leaves the slots blank. */
  readonly span: { readonly from: number; readonly to: number } | null;
  /** By path of the definition (`funds.total`, also a table's total, `breakdownTotal`). A missing path is blank. */
  readonly fields: ReadonlyMap<string, Content>;
  /** By path of the table, rows in the order in which they are to be printed. */
  readonly tables: ReadonlyMap<string, readonly TableRowValues[]>;
  /**
   * By path of a table of indicators: codes of levels that are printed without a row, in sheet order. Absent: every level
   * that the blank form prints and that has no row.
   */
  readonly printedLevels?: ReadonlyMap<string, readonly string[]>;
}

/** By column key; a missing key is blank. Every indicator row states its levels. */
export type TableRowValues = ReadonlyMap<string, Content>;
