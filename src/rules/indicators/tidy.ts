import { hasHtml } from "../../core/text/html";
import { normaliseTarget } from "../../core/target/normalise";
import { setsGoals } from "../../forms/kinds";
import type { CellRef } from "../../reader/reading";
import type { Checked } from "../checked/checked";
import type { IndicatorRow } from "../checked/indicator-rows";
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
  return rows.flatMap((row): FixOffer[] => {
    const usual = row.aim && normaliseTarget(row.aim);
    const fix = usual === null ? null : targetFix(row, usual);
    if (!row.aim || usual === null || !fix) return [];
    return [{ at: row.target.at, subject: row.subject, observed: row.aim.raw, expected: usual, fix }];
  });
}

/** Another wording of a target. Where the cell holds the target and nothing else. */
export function targetFix({ target: cell, aim }: IndicatorRow, text: string): Fix | null {
  if (cell.inline || cell.formula !== null || aim === null || hasHtml(aim.raw)) return null;
  return { kind: "normalise-target", writes: [{ at: cell.at, text }] };
}
