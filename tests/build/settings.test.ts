import { admitConnections, contentSecurityPolicy, withdrawConnections } from "../../src/build/content-security-policy";
import { paneEntry, workbenchEntry } from "../../src/build/entries";
import { officeJsAddress, officeJsOrigin, officeJsSource } from "../../src/build/office-js";

describe("OFFICE_JS, where the pages take office.js from", () => {
  it.each([
    ["cdn", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "https://appsforoffice.microsoft.com"],
    [
      "21vianet",
      "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
      "https://appsforoffice.cdn.partner.office365.cn",
    ],
    ["self", "office/office.js", null],
  ] as const)("%s is %s", (setting, address, origin) => {
    expect(officeJsSource(setting, "cdn")).toBe(setting);
    expect(officeJsAddress(setting)).toBe(address);
    expect(officeJsOrigin(setting)).toBe(origin);
  });

  it("has a default", () => {
    expect(officeJsSource(undefined, "self")).toBe("self");
    expect(officeJsSource("", "cdn")).toBe("cdn");
  });

  it("says the choices when it is none of them", () => {
    expect(() => officeJsSource("npm", "cdn")).toThrow('OFFICE_JS is "npm"; it must be cdn, 21vianet or self.');
  });
});

describe("WORKBENCH, whether the workbench comes along", () => {
  const ENTRY = "src/workbench/index.ts";

  it.each([
    ["with a copy of office.js where nothing is said", {}, "self", ENTRY],
    ["with a copy of office.js where it is asked for", { WORKBENCH: "1" }, "self", ENTRY],
    ["with what tests drive it by, for tests alone", { TEST_API: "1" }, "self", "src/workbench/testing/index.ts"],
    ["not where it is not wanted", { WORKBENCH: "0", TEST_API: "1" }, "self", null],
    ["not where office.js comes from Microsoft", { WORKBENCH: "" }, "cdn", null],
  ] as const)("%s", (_when, settings, source, entry) => {
    expect(workbenchEntry(settings, source)).toBe(entry);
  });

  it.each([
    ["yes", "self", 'WORKBENCH is "yes"; it must be 0 or 1.'],
    ["1", "21vianet", 'WORKBENCH is 1, but OFFICE_JS is "21vianet": the workbench needs the copy, OFFICE_JS=self.'],
  ] as const)("%s with office.js from %s is refused in a sentence", (setting, source, sentence) => {
    expect(() => workbenchEntry({ WORKBENCH: setting }, source)).toThrow(sentence);
  });
});

describe("TEST_API, whether tests can ask the pane", () => {
  it.each([
    ["not where nothing is said", {}, "src/taskpane/index.tsx"],
    ["not where anything else is said", { TEST_API: "0" }, "src/taskpane/index.tsx"],
    ["where it is asked for", { TEST_API: "1" }, "src/taskpane/testing/index.tsx"],
  ])("%s", (_when, settings, entry) => {
    expect(paneEntry(settings)).toBe(entry);
  });
});

describe("the policy of the pages", () => {
  const directives = (policy: string): Record<string, string[]> =>
    Object.fromEntries(policy.split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)]));

  const REST = {
    "default-src": ["'self'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'", "data:"],
    "frame-src": ["'self'"],
    "worker-src": ["'self'", "blob:"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };

  it.each([
    ["self", ["'self'"]],
    ["cdn", ["'self'", "https://appsforoffice.microsoft.com"]],
    ["21vianet", ["'self'", "https://appsforoffice.cdn.partner.office365.cn"]],
  ] as const)("says of a build with office.js from %s these things and nothing else", (source, sources) => {
    expect(directives(contentSecurityPolicy(officeJsOrigin(source)))).toEqual({
      ...REST,
      "script-src": sources,
      "connect-src": sources,
    });
  });

  it.each(["self", "cdn", "21vianet"] as const)(
    "says the same where documents are submitted (%s), but for the origins that the setting names",
    (source) => {
      const policy = contentSecurityPolicy(officeJsOrigin(source));
      const admitted = admitConnections(policy, ["https://upstream.example.org"]);
      expect(directives(admitted)).toEqual({
        ...directives(policy),
        "connect-src": [...(directives(policy)["connect-src"] ?? []), "https://upstream.example.org"],
      });
      expect(withdrawConnections(admitted, ["https://upstream.example.org"])).toBe(policy);
    },
  );

  it("admits scripts of this origin and of office.js, nothing else", () => {
    expect(directives(contentSecurityPolicy(null))["script-src"]).toEqual(["'self'"]);
    expect(directives(contentSecurityPolicy("https://office.example"))["script-src"]).toEqual([
      "'self'",
      "https://office.example",
    ]);
  });

  it("never admits text as code", () => {
    expect(contentSecurityPolicy("https://office.example")).not.toMatch(
      /unsafe-eval|unsafe-hashes|script-src[^;]*unsafe-inline/,
    );
  });

  it("lets nothing out but to this origin and to office.js", () => {
    expect(directives(contentSecurityPolicy(null))).toMatchObject({
      "default-src": ["'self'"],
      "connect-src": ["'self'"],
      "form-action": ["'none'"],
    });
  });
});
