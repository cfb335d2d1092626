import type { Comparator } from "../core/target/target";

/** Levels at which shipped indicators stand, by their codes in the forms; what a form calls otherwise is in `levels.ts`. */
export type SectorLevel =
  | "output.quantity"
  | "output.quality"
  | "output.timeliness"
  | "cost.economic"
  | "cost.social"
  | "cost.ecological"
  | "benefit.economic"
  | "benefit.social"
  | "benefit.ecological"
  | "benefit.sustainability"
  | "satisfaction.served";

/** A date by which something is to be done, where others have a comparator: `2026年6月底前`. */
export const BY_DATE = "前";

/** An indicator as it is usually written: no value, which is the project's own. */
export type SectorEntry =
  | readonly [level: SectorLevel, name: string, comparator: Comparator, unit: string]
  | readonly [level: SectorLevel, name: string, by: typeof BY_DATE];

/** What public money is spent on (支出领域), and what is measured there. */
export interface Sector {
  readonly name: string;
  /** What projects of this sector speak of, parted by spaces, beside its name; none where any project may. */
  readonly words: string;
  readonly indicators: readonly SectorEntry[];
}
