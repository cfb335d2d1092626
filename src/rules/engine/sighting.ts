import type { CellRef, UnreadForm } from "../../reader/reading";
import type { NamedCell } from "../checked/cells";
import type { CompleteIndicator } from "../checked/complete-indicators";
import type { IndicatorRow } from "../checked/indicator-rows";
import type { Fix } from "../fix";
import type { Amount } from "../money/verdict";

/**
 * Where a rule has something to say, and what about. `observed` and `expected` are ready for display (amounts in the
 * printed unit with separators); what is left out is null in the finding.
 */
export interface Sighting {
  /** The one cell to look at first. */
  readonly at: CellRef;
  /** Name of the thing as printed, for the sentence (`项目资金总额`, `走访工作完成率`). */
  readonly subject: string;
  /** Path of the field (`funds.total`, `indicators[2].target`). */
  readonly field?: string | null;
  readonly observed?: string | null;
  readonly expected?: string | null;
  readonly related?: readonly CellRef[];
  /** Cells of which nothing sure can be said until this is settled: milder findings there are not shown. */
  readonly unsettles?: readonly CellRef[];
  readonly fix?: Fix | null;
  /** Cells whose numbers are stored as texts, which is why a formula does not count them. */
  readonly texts?: readonly CellRef[];
  /** Both sides of a relation that does not hold, with the names that the form prints. */
  readonly sides?: { readonly left: string; readonly right: string };
  /** A hidden sheet that is read and exported with its form, whose first sheet is in sight. */
  readonly ofVisibleForm?: true;
}

/** One about a value, at its cell. */
export function atValue({ cell, name, path }: NamedCell, more: Partial<Sighting>): Sighting {
  return { at: cell.at, subject: name, field: path, ...more };
}

/** One about an amount, at the cell that holds it. */
export function atAmount({ cell, ...amount }: Amount, more: Partial<Sighting>): readonly Sighting[] {
  return cell ? [atValue({ cell, ...amount }, more)] : [];
}

/** One about a row of indicators, at its target. */
export function atRow({ target, subject, targetPath }: IndicatorRow, more: Partial<Sighting>): Sighting {
  return { at: target.at, subject, field: targetPath, ...more };
}

/** One about what an indicator aims at. */
export function atTarget(
  { row, target }: Pick<CompleteIndicator, "row" | "target">,
  more: Partial<Sighting> = {},
): Sighting {
  return atRow(row, { observed: target.raw, ...more });
}

/** One that speaks of a worksheet on which something is not read as a form. */
export interface SheetSighting extends Sighting {
  /** Id of the form that it comes nearest to. */
  readonly form?: string | null;
  readonly about: UnreadForm;
}
