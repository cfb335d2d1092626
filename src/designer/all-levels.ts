import type { Level1Definition, Level2Definition } from "../forms/language";

/**
 * The levels of several lists as one: a later list may print some that an earlier one does not. Only what every list prints
 * must be filled in. A part of a form without a list has none.
 */
export function withLevels(
  known: readonly Level1Definition[],
  printed: readonly Level1Definition[],
): readonly Level1Definition[] {
  if (known.length === 0) return printed;
  if (printed.length === 0) return known;
  const wider = known.map((level): Level1Definition => {
    const again = printed.find(({ code }) => code === level.code);
    return again
      ? {
          ...level,
          required: level.required && again.required,
          children: [...level.children, ...missing(level.children, again.children)],
        }
      : { ...level, required: false };
  });
  return [...wider, ...missing(known, printed).map((level) => ({ ...level, required: false }))];
}

/** Those of a later list whose code and words no earlier one has. */
function missing<T extends Level1Definition | Level2Definition>(known: readonly T[], printed: readonly T[]): T[] {
  const words = new Set(known.flatMap(({ label, aliases = [] }) => [label, ...aliases]));
  return printed
    .filter(({ code }) => !known.some((level) => level.code === code))
    .map((level) => {
      const { aliases, ...rest } = level;
      const free = (aliases ?? []).filter((word) => !words.has(word));
      return (free.length > 0 ? { ...rest, aliases: free } : rest) as T;
    });
}
