/** An indicator's target as the contract classifies it. `raw` is the cell's text after NFC, always kept. */

export type Comparator = "≥" | ">" | "=" | "<" | "≤";

/** At least so much, or more than it. */
export function isLeast(comparator: Comparator | null): boolean {
  return comparator === "≥" || comparator === ">";
}

/** At most so much, or less than it. */
export function isMost(comparator: Comparator | null): boolean {
  return comparator === "≤" || comparator === "<";
}

export interface QuantityTarget {
  readonly raw: string;
  readonly kind: "quantity";
  readonly comparator: Comparator | null;
  /** Decimal as written, separators removed, not rescaled (`"90.00"`). */
  readonly value: string;
  readonly unit: string | null;
}

export interface RangeTarget {
  readonly raw: string;
  readonly kind: "range";
  readonly min: string;
  readonly max: string;
  readonly unit: string | null;
}

export interface DeadlineTarget {
  readonly raw: string;
  readonly kind: "deadline";
  readonly comparator: "≤" | null;
  /** As much of an ISO date as is stated (`2023-07`); null when the year is not. */
  readonly due: string | null;
}

export interface PeriodTarget {
  readonly raw: string;
  readonly kind: "period";
  readonly from: string | null;
  readonly to: string | null;
}

export interface QualitativeTarget {
  readonly raw: string;
  readonly kind: "qualitative";
}

export interface CompoundTarget {
  readonly raw: string;
  readonly kind: "compound";
  readonly parts: readonly Target[];
}

export interface DefectiveTarget {
  readonly raw: string;
  readonly kind: "placeholder" | "incomplete" | "malformed";
}

export type Target =
  QuantityTarget | RangeTarget | DeadlineTarget | PeriodTarget | QualitativeTarget | CompoundTarget | DefectiveTarget;

export type TargetKind = Target["kind"];
