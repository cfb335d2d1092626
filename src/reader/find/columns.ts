import type { Area } from "../../core/grid/grid";
import type { LabelPlace } from "../../forms/compile/geometry";
import type { Located } from "./hits";
import type { Template } from "./templates";

/**
 * Where the columns of a definition stand in a worksheet, learnt from labels. Inserted and lost columns shift
 * the rest; most labels of a column decide against a few.
 */
export class ColumnMap {
  /** Definition column to worksheet column and the number of labels that say so; in rising order of both. */
  private readonly known: readonly Vote[];
  /** Last definition columns of labels that are as wide as on paper: what stands behind them is sure. */
  private readonly ends: ReadonlySet<number>;
  /** First and last worksheet column of the form. */
  readonly left: number;
  readonly right: number;

  /** First worksheet column in which the form may stand. */
  private readonly least: number;

  /** @param located labels, of which those decide that stand alone */
  constructor(located: readonly Located[], { geometry }: Template, { left }: Pick<Area, "left">) {
    const sure = located.filter(({ label, candidate }) => candidate.kind === "alone" && isRuled(label.place));
    this.known = rising(votes(sure));
    this.ends = new Set(sure.filter(isAsWide).map(({ label }) => label.place.area.right));
    this.least = left;
    this.left = this.at(0);
    this.right = Math.max(this.at(geometry.columnCount - 1), ...sure.map(({ hit }) => hit.area.right));
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
function isRuled({ plain, role }: LabelPlace): boolean {
  return !plain && role !== "title" && role !== "year" && role !== "total";
}

function isAsWide({ label: { place }, hit: { area } }: Located): boolean {
  return area.right - area.left === place.area.right - place.area.left;
}

interface Vote {
  readonly from: number;
  readonly to: number;
  votes: number;
}

/** In rising order of both columns. */
function votes(located: readonly Located[]): readonly Vote[] {
  const counted: Vote[] = [];
  const single = located.map(({ label, hit }) => ({ from: label.place.area.left, to: hit.area.left }));
  for (const { from, to } of single.sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = counted.at(-1);
    if (last?.from === from && last.to === to) last.votes += 1;
    else counted.push({ from, to, votes: 1 });
  }
  return counted;
}

interface Chain {
  readonly votes: number;
  readonly chain: readonly Vote[];
}

/** The heaviest selection in which both columns rise. */
function rising(all: readonly Vote[]): readonly Vote[] {
  const chains: Chain[] = [];
  for (const vote of all) {
    const before = chains.filter(({ chain }) => {
      const last = chain.at(-1);
      return last !== undefined && last.from < vote.from && last.to < vote.to;
    });
    const { votes, chain } = heaviest(before);
    chains.push({ votes: votes + vote.votes, chain: [...chain, vote] });
  }
  return heaviest(chains).chain;
}

function heaviest(chains: readonly Chain[]): Chain {
  return chains.reduce((a, b) => (b.votes > a.votes ? b : a), { votes: 0, chain: [] });
}
