import type { Area } from "../../core/grid/grid";
import type { LabelPlace } from "../../forms/compile/geometry";

/** Evidence for where a definition column stands: a label that can be nothing else, and its cell. */
export interface Sighting {
  readonly place: LabelPlace;
  readonly area: Area;
}

/**
 * Where the columns of a definition stand in a worksheet, learnt from labels. Inserted and lost columns shift
 * the rest; most labels of a column decide against a few.
 */
export class ColumnMap {
  /** Definition column to worksheet column and the number of labels that say so; in rising order of both. */
  private readonly known: readonly { readonly from: number; readonly to: number; readonly votes: number }[];
  /** Last definition columns of labels that are as wide as on paper: what stands behind them is sure. */
  private readonly ends: ReadonlySet<number>;
  /** First and last worksheet column of the form. */
  readonly left: number;
  readonly right: number;

  /** @param least first worksheet column in which the form may stand */
  constructor(
    sightings: readonly Sighting[],
    columnCount: number,
    private readonly least: number,
  ) {
    this.known = rising(votes(sightings.filter(isRuled)));
    this.ends = new Set(
      sightings
        .filter(isRuled)
        .filter(isAsWide)
        .map(({ place }) => place.area.right),
    );
    this.left = this.at(0);
    const printed = sightings.filter(isRuled).map(({ area }) => area.right);
    this.right = Math.max(this.at(columnCount - 1), ...printed);
  }

  /** True when labels tell where the column stands. */
  knows(column: number): boolean {
    return this.known.some(({ from }) => from === column);
  }

  /** True when labels leave the column only one place: its own, or the one between or beside its neighbours'. */
  isSure(column: number): boolean {
    if (this.knows(column)) return true;
    const before = this.known.findLast(({ from }) => from < column);
    const after = this.known.find(({ from }) => from > column);
    if (before && after) return after.to - before.to === after.from - before.from;
    return before !== undefined
      ? before.from === column - 1 || this.ends.has(column - 1)
      : after !== undefined && after.to >= after.from - column;
  }

  /** Worksheet column; between and beyond known columns as far away as on paper. */
  at(column: number): number {
    const before = this.known.findLast(({ from }) => from <= column);
    if (before) return before.to + (column - before.from);
    const after = this.known[0];
    return after ? Math.max(this.least, after.to - (after.from - column)) : column;
  }
}

/** Titles and the lines around the ruled table stand anywhere. */
function isRuled({ place }: Sighting): boolean {
  return !place.plain && place.role !== "title" && place.role !== "year" && place.role !== "total";
}

function isAsWide({ place, area }: Sighting): boolean {
  return area.right - area.left === place.area.right - place.area.left;
}

interface Vote {
  readonly from: number;
  readonly to: number;
  readonly votes: number;
}

function votes(sightings: readonly Sighting[]): Vote[] {
  const counts = new Map<number, Map<number, number>>();
  for (const { place, area } of sightings) {
    const column = counts.get(place.area.left) ?? new Map<number, number>();
    column.set(area.left, (column.get(area.left) ?? 0) + 1);
    counts.set(place.area.left, column);
  }
  return [...counts].flatMap(([from, column]) => [...column].map(([to, count]) => ({ from, to, votes: count })));
}

/** The heaviest selection in which both columns rise. */
function rising(all: readonly Vote[]): Vote[] {
  const sorted = [...all].sort((a, b) => a.from - b.from || a.to - b.to);
  const chains: { votes: number; chain: Vote[] }[] = [];
  for (const vote of sorted) {
    let best: { votes: number; chain: Vote[] } = { votes: 0, chain: [] };
    for (const chain of chains) {
      const last = chain.chain.at(-1);
      if (last && last.from < vote.from && last.to < vote.to && chain.votes > best.votes) best = chain;
    }
    chains.push({ votes: best.votes + vote.votes, chain: [...best.chain, vote] });
  }
  return chains.reduce<{ votes: number; chain: Vote[] }>((a, b) => (b.votes > a.votes ? b : a), { votes: 0, chain: [] })
    .chain;
}
