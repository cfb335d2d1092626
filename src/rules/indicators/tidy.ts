import { hasHtml } from "../../core/text/html";
import { normaliseTarget } from "../../core/target/normalise";
import { setsGoals } from "../../forms/kinds";
import type { CellRef } from "../../reader/reading";
import type { Checked } from "../checked/checked";
import type { Fix } from "../fix";

/** A correction that no finding asks for. */
export interface FixOffer {
  readonly at: CellRef;
  readonly subject: string;
  readonly observed: string;
  readonly expected: string;
  readonly fix: Fix;
}

/**
 * Targets that mean something certain and could say it in the usual way: `90%以上` as `≥90%`. Nothing is wrong with
 * them, so there is no finding. Markup has its own finding and fix; results of formulas are left alone, and so are targets
 * that a form repeats as they were set.
 */
export function tidyTargets({ form, rows }: Checked): readonly FixOffer[] {
  if (!setsGoals(form.kind)) return [];
  return rows.flatMap(({ target: cell, subject }): FixOffer[] => {
    const target = cell.value.type === "target" ? cell.value.target : null;
    if (target === null || cell.inline || cell.formula !== null || hasHtml(target.raw)) return [];
    const usual = normaliseTarget(target);
    if (usual === null) return [];
    const fix: Fix = { kind: "normalise-target", writes: [{ at: cell.at, text: usual }] };
    return [{ at: cell.at, subject, observed: target.raw, expected: usual, fix }];
  });
}
