import type { FieldNode } from "../../forms/compile/form";
import type { PrintedUnit } from "../../core/number/amounts";

export type ValueType = FieldNode["value"];

/** What is said of the cell that somebody is on. */
export interface CardWords {
  readonly title: string;
  readonly nothing: string;
  readonly required: string;
  /** What is expected there. */
  readonly expected: (value: ValueType, unit: PrintedUnit | null) => string;
  readonly levels: (labels: readonly string[]) => string;
  readonly length: (characters: number, bytes: number, most: number | null) => string;
  readonly partOf: (label: string, computed: string | null, unit: PrintedUnit | null) => string;
  readonly nothingWrong: string;
  readonly next: string;
  readonly nextOpen: string;
  /** Opens the box for a text copied from elsewhere. */
  readonly fromText: string;
  readonly comparator: string;
  readonly number: string;
  readonly unit: string;
  readonly preview: (text: string) => string;
  readonly write: string;
}
