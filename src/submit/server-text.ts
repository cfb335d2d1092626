/** Longest sentence of a server that is shown; the rest is cut. */
const LONGEST = 400;

/**
 * Text of a server as it may be shown: one line, bounded, without control characters and without those that turn the
 * direction of the writing, by which a sentence can be made to read as another. Null when nothing is left.
 */
export function serverText(value: unknown, longest = LONGEST): string | null {
  if (typeof value !== "string") return null;
  // Cut first: cleaning a megabyte to show a line is work for nothing.
  const text = value
    .slice(0, longest * 4)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, "")
    .trim();
  const characters = Array.from(text);
  if (characters.length === 0) return null;
  return characters.length > longest ? `${characters.slice(0, longest).join("")}…` : text;
}
