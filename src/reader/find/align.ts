import type { Located } from "./hits";

/**
 * Matches a sequence of hits with a sequence of labels, both in reading order, so that as much as possible fits
 * and nothing crosses. One sheet may hold the same form several times over: the labels may start again, at a price.
 */

/** What one hit may stand for. Weight: how well it fits, more than 0. */
export interface Option {
  readonly located: Located;
  readonly weight: number;
}

interface Node {
  readonly located: Located;
  readonly score: number;
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
export function align(
  options: readonly (readonly Option[])[],
  labels: number,
  restartPrice: number,
): readonly (readonly Located[])[] {
  const best: (Node | null)[] = new Array<Node | null>(labels).fill(null);
  let top: Node | null = null;
  for (const list of options) {
    const fresh: Node[] = [];
    for (const { located, weight } of list) {
      let previous: Node | null = null;
      for (let before = 0; before < located.label.order; before += 1) {
        const node = best[before] ?? null;
        if (node && (!previous || node.score >= previous.score)) previous = node;
      }
      const restart: boolean = top !== null && top.score - restartPrice > (previous?.score ?? 0);
      if (restart) previous = top;
      const base: number = previous === null ? 0 : previous.score - (restart ? restartPrice : 0);
      fresh.push({ located, score: base + weight, previous, restart });
    }
    for (const node of fresh) {
      const { order } = node.located.label;
      if (node.score > (best[order]?.score ?? 0)) best[order] = node;
      if (!top || node.score > top.score) top = node;
    }
  }
  return runsOf(top);
}

function runsOf(last: Node | null): readonly (readonly Located[])[] {
  const runs: Located[][] = [];
  let run: Located[] = [];
  for (let node = last; node; node = node.previous) {
    run.push(node.located);
    if (!node.restart && node.previous) continue;
    runs.push(run.reverse());
    run = [];
  }
  return runs.reverse();
}
