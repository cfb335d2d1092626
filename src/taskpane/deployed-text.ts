/** Milliseconds; what somebody waits for may hang no longer. */
const TIMEOUT = 10_000;

/**
 * A text file that the deployment has beside the pane; null where there is none.
 *
 * @throws {Error} where it cannot be fetched: whether there is one is not known then
 */
export async function deployedText(path: string): Promise<string | null> {
  const answer = await fetch(encodeURI(path), {
    cache: "no-cache",
    redirect: "error",
    signal: AbortSignal.timeout(TIMEOUT),
  });
  // A server in trouble has not said that there is none.
  if (answer.status >= 500) throw new Error(`${path}: ${answer.status}`);
  return answer.ok ? answer.text() : null;
}
