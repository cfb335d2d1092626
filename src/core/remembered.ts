/**
 * The same work on the same text is done once: a form is checked with every edit, and of its long texts at most one
 * has changed; and of many forms, many say the same. The last few hundred texts are kept, which is all that a few forms have.
 */
export function remembered<Result>(work: (text: string) => Result, most = MOST_TEXTS): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (text.length < LONG || text.length > LONGEST) return work(text);
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = work(text);
    const [oldest] = known.keys();
    if (known.size >= most && oldest !== undefined) known.delete(oldest);
    known.set(text, result);
    return result;
  };
}

/** Shorter ones are worked through sooner than they are found. */
const LONG = 12;
const MOST_TEXTS = 400;
/** Longer ones are no text of a form, and would be kept for nothing. */
const LONGEST = 100_000;
