import { a1 } from "../core/grid/address";
import type { Area } from "../core/grid/grid";
import { formulasOutside } from "./grow";
import { knownCondition, type Marked } from "./known-conditions";
import { isAlike } from "./lines";
import { contentAt, guardAt, mergedAt, styleAt } from "./look";
import { grownBelow, movedAt } from "./references";
import type { Columns, SheetEdit, SheetLook } from "./sheet-edit";
import type { TablePlace } from "./table-place";

/** What the host does not bring back by itself when a row is taken out again, or put in again. */

/**
 * Formulas, formats and heights as they were, where taking the row out again does not bring them back: over what somebody
 * has typed elsewhere since nothing is written.
 *
 * @param done what was written when it was put in
 */
export function restored(
  place: TablePlace,
  look: SheetLook,
  row: number,
  what: "added" | "removed",
  columns: Columns | null,
  done: readonly SheetEdit[] = [],
): readonly SheetEdit[] {
  const by = what === "added" ? 1 : -1;
  const written = new Map(done.flatMap((edit) => (edit.kind === "content" ? [[a1(edit.row, edit.column), edit]] : [])));
  const rewritten = new Map(done.flatMap((edit) => (edit.kind === "condition" ? [[edit.id, edit]] : [])));
  /** Whether a formula that says `now` once the row has come or gone does not say the same again by itself. */
  const changed = (formula: string, now = movedAt(formula, row, by)) => movedAt(now, row, by > 0 ? -1 : 1) !== formula;
  return [
    ...formulasOutside(place, look)
      .filter(({ row: at, column, held }) => {
        const there = written.get(a1(at >= row ? at + by : at, column));
        return changed(held.content, there && String(there.content.content));
      })
      .map(({ row: at, column, held }) => ({ kind: "content" as const, row: at, column, content: held })),
    ...look.conditions.flatMap(({ id, formula }): readonly SheetEdit[] => {
      const known = knownCondition(place, formula);
      if (known === undefined) return [];
      const areas = what === "removed" ? markedUpTo(known, formula, place, look, row) : null;
      return areas !== null || rewritten.has(id) || changed(formula) ? [{ kind: "condition", id, formula, areas }] : [];
    }),
    ...(columns === null
      ? []
      : look.heights.map((height, down) => ({ kind: "height" as const, row: look.area.top + down, height }))),
    ...(what === "removed" && look.printArea?.bottom === row
      ? [{ kind: "print-area" as const, area: look.printArea }]
      : []),
  ];
}

/** The cells of a mark that end with a row; null where they go on below it. */
function markedUpTo(
  { columns, level }: Marked,
  formula: string,
  { rows }: TablePlace,
  look: SheetLook,
  row: number,
): readonly Area[] | null {
  if (columns && rows.at(-1)?.row === row)
    return columns.map((each) => ({ top: rows[0]?.row ?? row, bottom: row, ...each }));
  if (level === null) return null;
  const printed = mergedAt(look, row, level.left);
  const isOfLevel = grownBelow(formula, { ...look.area, top: printed.top, bottom: row }, { held: true }) !== formula;
  return printed.bottom === row && isOfLevel ? [{ ...printed, ...level }] : null;
}

/** Guards, looks and what is printed in a row that was deleted, after one was put in again below the row above it. */
export function rowAsItWas(place: TablePlace, look: SheetLook, row: number): readonly SheetEdit[] {
  const edits: SheetEdit[] = [];
  for (let column = look.area.left; column <= look.area.right; column += 1) {
    const style = styleAt(look, row, column);
    if (style && !isAlike(style, styleAt(look, row - 1, column))) edits.push({ kind: "style", row, column, style });
    const guard = guardAt(look, row, column);
    if (guard && (place.own.includes(column) || place.others.includes(column)))
      edits.push({ kind: "guard", row, column, guard });
    const content = contentAt(look, row, column);
    if (content.content !== "" && !place.own.includes(column)) edits.push({ kind: "content", row, column, content });
  }
  return edits;
}
