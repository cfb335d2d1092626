import { firstOfEach } from "../../core/grouped";
import type { PrintedUnit } from "../../core/number/amounts";
import type { CellRef, FormReading } from "../../reader/reading";
import { isMoney, isSum } from "../../relations/expression";
import type { VerdictState } from "../../relations/verdict";
import type { Checked } from "../checked/checked";
import { amountAt, shownAmount } from "./relations";
import type { Amount, Verdict } from "./verdict";

/** One amount in the tree of sum relations, amounts ready for display in the printed unit. */
export interface FundNode {
  readonly path: string;
  readonly label: string;
  readonly at: CellRef;
  readonly unit: PrintedUnit | null;
  readonly declared: string | null;
  /** Sum of the parts, or null for a leaf. */
  readonly computed: string | null;
  /** declared − computed, or null where they agree or cannot be compared. */
  readonly difference: string | null;
  readonly state: VerdictState;
  readonly children: readonly FundNode[];
}

/**
 * How the money of a form adds up: the amounts that are part of no other, each with its parts below it. From the same
 * relations as the findings. Amounts that no label or sheet holds are left out.
 */
export function fundTree(checked: Checked): readonly FundNode[] {
  const sums = checked.verdicts.filter(({ relation }) => isSum(relation) && isMoney(relation));
  const parts = new Set(sums.flatMap((verdict) => verdict.parts.map((part) => part.path)));
  const { total, annual } = checked.form.roles;
  const totals = [total, annual].flatMap((field) => (field ? [amountAt(checked, field)] : []));
  const roots = [...totals, ...sums.map((verdict) => verdict.total)].filter(({ path }) => !parts.has(path));
  return firstOfEach(roots, ({ path }) => path).flatMap((amount) => node(checked, amount, sums));
}

function node(reading: FormReading, amount: Amount, sums: readonly Verdict[]): readonly FundNode[] {
  if (!amount.cell) return [];
  const { value: unit } = reading.unit;
  const verdict = sums.find((each) => each.total.path === amount.path);
  const show = (value: string | null): string | null => shownAmount(amount, value, unit);
  return [
    {
      path: amount.path,
      label: amount.name,
      at: amount.cell.at,
      unit,
      declared: show(amount.value),
      computed: verdict ? show(verdict.computed) : null,
      difference: verdict ? show(verdict.difference) : null,
      state: verdict?.state ?? OF_LEAF[amount.state],
      children: partsToShow(verdict).flatMap((part) => node(reading, part, sums)),
    },
  ];
}

const OF_LEAF: Readonly<Record<Amount["state"], VerdictState>> = {
  amount: "ok",
  blank: "blank",
  unknown: "cannot-tell",
};

/** Printed but empty rows of a table are not worth a line; blank fields are. */
function partsToShow(verdict: Verdict | undefined): readonly Amount[] {
  const parts = verdict?.parts ?? [];
  return verdict?.relation.right.of === "rows" ? parts.filter((part) => part.state !== "blank") : parts;
}
