import type { CellRef, UnreadForm } from "../reader/reading";
import type { Severity } from "./engine/rule";
import type { Fix } from "./fix";
import type { RuleId } from "./registry";

export type { Severity } from "./engine/rule";
export type { RuleId } from "./registry";

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
  /** Cells of which nothing sure can be said until this is settled; absent where there are none. */
  readonly unsettles?: readonly CellRef[];
  /** What was not read, of a finding that is about it. */
  readonly about?: UnreadForm;
  /** A hidden sheet that is read and exported with its form, whose first sheet is in sight. */
  readonly ofVisibleForm?: true;
}
