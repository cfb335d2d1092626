import { hasPlaceholder } from "../../core/text/leftovers";
import { textOf } from "../checked/cells";
import { rule } from "../engine/rule";
import { atRow, sighting } from "../engine/sighting";

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
      .map(({ subject, name, target, namePath }) =>
        sighting(name.at, { subject, field: namePath, observed: target.raw.trim(), related: [target.at] }),
      ),
});

/** A name is more than the template's. Stands at the name: it is the name that is still missing. */
export const namePlaceholder = rule({
  id: "NAME-PLACEHOLDER",
  severity: "error",
  family: "rows",
  check: ({ rows }) =>
    rows.flatMap(({ name: cell, namePath }) => {
      const name = textOf(cell);
      if (name === null || !hasPlaceholder(name)) return [];
      return [sighting(cell.at, { subject: name, field: namePath, observed: name })];
    }),
});
