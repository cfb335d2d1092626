import type { Money } from "../core/money";
import type { PrintedUnit } from "../forms/definition";

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
  readonly fields: ReadonlyMap<string, FieldContent>;
  /** By path of the table, rows in the order in which they are to be printed. */
  readonly tables: ReadonlyMap<string, readonly TableRowValues[]>;
  /**
   * By path of a table of indicators: codes of levels that are printed without a row, in sheet order. Absent: every level
   * that the blank form prints and that has no row.
   */
  readonly printedLevels?: ReadonlyMap<string, readonly string[]>;
}

export type FieldContent =
  /** Written exactly as given, in a text cell. */
  | { readonly type: "text"; readonly text: string }
  /** In 元, whatever the form prints. */
  | { readonly type: "money"; readonly amount: Money }
  /** In a date cell as a date; in a text cell (`2018-12` at the foot of the form) as `2018年12月`. */
  | { readonly type: "date"; readonly iso: string }
  /** Labels as printed: one for a choice, every ticked one for boxes. */
  | { readonly type: "choice"; readonly labels: readonly string[] };

/** By column key; a missing key is blank. Every indicator row states both its levels. */
export type TableRowValues = ReadonlyMap<string, TableCellContent>;

export type TableCellContent =
  /** Also a target, as its raw text. */
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "money"; readonly amount: Money }
  /** As written (`"1.00"`). */
  | { readonly type: "decimal"; readonly decimal: string }
  /** A level or a kind: its code, null if unknown, and its words as printed. */
  | { readonly type: "printed"; readonly code: string | null; readonly label: string }
  /** Codes of the ticked options. */
  | { readonly type: "ticks"; readonly codes: readonly string[] };
