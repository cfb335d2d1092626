import type { RelationNode } from "../../forms/compile/form";
import type { CellRef, ReadCell } from "../../reader/reading";
import type { Judgement, Look, Term } from "../../relations/verdict";

/** A number as a relation sees it. */
export interface Amount extends Term {
  readonly path: string;
  readonly name: string;
  /** Null where no sheet or label holds it. */
  readonly cell: ReadCell | null;
  /** In 元; any other number as it is written. */
  readonly isMoney: boolean;
}

/** One relation of a form, worked out on what was read (where it is one of rows, on one row). */
export interface Verdict extends Judgement {
  readonly relation: RelationNode;
  /** What the relation judges: its left side. */
  readonly total: Amount;
  /** What the right side is reckoned from. */
  readonly parts: readonly Amount[];
  /** What stands at each leaf of the right side. */
  readonly look: Look<Amount>;
  /** Cells that are no amounts and have a say: the dates of the project. */
  readonly others: readonly CellRef[];
  /** Wrong only because an amount it rests on is wrong: settled with that one. */
  readonly followsOn: boolean;
}

/** The cells of those amounts that say one. */
export function statedAt(amounts: readonly Amount[]): readonly CellRef[] {
  return amounts.flatMap(({ cell, value }) => (cell && value !== null ? [cell.at] : []));
}
