/** A whole number from 0 up to the given one, without it. */
export type Chance = (below: number) => number;

/** Numbers by chance, the same for one seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function pick<T>(chance: Chance, list: readonly T[]): T {
  return list[chance(list.length)] as T;
}
