import { contentSecurityPolicy } from "../../src/build/content-security-policy";
import { submitSetting, withSubmitSetting } from "../../src/build/submit-setting";
import { readSetting, SETTING_NAME } from "../../src/submit/setting";

const URL_SETTING = { SUBMIT_URL: "https://upstream.example.org/documents" };
const OAUTH_SETTINGS = {
  ...URL_SETTING,
  SUBMIT_AUTH: "oauth",
  SUBMIT_OAUTH_ISSUER: "https://id.example.org",
  SUBMIT_OAUTH_AUTHORIZE: "https://id.example.org/authorize",
  SUBMIT_OAUTH_TOKEN: "https://id.example.org/token",
  SUBMIT_OAUTH_CLIENT_ID: "jixiao",
};

describe("SUBMIT_URL and its companions", () => {
  it("are nothing when they are not set", () => {
    expect(submitSetting({})).toBeNull();
    expect(submitSetting({ SUBMIT_URL: "", SUBMIT_AUTH: "" })).toBeNull();
  });

  it("name the endpoint and how the user is known there", () => {
    expect(submitSetting(URL_SETTING)).toEqual({ url: URL_SETTING.SUBMIT_URL, auth: { type: "none" } });
    expect(submitSetting({ ...URL_SETTING, SUBMIT_AUTH: "bearer" })?.auth).toEqual({ type: "bearer" });
    expect(submitSetting({ ...OAUTH_SETTINGS, SUBMIT_OAUTH_SCOPE: "submit" })?.auth).toEqual({
      type: "oauth",
      issuer: "https://id.example.org",
      authorize: "https://id.example.org/authorize",
      token: "https://id.example.org/token",
      clientId: "jixiao",
      scope: "submit",
    });
  });

  it.each([
    [
      { SUBMIT_URL: "upstream" },
      'SUBMIT_URL is "upstream"; it must be an address such as https://upstream.example.org/documents.',
    ],
    [{ SUBMIT_URL: "http://upstream.example.org" }, "over https only"],
    [{ SUBMIT_URL: "https://a:b@upstream.example.org" }, "must not hold a user name or a password"],
    [{ SUBMIT_AUTH: "bearer" }, "SUBMIT_AUTH has no meaning without SUBMIT_URL"],
    [{ ...URL_SETTING, SUBMIT_AUTH: "basic" }, 'SUBMIT_AUTH is "basic"; it must be none, bearer or oauth.'],
    [{ ...OAUTH_SETTINGS, SUBMIT_OAUTH_CLIENT_ID: "" }, "SUBMIT_OAUTH_CLIENT_ID is not set"],
    [
      { ...OAUTH_SETTINGS, SUBMIT_OAUTH_TOKEN: "http://id.example.org/token" },
      'SUBMIT_OAUTH_TOKEN is "http://id.example.org/token"',
    ],
  ])("say what is wrong: %j", (environment, sentence) => {
    expect(() => submitSetting(environment)).toThrow(sentence);
  });
});

describe("a page with the setting", () => {
  const PAGE = `<head><meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy("https://office.example")}"/><title>x</title></head>`;
  const setting = submitSetting(OAUTH_SETTINGS);
  const written = (page: string) => {
    const content = new RegExp(`<meta name="${SETTING_NAME}" content="([^"]*)"`).exec(page)?.[1] ?? "";
    return readSetting(content.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
  };
  const connect = (page: string) => /connect-src ([^;]*)/.exec(page)?.[1];

  it("holds it, and admits its origins and nothing else", () => {
    const page = withSubmitSetting(PAGE, setting);
    expect(written(page)).toEqual(setting);
    expect(connect(page)).toBe("'self' https://office.example https://upstream.example.org https://id.example.org");
    expect(page.replace(/connect-src [^;]*/, "").replace(/<meta name="jixiao-submit"[^>]*>/, "")).toBe(
      PAGE.replace(/connect-src [^;]*/, ""),
    );
  });

  it("can be set anew and taken back, without a trace of what was before", () => {
    const other = submitSetting({ SUBMIT_URL: "https://other.example.org/?a=1&b=2" });
    const again = withSubmitSetting(withSubmitSetting(PAGE, setting), other);
    expect(again).toBe(withSubmitSetting(PAGE, other));
    expect(written(again)).toEqual(other);
    expect(withSubmitSetting(again, null)).toBe(PAGE);
  });

  it("is refused where there is no policy to write it into", () => {
    expect(() => withSubmitSetting("<head></head>", setting)).toThrow("no Content-Security-Policy");
  });
});
