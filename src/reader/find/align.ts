/**
 * Matches a sequence of hits with a sequence of labels, both in reading order, so that as much as possible fits
 * and nothing crosses. One sheet may hold the same form several times over: the labels may start again, at a price.
 */

/** What one hit may stand for. Weight: how well it fits, more than 0. */
export interface Option {
  readonly order: number;
  readonly weight: number;
}

/** One hit matched to one label, by their positions in the two sequences. */
export interface Match {
  readonly hit: number;
  readonly order: number;
}

export interface Alignment {
  readonly matches: readonly Match[];
  readonly weight: number;
}

interface Node {
  readonly hit: number;
  readonly order: number;
  readonly score: number;
  readonly weight: number;
  readonly previous: Node | null;
  /** Starts the labels anew. */
  readonly restart: boolean;
}

/**
 * @param options for each hit in order, what it may be
 * @param labels number of labels
 * @param restartPrice what a further run through the labels must earn before it counts; Infinity for one run only
 * @returns the runs in order; time is hits × labels
 */
export function align(options: readonly (readonly Option[])[], labels: number, restartPrice: number): Alignment[] {
  const best: (Node | null)[] = new Array<Node | null>(labels).fill(null);
  let top: Node | null = null;
  options.forEach((list, hit) => {
    const fresh: Node[] = [];
    for (const { order, weight } of list) {
      let previous: Node | null = null;
      for (let before = 0; before < order; before += 1) {
        const node = best[before] ?? null;
        if (node && (!previous || node.score >= previous.score)) previous = node;
      }
      const restarts: boolean = top !== null && top.score - restartPrice > (previous?.score ?? 0);
      if (restarts) previous = top;
      const base: number = previous === null ? 0 : previous.score - (restarts ? restartPrice : 0);
      fresh.push({ hit, order, score: base + weight, weight, previous, restart: restarts });
    }
    for (const node of fresh) {
      const known = best[node.order];
      if (!known || node.score > known.score) best[node.order] = node;
      if (!top || node.score > top.score) top = node;
    }
  });
  return runsOf(top);
}

function runsOf(last: Node | null): Alignment[] {
  const runs: Alignment[] = [];
  let matches: Match[] = [];
  let weight = 0;
  for (let node = last; node; node = node.previous) {
    matches.push({ hit: node.hit, order: node.order });
    weight += node.weight;
    if (!node.restart && node.previous) continue;
    runs.push({ matches: matches.reverse(), weight });
    matches = [];
    weight = 0;
  }
  return runs.reverse();
}
