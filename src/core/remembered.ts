/** Work that is done once and kept: of a text among the last ones, of an object as long as it is there. */

/** Which texts are worth keeping. */
interface Kept {
  /** Shorter ones are mostly worked through sooner than they are found. */
  readonly shortest?: number;
  /** Longer ones are no text of a form, and would be kept for nothing. */
  readonly longest?: number;
  readonly most?: number;
}

/** For words that stand in most sheets, and in each many times over: levels, units, targets, number formats. */
export const COMMON: Kept = { shortest: 0, most: 5000 };

/** The same where nothing longer than a line is asked about, or would be met again. */
export const SHORT: Kept = { ...COMMON, longest: 120 };

/**
 * The same work on the same text is done once: a form is checked with every edit, and of its long texts at most one
 * has changed; and of many forms, many say the same. The last few hundred texts are kept, which is all that a few forms have.
 */
export function remembered<Result>(
  work: (text: string) => Result,
  { shortest = 12, longest = 100_000, most = 400 }: Kept = {},
): (text: string) => Result {
  // Forgotten half at a time: a map that loses its oldest text with each new one takes far longer than most work.
  let known = new Map<string, Result>();
  let older = new Map<string, Result>();
  return (text) => {
    if (text.length < shortest || text.length > longest) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const met = older.get(text);
    const result = met === undefined ? work(text) : met;
    if (known.size >= most / 2) {
      older = known;
      known = new Map();
    }
    known.set(text, result);
    return result;
  };
}

/** What follows from an object, worked out at first need. */
export function oncePer<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = work(key);
    known.set(key, result);
    return result;
  };
}
