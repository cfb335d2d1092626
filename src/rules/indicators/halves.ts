import { hasPlaceholder } from "../../core/text/leftovers";
import { textOf } from "../checked/cells";
import type { IndicatorRow } from "../checked/indicator-rows";
import { rule } from "../engine/rule";
import { atRow, type Sighting } from "../engine/sighting";

/** An indicator has a target. */
export const rowNoTarget = rule({
  id: "ROW-NO-TARGET",
  severity: "error",
  family: "rows",
  opinions: ["incomplete"],
  check: ({ rows }) =>
    rows.filter(({ hasName, hasTarget }) => hasName && !hasTarget).map((row) => atRow(row, { related: [row.name.at] })),
});

/** An indicator has a name. */
export const rowNoName = rule({
  id: "ROW-NO-NAME",
  severity: "error",
  family: "rows",
  opinions: ["incomplete"],
  check: ({ rows }) =>
    rows
      .filter(({ hasName, hasTarget }) => hasTarget && !hasName)
      .map((row) => atName(row, { observed: row.target.raw.trim(), related: [row.target.at] })),
});

/** A name is more than the template's. Stands at the name: it is the name that is still missing. */
export const namePlaceholder = rule({
  id: "NAME-PLACEHOLDER",
  severity: "error",
  family: "rows",
  check: ({ rows }) =>
    rows.flatMap((row) => {
      const name = textOf(row.name);
      return name !== null && hasPlaceholder(name) ? [atName(row, { observed: name })] : [];
    }),
});

/** What is wrong is the name: it is what one looks at, not the target. */
function atName(row: IndicatorRow, more: Partial<Sighting>): Sighting {
  return atRow(row, { at: row.name.at, field: row.namePath, ...more });
}
