import * as oauth from "oauth4webapi";
import { readBody } from "./read-body";
import type { OAuthSetting } from "./setting";
import { SignInError } from "./sign-in-error";
import { pastedToken, type Token } from "./token";

/**
 * Signing in: authorization code with PKCE (RFC 7636). The window that the user signs in with brings back a code, which
 * is of no use without the verifier that stays here; the token is fetched by the pane and is never in an address.
 */
export interface SignIn {
  /** Query of the authorize address. */
  readonly query: string;
  /** Comes back with the answer, and tells ours from any other's. */
  readonly state: string;
  /** What the window brought back, as a query, to a token. @throws {SignInError} */
  finish(answer: string): Promise<Token>;
}

/** How the sign-in window hands back its answer; it stands before the state, which comes back unchanged. */
export type SignInRoute = "dialog" | "popup";

/** Tokens last this much shorter here, so that none runs out on its way. Milliseconds. */
const MARGIN = 30_000;
const TIMEOUT = 30_000;
const MOST_BYTES = 64 * 1024;

/** Prepares signing in, so that a click can open the window at once: browsers block one that comes later. */
export async function prepareSignIn(
  setting: OAuthSetting,
  redirectUri: string,
  route: SignInRoute,
  { fetch, now }: { readonly fetch: typeof globalThis.fetch; readonly now: () => number },
): Promise<SignIn> {
  const server: oauth.AuthorizationServer = {
    issuer: setting.issuer,
    authorization_endpoint: setting.authorize,
    token_endpoint: setting.token,
  };
  const client: oauth.Client = { client_id: setting.clientId };
  const verifier = oauth.generateRandomCodeVerifier();
  const state = `${route}.${oauth.generateRandomState()}`;
  const query = new URLSearchParams({
    response_type: "code",
    client_id: setting.clientId,
    redirect_uri: redirectUri,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    ...(setting.scope === null ? {} : { scope: setting.scope }),
  }).toString();

  const finish = async (answer: string): Promise<Token> => {
    const callback = checkedCallback(server, client, answer, state);
    const response = await oauth
      .authorizationCodeGrantRequest(server, client, oauth.None(), callback, redirectUri, verifier, {
        [oauth.customFetch]: (...request) => bounded(fetch(...request)),
        // The setting admits plain http for this machine only.
        [oauth.allowInsecureRequests]: new URL(setting.token).protocol === "http:",
        signal: AbortSignal.timeout(TIMEOUT),
      })
      .catch((cause: unknown) => {
        throw new SignInError("unreachable", { cause });
      });
    const granted = await oauth.processAuthorizationCodeResponse(server, client, response).catch((cause: unknown) => {
      throw new SignInError(response.status >= 500 ? "unreachable" : "declined", { cause });
    });
    const token = pastedToken(granted.access_token);
    if (token === null) throw new SignInError("declined");
    return {
      ...token,
      expiresAt: granted.expires_in === undefined ? null : now() + granted.expires_in * 1000 - MARGIN,
    };
  };
  return { query, state, finish };
}

function checkedCallback(
  server: oauth.AuthorizationServer,
  client: oauth.Client,
  answer: string,
  state: string,
): URLSearchParams {
  try {
    return oauth.validateAuthResponse(server, client, new URLSearchParams(answer), state);
  } catch (cause) {
    throw new SignInError(cause instanceof oauth.AuthorizationResponseError ? "declined" : "not-ours", { cause });
  }
}

/** The library reads a body whole, however long it is. */
async function bounded(answer: Promise<Response>): Promise<Response> {
  const response = await answer;
  // An answer without a body, and the empty shell of a redirect, cannot be made anew; the library refuses both.
  if (response.body === null || response.type === "opaqueredirect") return response;
  const body = await readBody(response, MOST_BYTES);
  return new Response(body.kind === "text" ? body.text : "", { status: response.status, headers: response.headers });
}
