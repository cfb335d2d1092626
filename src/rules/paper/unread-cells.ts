import type { FormPart, UnclaimedCell } from "../../reader/reading";
import { rule } from "../engine/rule";
import { sighting, type Sighting } from "../engine/sighting";
import { excerpt } from "./excerpt";

/** Words inside the form that belong to nothing printed in it: they are not exported, and must not get lost unsaid. */
export const cellUnread = rule({
  id: "CELL-UNREAD",
  severity: "warning",
  family: "sheets",
  opinions: ["other"],
  stage: "paper",
  check: ({ reading }) => reading.parts.flatMap(unreadCells),
});

/** One finding for each column: a column that somebody has added is one thing to settle. */
function unreadCells({ unclaimed = [] }: FormPart): readonly Sighting[] {
  const columns = new Map<number, UnclaimedCell[]>();
  for (const cell of unclaimed) {
    const column = columns.get(cell.at.column);
    if (column) column.push(cell);
    else columns.set(cell.at.column, [cell]);
  }
  return [...columns.values()].flatMap((cells) => {
    const [first] = cells;
    if (!first) return [];
    const related = cells.map(({ at }) => at);
    return [sighting(first.at, { subject: "", observed: excerpt(first.text), related })];
  });
}
