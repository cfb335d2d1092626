import type { Area } from "../core/grid/grid";
import { contentAt, guardAt, heightAt, isFormula, mergedAt } from "./look";
import { knownCondition } from "./known-conditions";
import { grownBelow, listedAnew, movedAt, relocated } from "./references";
import type { Columns, SheetEdit, SheetLook } from "./sheet-edit";
import { rowsBetween } from "./row-change";
import { runsOf, type TablePlace } from "./table-place";

/**
 * Rows more in a table, and all that has to grow with them: what the host lets grow by itself where they come in between,
 * and what it does not where they come last, under their level or in the table.
 */

interface Growth {
  readonly place: TablePlace;
  readonly look: SheetLook;
  /** Where the new rows will stand; the one above belongs to the same level. */
  readonly at: number;
  readonly count: number;
  readonly columns: Columns | null;
  /** A row whose guards were read. */
  readonly like: number;
  /** Points; null where it is not known. */
  readonly height: number | null;
}

/** Everything but the new rows themselves, and what stands in them. */
export function grow(growth: Growth): readonly SheetEdit[] {
  return [
    ...merges(growth),
    ...repeatedLabels(growth),
    ...guards(growth),
    ...formulas(growth),
    ...heights(growth),
    ...conditions(growth),
    ...printArea(growth),
  ];
}

/** Rows that end above the new one and have to take it in: all of the table's, or those under a level. */
function bodies({ place, at, look }: Growth): readonly Area[] {
  const { area } = look;
  const [first, last] = [place.rows[0]?.row ?? at, place.rows.at(-1)?.row ?? at];
  const levels = place.printed.map((column) => mergedAt(look, at - 1, column).top);
  const runs = runsOf(place).filter((run) => run.last === at - 1);
  const tops = [...levels.filter((top) => top >= first), ...runs.map((run) => run.first)];
  const all = new Set([...(last === at - 1 ? [first] : []), ...tops]);
  return [...all].map((top) => ({ top, bottom: at - 1, left: area.left, right: area.right }));
}

function merges(growth: Growth): readonly SheetEdit[] {
  const { place, look, at, count } = growth;
  const edits: SheetEdit[] = [];
  for (let column = look.area.left; column <= look.area.right; column += 1) {
    const above = mergedAt(look, at - 1, column);
    if (above.left !== column || above.bottom > at - 1) continue;
    const isBeside = !place.own.includes(column) && !place.others.includes(column);
    if (isBeside && (above.top < at - 1 || (isMergedDown(growth, column) && isPrintedAt(growth, column))))
      edits.push({ kind: "merge", area: { ...above, bottom: at + count - 1 } });
    else if (above.right > above.left && above.top === at - 1)
      edits.push(
        ...newRows(growth).map((row) => ({ kind: "merge" as const, area: { ...above, top: row, bottom: row } })),
      );
  }
  return edits;
}

function isPrintedAt({ place, look, at }: Growth, column: number): boolean {
  return place.printed.includes(column) || contentAt(look, at - 1, column).content !== "";
}

/** Whether levels with several rows are merged over them here; ours are. */
function isMergedDown({ place, look }: Growth, column: number): boolean {
  if (!place.printed.includes(column)) return place.rows.length === 1;
  const several = runsOf(place).filter(({ first, last }) => last > first);
  return several.every(({ first }) => mergedAt(look, first, column).bottom > first);
}

/** On sheets that print a level in each of its rows. */
function repeatedLabels(growth: Growth): readonly SheetEdit[] {
  const { place, look, at } = growth;
  return place.printed.flatMap((column): readonly SheetEdit[] => {
    const above = contentAt(look, at - 1, column);
    if (above.content === "" || mergedAt(look, at - 1, column).top < at - 1 || isMergedDown(growth, column)) return [];
    const isRepeated = runsOf(place).some(
      ({ first, last }) => last > first && contentAt(look, first + 1, column).content !== "",
    );
    return isRepeated ? newRows(growth).map((row) => ({ kind: "content", row, column, content: above })) : [];
  });
}

