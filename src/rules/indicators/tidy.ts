import { hasHtml } from "../../core/html";
import { normaliseTarget } from "../../core/normalise-target";
import type { CellRef, FormReading } from "../../reader/reading";
import { contextOf } from "../checked/context";
import type { Fix } from "../finding";
import { indicatorRows } from "../checked/indicator-rows";

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
 * them, so there is no finding. Markup has its own finding and fix; results of formulas are left alone.
 */
export function tidyTargets(form: FormReading): readonly FixOffer[] {
  return indicatorRows(contextOf(form)).flatMap(({ target: cell, subject }): FixOffer[] => {
    const target = cell.value.type === "target" ? cell.value.target : null;
    if (target === null || cell.inline || cell.formula !== null || hasHtml(target.raw)) return [];
    const usual = normaliseTarget(target);
    if (usual === null) return [];
    const fix: Fix = { kind: "normalise-target", writes: [{ at: cell.at, text: usual }] };
    return [{ at: cell.at, subject, observed: target.raw, expected: usual, fix }];
  });
}
