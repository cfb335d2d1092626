import type { AmountProblem } from "../core/number/amounts";
import type { Money } from "../core/number/money";
import type { Target } from "../core/target/target";
import type { Option } from "./option";

export type ReadValue =
  /** Outer white space trimmed, NFC, LF; null when blank (white space is blank). */
  | { readonly type: "text"; readonly text: string | null }
  /** `amount` in 元 with the unit applied; null when blank, unreadable, or the unit is unknown. A negative or too precise amount is still given. */
  | {
      readonly type: "money";
      readonly amount: Money | null;
      readonly problem: AmountProblem | null;
      readonly unitKnown: boolean;
    }
  /** Decimal as written, separators removed (`"1.00"`). */
  | { readonly type: "decimal"; readonly decimal: string | null; readonly problem: AmountProblem | null }
  /** `iso` is `YYYY-MM-DD`, for a partial date also `YYYY-MM` or `YYYY`; null with `unreadable` when it is no date. */
  | { readonly type: "date"; readonly iso: string | null; readonly unreadable: boolean }
  /** As much of both ends as is given, each as in a partial date; both null with `unreadable` when it is no period. */
  | { readonly type: "period"; readonly from: string | null; readonly to: string | null; readonly unreadable: boolean }
  /** Null when blank, and with `unreadable` when it is no length of time. */
  | {
      readonly type: "duration";
      readonly length: { readonly value: string; readonly unit: string } | null;
      readonly unreadable: boolean;
    }
  /** A name and what belongs to it; null when blank. */
  | { readonly type: "pair"; readonly pair: Pair | null }
  /** `ticked` holds what was chosen: none, one, or (boxes only) several. */
  | { readonly type: "choice"; readonly ticked: readonly Chosen[] }
  | { readonly type: "target"; readonly target: Target | null }
  /**
   * A printed level. Of a first-level cell `level1` is what it names; of a second-level cell `level1` is the one it
   * stands under and `level2` what it names there: null when the two are no pair.
   */
  | {
      readonly type: "level";
      /** As printed, without the points behind it. */
      readonly label: string;
      /** What its indicators share, as written (`22.5`); null where none are printed. */
      readonly points: string | null;
      readonly level1: (Option & { readonly children: readonly Option[] }) | null;
      readonly level2: Option | null;
    }
  | { readonly type: "ticks"; readonly ticked: readonly Option[] };

/** What a cell stores, whatever was read from it: a formula adds up numbers and passes over texts that look like them. */
export type Stored = "nothing" | "number" | "text" | "truth";

/** A name with something that belongs to it, in one cell. A part that cannot be told is none; the whole is then the name. */
export interface Pair {
  readonly name: string;
  /** A code, or a number to call. */
  readonly other: string | null;
}

/** One option that is chosen: `label` as printed; `option` null when the form does not know it. */
export interface Chosen {
  readonly option: Option | null;
  readonly label: string;
}
