import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { contentSecurityPolicy } from "../../src/build/content-security-policy";
import { NOTICES_FILE } from "../../src/build/notices-plugin";
import { SELF_HOSTED_FILES } from "../../src/build/office-js";
import { LOCALES, messagesFor } from "../../src/messages";
import { FIRST_LOAD_LIMIT, firstLoadOf, paneFirstLoad } from "../support/first-load";
import { builtPages } from "./support/global-setup";
import { TEST_PUBLIC_ADDRESS } from "./support/test-build";

const dist = builtPages();
const read = (file: string): string => readFileSync(path.join(dist, file), "utf8");
const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((file) => file.split(path.sep).join("/"));
/** Our pages and scripts. office.js is Microsoft's and stands in a folder of its own. */
const own = files.filter((file) => /\.(html|js|css|xml)$/.test(file) && !file.startsWith("office/"));

describe("the pane's first load", () => {
  const taskpane = firstLoadOf(dist, "taskpane");

  it("is at most 300 KB with the words of one language, compressed, without office.js", () => {
    const { pane, words } = paneFirstLoad(dist);
    expect(Math.min(pane, words)).toBeGreaterThan(0);
    expect(pane + words).toBeLessThanOrEqual(FIRST_LOAD_LIMIT);
  });

  it.each(LOCALES)("leaves the words in %s to a part of their own", (locale) => {
    const words = firstLoadOf(dist, `words-${locale}`).files;
    expect(words.filter((file) => taskpane.files.includes(file))).toEqual([]);
    const { title } = messagesFor(locale).rules["FUND-TOTAL-SUM"];
    const holding = (listed: readonly string[]) => listed.filter((file) => read(file).includes(title));
    expect(holding(taskpane.files)).toEqual([]);
    expect(holding(words)).toHaveLength(1);
  });

  it("has React and Fluent UI in it", () => {
    expect(taskpane.packages).toEqual(expect.arrayContaining(["react-dom", "@griffel/react"]));
  });

  it.each(["fflate", "@e965/xlsx", "zod", "@microsoft/office-js-helpers", "core-js", "rxjs"])(
    "leaves %s for later",
    (name) => {
      expect(taskpane.packages).not.toContain(name);
    },
  );

  it("has nothing of the workbench's grid", () => {
    expect(taskpane.packages.filter((name) => name.startsWith("@univerjs/"))).toEqual([]);
  });
});

describe("the built pages", () => {
  const pages = files.filter((file) => file.endsWith(".html"));

  it("are the pane, the workbench and the help", () => {
    expect(pages).toEqual(expect.arrayContaining(["taskpane.html", "index.html", "help.html"]));
  });

  it.each(pages)("%s states its policy before it loads anything", (page) => {
    const html = read(page);
    const policy = html.search(/<meta http-equiv="?Content-Security-Policy"?/i);
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(firstOf(html, /<(script|link|style)\b/));
    expect(html).toContain(`content="${contentSecurityPolicy(null)}"`);
  });

  it.each(pages)("%s has no script or handler written into it", (page) => {
    const html = read(page);
    expect([...html.matchAll(/<script\b([^>]*)>/g)].filter(([, attributes]) => !attributes?.includes("src="))).toEqual(
      [],
    );
    expect(html).not.toMatch(/\son[a-z]+=/i);
  });

  it("take office.js from this build, where it was asked for", () => {
    expect(read("taskpane.html")).toMatch(/src="?office\/office\.js"?/);
    expect(SELF_HOSTED_FILES.filter((file) => !files.includes(`office/${file}`))).toEqual([]);
  });
});

describe("the built scripts", () => {
  const scripts = own.filter((file) => file.endsWith(".js"));

  it("of the pane never turn text into code", () => {
    const taskpane = firstLoadOf(dist, "taskpane");
    expect(taskpane.files.filter((file) => /\beval\(|new Function\(/.test(read(file)))).toEqual([]);
  });

  it("hold no module wrapped in eval, as development tools like to", () => {
    expect(scripts.filter((file) => /eval\(["'`]|sourceURL=(?:webpack|rspack)/.test(read(file)))).toEqual([]);
  });
});

describe("the notices beside the build", () => {
  const text = read(NOTICES_FILE);

  it.each(["react-dom", "@griffel/core", "zod", "@univerjs/core", "fflate", "@microsoft/office-js"])(
    "are those of %s as well",
    (name) => {
      expect(text).toMatch(new RegExp(`^${name} \\d`, "m"));
    },
  );

  it("name every package of the pane's first load", () => {
    const taskpane = firstLoadOf(dist, "taskpane");
    expect(taskpane.packages.filter((name) => !text.includes(`\n${name} `))).toEqual([]);
  });
});

describe("the built manifest", () => {
  it("names the public address", () => {
    expect(read("manifest.xml")).toContain(`${TEST_PUBLIC_ADDRESS}/taskpane.html`);
  });

  it("is without an address of localhost, as are the pages and the pane's first load", () => {
    const taskpane = firstLoadOf(dist, "taskpane");
    const shown = ["manifest.xml", ...own.filter((file) => file.endsWith(".html")), ...taskpane.files];
    expect(shown.filter((file) => /\/\/localhost|localhost:/.test(read(file)))).toEqual([]);
  });
});

describe("the published JSON Schemas", () => {
  const schemas = files.filter((file) => file.startsWith("schema/") && file.endsWith(".json"));

  it("are there", () => {
    expect(schemas.length).toBeGreaterThan(0);
  });

  it.each(schemas)("%s is a schema", (file) => {
    const ajv = new Ajv2020({ strict: false });
    expect(() => ajv.compile(JSON.parse(read(file)) as object)).not.toThrow();
  });
});

function firstOf(text: string, pattern: RegExp): number {
  const at = text.search(pattern);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}
