import type { CellRef } from "../reader/reading";
import type { Severity } from "./engine/rule";
import type { SheetSighting } from "./engine/sighting";
import type { Fix } from "./fix";
import type { RuleId } from "./registry";

export type { Severity } from "./engine/rule";
export type { RuleId } from "./registry";

/** What a finding has as its rule has seen it; absent where there is nothing to say. */
type Seen = Pick<SheetSighting, "at" | "subject" | "texts" | "sides" | "unsettles" | "ofVisibleForm"> &
  Partial<Pick<SheetSighting, "about">>;

/**
 * One thing that is wrong. Carries data; the words are in `messages/`. `observed` and `expected` are ready for
 * display (amounts in the printed unit with separators) and null where there is nothing to say.
 */
export interface Finding extends Seen {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Definition id, e.g. `minhang-2019`; null where it speaks of a worksheet in which no form was read. */
  readonly form: string | null;
  /** `key` of the form reading: tells two copies of one form apart. Null where no form was read. */
  readonly formKey: string | null;
  readonly related: readonly CellRef[];
  /** Path of the field (`funds.total`, `indicators[2].target`), or null. */
  readonly field: string | null;
  readonly observed: string | null;
  readonly expected: string | null;
  readonly fix: Fix | null;
}
