import type { CellRef } from "../reader/reading";
import type { RowRefusal } from "../rows/row-change";

/** Where a row is now, or why nothing was done. */
export type RowOutcome =
  { readonly kind: "done"; readonly at: CellRef } | { readonly kind: "refused"; readonly reason: RowRefusal };
