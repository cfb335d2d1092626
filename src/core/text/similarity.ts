/**
 * How much two texts have in common: the share of their pairs of neighbouring characters that both hold, from 0 to 1
 * (Sørensen and Dice). One pass over each text, whatever their lengths; moved sentences count as kept.
 */
export function similarity(left: string, right: string): number {
  if (left === right) return 1;
  const pairs = pairCount(left) + pairCount(right);
  if (pairs === 0) return 0;
  const open = new Map<number, number>();
  for (let at = 1; at < left.length; at += 1) {
    const pair = pairAt(left, at);
    open.set(pair, (open.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 1; at < right.length; at += 1) {
    const pair = pairAt(right, at);
    const left = open.get(pair) ?? 0;
    if (left === 0) continue;
    open.set(pair, left - 1);
    shared += 1;
  }
  return (2 * shared) / pairs;
}

/** The most that two texts of these lengths can have in common: tells most texts apart without reading them. */
export function mostSimilarity(left: string, right: string): number {
  const pairs = pairCount(left) + pairCount(right);
  return pairs === 0 ? 1 : (2 * Math.min(pairCount(left), pairCount(right))) / pairs;
}

function pairCount(text: string): number {
  return Math.max(0, text.length - 1);
}

function pairAt(text: string, at: number): number {
  return text.charCodeAt(at - 1) * 0x10000 + text.charCodeAt(at);
}
