/** How often and how far apart a document is sent again by itself. Milliseconds. */
export interface BackOff {
  /** The first one counted. */
  readonly attempts: number;
  readonly first: number;
  readonly longest: number;
  /** A server that asks for more patience than this is left to the user. */
  readonly patience: number;
}

export const BACK_OFF: BackOff = { attempts: 5, first: 1_000, longest: 30_000, patience: 120_000 };

/**
 * How long to wait after the given attempt (from 1) has failed; null when it is no use to go on by itself. Doubled each
 * time, half of it by chance: whoever lost one server at one moment must not come back at one moment. What the server
 * asks for counts where it is longer.
 *
 * @param retryAfter what the server asked for, or null
 * @param random from 0 to 1
 */
export function delayAfter(
  attempt: number,
  retryAfter: number | null,
  random: number,
  settings: BackOff = BACK_OFF,
): number | null {
  if (attempt >= settings.attempts) return null;
  if (retryAfter !== null && retryAfter > settings.patience) return null;
  const ceiling = Math.min(settings.longest, settings.first * 2 ** (attempt - 1));
  const own = ceiling / 2 + (ceiling / 2) * random;
  return Math.max(own, retryAfter ?? 0);
}
