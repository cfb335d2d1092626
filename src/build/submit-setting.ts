import {
  addressProblem,
  connectOrigins,
  readSetting,
  SETTING_NAME,
  settingText,
  type SubmitAuth,
  type SubmitSetting,
} from "../submit/setting";
import { admitConnections, withdrawConnections } from "./content-security-policy";

/** Pages that the setting is written into: the pane, which sends, and the page on which signing in begins and ends. */
export const SUBMIT_PAGES: readonly string[] = ["taskpane.html", "assets/sign-in.html"];

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings SUBMIT_URL, SUBMIT_AUTH and SUBMIT_OAUTH_*. Null without SUBMIT_URL: the pane then shows nothing of
 * submitting. @throws {Error} a sentence that names the setting.
 */
export function submitSetting(environment: Environment): SubmitSetting | null {
  const url = environment["SUBMIT_URL"] ?? "";
  const given = Object.keys(environment).filter(
    (name) => name.startsWith("SUBMIT_") && (environment[name] ?? "") !== "",
  );
  if (url === "") {
    if (given.length > 0)
      throw new Error(`${given.join(", ")} has no meaning without SUBMIT_URL, the address that documents are sent to.`);
    return null;
  }
  return { url: checkedAddress("SUBMIT_URL", url), auth: authSetting(environment) };
}

function authSetting(environment: Environment): SubmitAuth {
  const type = environment["SUBMIT_AUTH"] || "none";
  switch (type) {
    case "none":
    case "bearer":
      return { type };
    case "oauth":
      return {
        type,
        issuer: neededAddress(environment, "SUBMIT_OAUTH_ISSUER"),
        authorize: neededAddress(environment, "SUBMIT_OAUTH_AUTHORIZE"),
        token: neededAddress(environment, "SUBMIT_OAUTH_TOKEN"),
        clientId: needed(environment, "SUBMIT_OAUTH_CLIENT_ID"),
        scope: environment["SUBMIT_OAUTH_SCOPE"] || null,
      };
    default:
      throw new Error(`SUBMIT_AUTH is "${type}"; it must be none, bearer or oauth.`);
  }
}

function needed(environment: Environment, name: string): string {
  const value = environment[name] ?? "";
  if (value === "") throw new Error(`${name} is not set; SUBMIT_AUTH=oauth needs it.`);
  return value;
}

function neededAddress(environment: Environment, name: string): string {
  return checkedAddress(name, needed(environment, name));
}

function checkedAddress(name: string, value: string): string {
  switch (addressProblem(value)) {
    case null:
      return value;
    case "no-address":
      throw new Error(`${name} is "${value}"; it must be an address such as https://upstream.example.org/documents.`);
    case "not-https":
      throw new Error(`${name} is "${value}"; documents and tokens go over https only (http for localhost, in tests).`);
    case "credentials":
      throw new Error(`${name} must not hold a user name or a password: everybody who opens the pane could read them.`);
    case "fragment":
      throw new Error(`${name} is "${value}"; it must not have a fragment.`);
  }
}

const POLICY = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)("\s*\/?>)/;
const SETTING = new RegExp(`\\s*<meta name="${SETTING_NAME}" content="([^"]*)"\\s*/?>`);

/**
 * A built page with the setting in it and in its policy; with null, without either. What was set before is replaced, so
 * that a deployment can be changed without building anew. @throws {Error} when the page has no policy
 */
export function withSubmitSetting(page: string, setting: SubmitSetting | null): string {
  const before = SETTING.exec(page)?.[1];
  const old = before === undefined ? null : readSetting(unescape(before));
  const bare = page.replace(SETTING, "");
  if (!POLICY.test(bare))
    throw new Error("The page states no Content-Security-Policy, so nothing can be admitted in it.");
  return bare.replace(POLICY, (_match, open: string, policy: string, close: string) => {
    const own = old === null ? policy : withdrawConnections(policy, connectOrigins(old));
    if (setting === null) return `${open}${own}${close}`;
    const element = `<meta name="${SETTING_NAME}" content="${escape(settingText(setting))}" />`;
    return `${open}${admitConnections(own, connectOrigins(setting))}${close}${element}`;
  });
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function unescape(text: string): string {
  return text.replaceAll("&gt;", ">").replaceAll("&lt;", "<").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
