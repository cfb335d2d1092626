/** What stands for the user at the endpoint. In memory only, and only as long as the pane is open. */
export interface Token {
  readonly value: string;
  /** Milliseconds of the clock; null when nobody said. */
  readonly expiresAt: number | null;
}

/** Longer ones do not fit the headers that servers admit. */
const LONGEST = 8_000;

/** A token somebody pasted, without the white space around and a `Bearer` before it; null when it cannot be one (RFC 6750). */
export function pastedToken(text: string): Token | null {
  const value = text.trim().replace(/^bearer\s+/i, "");
  return value.length <= LONGEST && /^[A-Za-z0-9\-._~+/]+=*$/.test(value) ? { value, expiresAt: null } : null;
}

export function isExpired(token: Token, now: number): boolean {
  return token.expiresAt !== null && token.expiresAt <= now;
}
