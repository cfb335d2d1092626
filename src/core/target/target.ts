/** An indicator's target as the contract classifies it. */

export type Comparator = "≥" | ">" | "=" | "<" | "≤";

/** At least so much, or more than it. */
export function isLeast(comparator: Comparator | null): boolean {
  return comparator === "≥" || comparator === ">";
}

/** At most so much, or less than it. */
export function isMost(comparator: Comparator | null): boolean {
  return comparator === "≤" || comparator === "<";
}

export interface Quantity {
  readonly kind: "quantity";
  readonly comparator: Comparator | null;
  /** Decimal as written, separators removed, not rescaled (`"90.00"`). */
  readonly value: string;
  readonly unit: string | null;
}

export interface Range {
  readonly kind: "range";
  readonly min: string;
  readonly max: string;
  readonly unit: string | null;
}

export interface Deadline {
  readonly kind: "deadline";
  readonly comparator: "≤" | null;
  /** As much of an ISO date as is stated (`2023-07`); null when the year is not. */
  readonly due: string | null;
}

export interface Period {
  readonly kind: "period";
  readonly from: string | null;
  readonly to: string | null;
}

interface Compound {
  readonly kind: "compound";
  readonly parts: readonly Target[];
}

/** What has no figure: words, and what is no target yet or no longer. */
export interface Unmeasured {
  readonly kind: "qualitative" | "placeholder" | "incomplete" | "malformed";
}

/** A target without its text, which whoever knows the source adds. */
export type TargetBody = Quantity | Range | Deadline | Period | Compound | Unmeasured;

/** Its figure or date contradicts itself, or characters of it are lost. */
export const MALFORMED: Unmeasured = { kind: "malformed" };

/** `raw` is the cell's text after NFC, always kept. */
export type Target<Body extends TargetBody = TargetBody> = Body & { readonly raw: string };

export type TargetKind = TargetBody["kind"];

/** What has a figure, or a time. */
export const FIGURES: readonly TargetKind[] = ["quantity", "range", "deadline", "period"];

export function isFigure(target: Target | null): target is Target<Quantity | Range | Deadline | Period> {
  return target !== null && FIGURES.includes(target.kind);
}
