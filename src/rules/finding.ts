import type { CellRef, UnreadForm } from "../reader/reading";

export type Severity = "error" | "warning" | "info";

/** Every rule; the catalogue (`catalogue.ts`) gives each its severity. */
export type RuleId =
  | "FUND-TOTAL-SUM"
  | "FUND-ANNUAL-SUM"
  | "FUND-FISCAL-SUM"
  | "FUND-ANNUAL-OVER-TOTAL"
  | "FUND-SINGLE-YEAR"
  | "AMOUNT-UNREADABLE"
  | "AMOUNT-NEGATIVE"
  | "AMOUNT-PRECISION"
  | "UNIT-UNKNOWN"
  | "ITEM-PRODUCT"
  | "ITEM-SUM"
  | "ITEM-TOTAL-ANNUAL"
  | "FIELD-REQUIRED"
  | "DATE-UNREADABLE"
  | "DATE-ORDER"
  | "YEAR-OUTSIDE"
  | "YEAR-SPAN"
  | "LEVEL1-MISSING"
  | "LEVEL-UNKNOWN"
  | "ROW-NO-TARGET"
  | "ROW-NO-NAME"
  | "TARGET-PLACEHOLDER"
  | "NAME-PLACEHOLDER"
  | "TARGET-INCOMPLETE"
  | "TARGET-MALFORMED"
  | "TARGET-NO-COMPARATOR"
  | "TARGET-NO-UNIT"
  | "TEXT-HTML"
  | "TEXT-TEMPLATE"
  | "CATEGORY-MANY"
  | "CHOICE-UNKNOWN"
  | "EDGE-SPACE"
  | "SHEET-MISSING"
  | "SHEET-NAME-DIFFERS"
  | "SHEET-YEAR-DIFFERS"
  | "LABEL-MISSING"
  | "FORMULA-NO-VALUE"
  | "CELL-UNREAD"
  | "QUANT-RATIO"
  | "TARGET-QUALITATIVE"
  | "RATE-QUALITATIVE"
  | "SATISFACTION-QUALITATIVE"
  | "TIME-VAGUE"
  | "TIME-AFTER-END"
  | "TIME-BEFORE-START"
  | "COST-DIRECTION"
  | "COST-OVER-BUDGET"
  | "UNIT-COST-QUANTITY"
  | "RATE-UNIT"
  | "UNIT-UNLIKE-NAME"
  | "SATISFACTION-RANGE"
  | "RATE-OVER-100"
  | "RATE-AT-LEAST-100"
  | "MISFILED"
  | "DUPLICATE-INDICATOR"
  | "DUPLICATE-ROW"
  | "GOAL-TARGET-DIFFERS"
  | "GOAL-UNCOVERED"
  | "GOAL-COPIED"
  | "GOAL-REPEATED"
  | "GOAL-LONG"
  | "NAME-LONG"
  | "UNIT-MIXED"
  | "TEXT-AMOUNT-DIFFERS"
  | "TEXT-ERROR-VALUE"
  | "FORM-UNREAD"
  | "FORM-OTHER-KIND"
  | "SHEET-HIDDEN"
  | "SUM-DIFFERS"
  | "PRODUCT-DIFFERS"
  | "RATE-DIFFERS"
  | "EQUAL-DIFFERS"
  | "LIMIT-EXCEEDED";

/** What one click may write. Text is written as text; a formula only where the definition has one. */
export type CellWrite =
  | { readonly at: CellRef; readonly text: string }
  | { readonly at: CellRef; readonly formula: string }
  /** A plain number in the cell's own unit, as a decimal string. */
  | { readonly at: CellRef; readonly number: string };

export type FixKind =
  | "fill-sum"
  | "restore-formula"
  /** Stores numbers that were typed as texts as what they are: the same amounts, now counted by formulas. */
  | "text-to-number"
  | "restore-label"
  | "normalise-target"
  | "strip-tags"
  | "tidy-line"
  /** Writes a row's words into another row and blanks where they stood. */
  | "move-row";

/** A correction whose meaning is certain: the only thing the add-in ever writes by itself, on the user's click. */
export interface Fix {
  readonly kind: FixKind;
  readonly writes: readonly CellWrite[];
}

/**
 * One thing that is wrong. Carries data; the words are in `messages/`. `observed` and `expected` are ready for
 * display (amounts in the printed unit with separators) and null where there is nothing to say.
 */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Definition id, e.g. `minhang-2019`; null where it speaks of a worksheet in which no form was read. */
  readonly form: string | null;
  /** `key` of the form reading: tells two copies of one form apart. Null where no form was read. */
  readonly formKey: string | null;
  /** The one cell to look at first. */
  readonly at: CellRef;
  readonly related: readonly CellRef[];
  /** Path of the field (`funds.total`, `indicators[2].target`), or null. */
  readonly field: string | null;
  /** Name of the thing as printed, for the sentence (`项目资金总额`, `走访工作完成率`). */
  readonly subject: string;
  readonly observed: string | null;
  readonly expected: string | null;
  readonly fix: Fix | null;
  /** Cells whose numbers are stored as texts, which is why a formula does not count them; absent where none is. */
  readonly texts?: readonly CellRef[];
  /** Both sides of a relation that does not hold, with the names that the form prints. */
  readonly sides?: { readonly left: string; readonly right: string } | undefined;
  /** What was not read, of a finding that is about it. */
  readonly about?: UnreadForm;
  /** A hidden sheet that is read and exported with its form, whose first sheet is in sight. */
  readonly ofVisibleForm?: true;
}
