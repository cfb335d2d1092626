import type { SignInRoute } from "./sign-in";

/** What the sign-in page and the pane say to each other; both are pages of one origin, and both check that. */
export const SIGN_IN_CHANNEL = "jixiao-sign-in";

export interface SignInMessage {
  readonly kind: typeof SIGN_IN_CHANNEL;
  /** Query that the issuer sent the window back with. */
  readonly query: string;
}

export function isSignInMessage(value: unknown): value is SignInMessage {
  return (
    typeof value === "object" &&
    value !== null &&
    "kind" in value &&
    value.kind === SIGN_IN_CHANNEL &&
    "query" in value &&
    typeof value.query === "string"
  );
}

const GO = "#go?";

/** What the sign-in page was opened for: on the way to the issuer, back from it, or by nobody. */
export type SignInStep =
  | { readonly kind: "go"; readonly address: string; readonly route: SignInRoute }
  | { readonly kind: "answer"; readonly query: string; readonly route: SignInRoute }
  | { readonly kind: "nothing" };

/**
 * @param authorize the issuer's address from the page's own setting; the page's address cannot name another
 * @param search,hash of the page's address
 */
export function signInStep(authorize: string | null, search: string, hash: string): SignInStep {
  const answer = new URLSearchParams(search);
  const state = answer.get("state");
  if (state !== null && (answer.has("code") || answer.has("error"))) {
    return { kind: "answer", query: answer.toString(), route: routeOf(state) };
  }
  if (authorize === null || !hash.startsWith(GO)) return { kind: "nothing" };
  const address = new URL(authorize);
  const question = new URLSearchParams(hash.slice(GO.length));
  for (const [name, value] of question) address.searchParams.set(name, value);
  return { kind: "go", address: address.href, route: routeOf(question.get("state") ?? "") };
}

/** The address that opens the page to sign in. The question is in the fragment, which no server sees. */
export function goAddress(page: string, query: string): string {
  return `${page}${GO}${query}`;
}

function routeOf(state: string): SignInRoute {
  return state.startsWith("dialog.") ? "dialog" : "popup";
}
