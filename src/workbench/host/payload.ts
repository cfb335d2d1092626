/** What Excel on the web takes in one request and gives in one answer. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Whether a text is more than one request or answer may carry. */
export function exceedsPayload(text: string): boolean {
  // A character takes one to three bytes: only what may be too much is worth encoding.
  if (text.length * 3 <= MOST_BYTES) return false;
  return text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES;
}
