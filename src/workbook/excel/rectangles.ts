import type { Area } from "../../core/grid/grid";

/**
 * Covers the given cells, each exactly once, with few rectangles: neighbours of a row become runs, equal runs of
 * consecutive rows become one rectangle.
 */
export function rectangles(areas: readonly Area[]): readonly Area[] {
  const rows = new Map<number, Set<number>>();
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      const columns = rows.get(row) ?? new Set<number>();
      rows.set(row, columns);
      for (let column = area.left; column <= area.right; column++) columns.add(column);
    }
  }
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (const row of [...rows.keys()].sort((left, right) => left - right)) {
    const next = new Map<string, Area>();
    for (const run of runs(rows.get(row) ?? new Set())) {
      const key = `${run.first}:${run.last}`;
      const above = open.get(key);
      next.set(
        key,
        above?.bottom === row - 1
          ? { ...above, bottom: row }
          : { top: row, left: run.first, bottom: row, right: run.last },
      );
    }
    for (const [key, area] of open) {
      const continued = next.get(key);
      if (continued?.top !== area.top) done.push(area);
    }
    open = next;
  }
  return [...done, ...open.values()];
}

interface Run {
  readonly first: number;
  readonly last: number;
}

function runs(columns: ReadonlySet<number>): readonly Run[] {
  const found: Run[] = [];
  for (const column of [...columns].sort((left, right) => left - right)) {
    const last = found.at(-1);
    if (last?.last === column - 1) found[found.length - 1] = { first: last.first, last: column };
    else found.push({ first: column, last: column });
  }
  return found;
}

/**
 * Merges put together for hosts that merge row by row: areas one row high that share their columns and follow one
 * another become one area with `across`.
 */
export function groupMerges(merges: readonly Area[]): readonly { readonly area: Area; readonly across: boolean }[] {
  const sorted = [...merges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const groups: { area: Area; across: boolean }[] = [];
  for (const area of sorted) {
    const last = groups.at(-1);
    const flat = area.top === area.bottom;
    if (last?.across === true && flat && sameColumns(last.area, area) && last.area.bottom === area.top - 1) {
      last.area = { ...last.area, bottom: area.bottom };
    } else {
      groups.push({ area, across: flat });
    }
  }
  return groups;
}

function sameColumns(left: Area, right: Area): boolean {
  return left.left === right.left && left.right === right.right;
}
