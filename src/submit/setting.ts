import { isJsonObject, parsedJson, type JsonObject, type JsonValue } from "../core/json";

/** Where a deployment hands documents in, and how it knows who does. Written into the page by whoever deploys it. */
export interface SubmitSetting {
  /** Takes the POST. */
  readonly url: string;
  readonly auth: SubmitAuth;
}

export type SubmitAuth =
  | { readonly type: "none" }
  /** The user pastes a token that somebody gave them. */
  | { readonly type: "bearer" }
  | OAuthSetting;

/** Authorization code with PKCE, a public client. Addresses are given, not discovered: the page's policy must name them. */
export interface OAuthSetting {
  readonly type: "oauth";
  readonly issuer: string;
  readonly authorize: string;
  readonly token: string;
  readonly clientId: string;
  readonly scope: string | null;
}

/** Name of the `<meta>` element that holds the setting as JSON. */
export const SETTING_NAME = "jixiao-submit";

/** What keeps an address from being one that documents or tokens are sent to. */
export type AddressProblem = "no-address" | "not-https" | "credentials" | "fragment";

/** https only, but for this machine itself, where tests and development listen. Null when nothing is wrong. */
export function addressProblem(address: string): AddressProblem | null {
  if (!URL.canParse(address)) return "no-address";
  const { protocol, hostname, username, password, hash } = new URL(address);
  if (protocol !== "https:" && !(protocol === "http:" && isLoopback(hostname))) return "not-https";
  if (username !== "" || password !== "") return "credentials";
  return hash === "" ? null : "fragment";
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}

/** Origins that the pane speaks to, for `connect-src`. Signing in at the authorize address is a window of its own. */
export function connectOrigins({ url, auth }: SubmitSetting): readonly string[] {
  const addresses = auth.type === "oauth" ? [url, auth.token] : [url];
  return [...new Set(addresses.map((address) => new URL(address).origin))];
}

export function settingText({ url, auth }: SubmitSetting): string {
  return JSON.stringify({ url, auth });
}

/** Reads what `settingText` wrote, or somebody by hand. Null when any part is missing or wrong: half a setting is none. */
export function readSetting(text: string): SubmitSetting | null {
  // Strict enough for what a deployment says of itself.
  const json = parsedJson(text);
  if (!isJsonObject(json)) return null;
  const url = addressIn(json, "url");
  const auth = readAuth(json["auth"]);
  return url === null || auth === null ? null : { url, auth };
}

function readAuth(value: JsonValue | undefined): SubmitAuth | null {
  if (!isJsonObject(value)) return null;
  switch (value["type"]) {
    case "none":
      return { type: "none" };
    case "bearer":
      return { type: "bearer" };
    case "oauth":
      return readOAuth(value);
    default:
      return null;
  }
}

function readOAuth(value: JsonObject): OAuthSetting | null {
  const [issuer, authorize, token] = [
    addressIn(value, "issuer"),
    addressIn(value, "authorize"),
    addressIn(value, "token"),
  ];
  const clientId = value["clientId"];
  const scope = value["scope"] ?? null;
  if (issuer === null || authorize === null || token === null) return null;
  if (typeof clientId !== "string" || clientId === "" || (scope !== null && typeof scope !== "string")) return null;
  return { type: "oauth", issuer, authorize, token, clientId, scope };
}

function addressIn(object: JsonObject, key: string): string | null {
  const value = object[key];
  return typeof value === "string" && addressProblem(value) === null ? value : null;
}