function guards(growth: Growth): readonly SheetEdit[] {
  const { place, look, like } = growth;
  return [...place.own, ...place.others].flatMap((column): readonly SheetEdit[] => {
    const guard = guardAt(look, like, column);
    if (guard === null) return [];
    const { formula } = guard;
    return newRows(growth).map((row) => ({
      kind: "guard",
      row,
      column,
      guard: { ...guard, formula: formula === null ? null : relocated(formula, row - like) },
    }));
  });
}

function newRows({ at, count }: Growth): readonly number[] {
  return rowsBetween(at, at + count - 1);
}

/** Sums over the rows that end here, wherever on the form they stand. */
function formulas(growth: Growth): readonly SheetEdit[] {
  const { place, look, at, count } = growth;
  const [first, last] = [place.rows[0]?.row ?? at, place.rows.at(-1)?.row ?? at];
  return formulasOutside(place, look).flatMap(({ row, column, held }): readonly SheetEdit[] => {
    const natural = movedAt(held.content, at, count);
    const listed = place.own
      .map((each) => listedAnew(held.content, each, { top: first, bottom: last }, { top: first, bottom: last + count }))
      .find((each) => each !== null);
    const grown = listed ?? bodies(growth).reduce((formula, body) => grownBelow(formula, body, { count }), natural);
    if (grown === natural) return [];
    return [{ kind: "content", row: row >= at ? row + count : row, column, content: { ...held, content: grown } }];
  });
}

/** Formulas of the form that stand in none of the table's rows. */
export function formulasOutside(place: TablePlace, look: SheetLook) {
  const rows = new Set(place.rows.map(({ row }) => row));
  return look.contents.flatMap((line, down) => {
    const row = look.area.top + down;
    if (rows.has(row)) return [];
    return line.flatMap((held, right) => (isFormula(held) ? [{ row, column: look.area.left + right, held }] : []));
  });
}

/** Heights belong to rows of the sheet: where only columns move down, those of the rows behind are given to the next ones. */
function heights(growth: Growth): readonly SheetEdit[] {
  const { look, at, count, columns, height } = growth;
  const behind =
    columns === null
      ? []
      : look.heights.flatMap((own, down): readonly SheetEdit[] =>
          look.area.top + down >= at ? [{ kind: "height", row: look.area.top + down + count, height: own }] : [],
        );
  return [
    ...behind,
    ...(height === null ? [] : newRows(growth).map((row) => ({ kind: "height" as const, row, height }))),
  ];
}

function conditions(growth: Growth): readonly SheetEdit[] {
  const { place, look, at, count } = growth;
  const bottom = at + count - 1;
  const isLast = place.rows.at(-1)?.row === at - 1;
  const first = place.rows[0]?.row ?? at;
  return look.conditions.flatMap(({ id, formula }): readonly SheetEdit[] => {
    const known = knownCondition(place, formula);
    if (known === undefined) return [];
    const natural = movedAt(formula, at, count);
    const grownOver = (each: string, body: Area) => grownBelow(each, body, { held: true, count });
    const taken = bodies(growth).filter((body) => grownOver(natural, body) !== natural);
    const grown = taken.reduce(grownOver, natural);
    const areas = isLast && known.columns ? known.columns.map((columns) => ({ top: first, bottom, ...columns })) : null;
    const level = known.level && levelArea(known.level, taken, growth);
    return grown === natural && areas === null
      ? []
      : [{ kind: "condition", id, formula: grown, areas: level ? [{ ...level, bottom }] : areas }];
  });
}

/** Where a level is printed whose rows have to take in the new one; null where the mark is of another level. */
function levelArea(columns: Columns, taken: readonly Area[], { look, at }: Growth): Area | null {
  const { top } = mergedAt(look, at - 1, columns.left);
  const own = taken.find((body) => body.top === top);
  return own ? { ...own, ...columns } : null;
}

function printArea({ look: { printArea: area }, at, count }: Growth): readonly SheetEdit[] {
  return area?.bottom === at - 1 ? [{ kind: "print-area", area: { ...area, bottom: area.bottom + count } }] : [];
}

/** Points of a row in which nothing stands: the least that a row of the table has. */
export function blankHeight({ rows }: TablePlace, look: SheetLook): number | null {
  const all = rows.flatMap(({ row }) => heightAt(look, row) ?? []);
  return all.length === 0 ? null : Math.min(...all);
}
