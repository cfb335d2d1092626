import { addressProblem, connectOrigins, readSetting, settingText, type SubmitSetting } from "../../src/submit/setting";
import { isExpired, pastedToken } from "../../src/submit/token";

const OAUTH: SubmitSetting = {
  url: "https://upstream.example.org/documents",
  auth: {
    type: "oauth",
    issuer: "https://id.example.org",
    authorize: "https://id.example.org/authorize",
    token: "https://id.example.org/token",
    clientId: "jixiao",
    scope: null,
  },
};

describe("where documents are sent", () => {
  it.each([
    ["https://upstream.example.org/documents?year=2026", null],
    ["http://localhost:8080/", null],
    ["http://127.0.0.1/", null],
    ["http://[::1]:1/", null],
    ["http://upstream.example.org/", "not-https"],
    ["http://localhost.example.org/", "not-https"],
    ["http://127.0.0.1.example.org/", "not-https"],
    ["javascript:alert(1)", "not-https"],
    ["data:text/plain,x", "not-https"],
    ["/documents", "no-address"],
    ["", "no-address"],
    ["https://user:secret@upstream.example.org/", "credentials"],
    ["https://upstream.example.org/#x", "fragment"],
  ] as const)("%s", (address, problem) => {
    expect(addressProblem(address)).toBe(problem);
  });
});

describe("the setting in the page", () => {
  it.each([OAUTH, { url: OAUTH.url, auth: { type: "none" } }, { url: OAUTH.url, auth: { type: "bearer" } }] as const)(
    "comes back as it was written",
    (setting) => {
      expect(readSetting(settingText(setting))).toEqual(setting);
    },
  );

  it("speaks to the endpoint and to the token address, each origin once", () => {
    expect(connectOrigins(OAUTH)).toEqual(["https://upstream.example.org", "https://id.example.org"]);
    expect(connectOrigins({ ...OAUTH, url: "https://id.example.org/documents" })).toEqual(["https://id.example.org"]);
  });

  it.each([
    "",
    "{}",
    '{"url":"https://a.example"}',
    '{"url":"http://a.example","auth":{"type":"none"}}',
    '{"url":"https://a.example","auth":{"type":"basic"}}',
    '{"url":"https://a.example","auth":{"type":"oauth"}}',
    settingText({ ...OAUTH, auth: { ...OAUTH.auth, clientId: "" } as SubmitSetting["auth"] }),
    settingText(OAUTH).replace("https://id.example.org/token", "javascript:alert(1)"),
  ])("is none when it is wrong anywhere: %s", (text) => {
    expect(readSetting(text)).toBeNull();
  });
});

describe("a token", () => {
  it.each([
    ["abc", "abc"],
    ["  Bearer eyJhbGciOi.J-_~+/9==\n", "eyJhbGciOi.J-_~+/9=="],
    ["two words", null],
    ["", null],
    ["令牌", null],
    ["a\r\nX-Header: 1", null],
    ["x".repeat(8_001), null],
  ])("%j", (pasted, value) => {
    expect(pastedToken(pasted)?.value ?? null).toBe(value);
  });

  it("runs out when it says so", () => {
    expect(isExpired({ value: "a", expiresAt: 10 }, 10)).toBe(true);
    expect(isExpired({ value: "a", expiresAt: 10 }, 9)).toBe(false);
    expect(isExpired({ value: "a", expiresAt: null }, 9)).toBe(false);
  });
});
