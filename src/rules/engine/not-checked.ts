import { firstOfEach, groupedBy } from "../../core/grouped";
import type { CellRef } from "../../reader/reading";
import type { Checked } from "../checked/checked";
import { cellKey } from "../checked/places";
import type { WhyNotChecked } from "../checked/hindrances";
import type { RuleId } from "../registry";
import { rulesFor } from "./check";

/** A rule that could not check a form, or not all of it. */
export interface NotChecked {
  readonly rule: RuleId;
  /** Definition id. */
  readonly form: string;
  readonly why: WhyNotChecked;
  /** What stands in its way; none where a label, a heading or a sheet is missing. */
  readonly cells: readonly CellRef[];
}

/** The checks that could not run, in catalogue order: one for each rule and reason. None of a form without any input. */
export function notCheckedOf(checked: Checked): readonly NotChecked[] {
  const { form, blank } = checked;
  if (blank) return [];
  return rulesFor(form).flatMap(({ id, hindrances }) =>
    [...groupedBy(hindrances(checked), ({ why }) => why)].map(([why, found]) => ({
      rule: id,
      form: form.id,
      why,
      cells: firstOfEach(
        found.flatMap(({ at }) => at ?? []),
        cellKey,
      ),
    })),
  );
}
