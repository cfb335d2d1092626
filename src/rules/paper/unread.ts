import type { FormPart, UnclaimedCell } from "../../reader/reading";
import { finding, type FormContext, type RuleSet } from "../checked/context";
import type { Finding } from "../finding";
import { excerpt } from "./texts";

/** Words inside the form that belong to nothing printed in it: they are not exported, and must not get lost unsaid. */
export const unreadRules: RuleSet = {
  rules: ["CELL-UNREAD"],
  check: (context) => context.reading.parts.flatMap((part) => unreadCells(context, part)),
};

/** One finding for each column: a column that somebody has added is one thing to settle. */
function unreadCells(context: FormContext, { unclaimed = [] }: FormPart): readonly Finding[] {
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
    return [finding(context, "CELL-UNREAD", first.at, { subject: "", observed: excerpt(first.text), related })];
  });
}
