import type { CellRef, UnknownColumn } from "../../reader/reading";
import type { IndicatorRow } from "../checked/indicator-rows";
import { rule } from "../engine/rule";
import type { Sighting } from "../engine/sighting";
import { excerpt } from "../checked/plain-words";

/**
 * Words inside the form that belong to nothing printed in it: they are not exported, and must not get lost unsaid. Each
 * cell by itself, and a column that somebody has added as one thing to settle.
 */
export const cellUnread = rule({
  id: "CELL-UNREAD",
  severity: "warning",
  family: "sheets",
  check: ({ parts }) =>
    parts.flatMap(({ unclaimed = [], unknownColumns = [] }) => [
      ...unknownColumns.filter(({ ofTargets }) => !ofTargets).map(ofColumn),
      ...unclaimed.map(({ at, text, with: related = [] }) => ({ at, subject: "", observed: excerpt(text), related })),
    ]),
});

/**
 * Columns that speak of targets and are none of the form's: what is exported as the target may be last year's, or half
 * of it.
 */
export const columnUnknown = rule({
  id: "COLUMN-UNKNOWN",
  severity: "error",
  family: "sheets",
  check: ({ parts, rows }) =>
    parts.flatMap(({ unknownColumns = [] }) =>
      unknownColumns
        .filter(({ ofTargets }) => ofTargets)
        .map((column) => ({ ...ofColumn(column), unsettles: targetsBeside(column, rows) })),
    ),
});

/** The targets of the rows in which the column says something: they may be half of what is meant, or another year's. */
function targetsBeside({ cells }: UnknownColumn, rows: readonly IndicatorRow[]): readonly CellRef[] {
  const filled = new Set(cells.map(rowKey));
  return rows.flatMap(({ target: { at } }) => (filled.has(rowKey(at)) ? [at] : []));
}

function rowKey({ sheet, row }: CellRef): string {
  return `${sheet.id} ${row}`;
}

function ofColumn({ at, text, cells }: UnknownColumn): Sighting {
  return { at, subject: "", observed: excerpt(text), related: cells };
}
