import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sourceFiles, sourceText } from "../support/regular-expressions";

/** What the sources must not say, whatever they say it for. */

const SRC = path.resolve(__dirname, "../../src");
const PAGES = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));

/** Files that may, and where whoever wants to add one has to give the reason. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  // Reads manifest.xml of the page's own origin, as XML, which nothing is drawn from but texts and icons.
  DOMParser: ["workbench/page/page.ts"],
  // No build has these that is handed out.
  "what tests ask": ["taskpane/testing/expose.ts", "workbench/testing/index.ts"],
  // The language that somebody chose; form files that somebody opened; nothing of any workbook.
  "storage of the browser": ["taskpane/locale.ts", "workbench/page/locale.ts", "taskpane/page-store.ts"],
  // Form files of what is inserted, for whoever opens the workbook elsewhere: offered there, and used by nobody unasked.
  "settings kept in the document": ["workbook/excel/custom-xml.ts"],
};

test.each([
  ["innerHTML", /\b(?:inner|outer)HTML\b/],
  ["insertAdjacentHTML", /\binsertAdjacentHTML\b/],
  ["dangerouslySetInnerHTML", /dangerouslySetInnerHTML/],
  ["document.write", /\bdocument\.write/],
  ["createContextualFragment", /createContextualFragment|\bsrcdoc\b|\bsetHTML/],
  ["DOMParser", /\bDOMParser\b/],
  ["eval", /\beval\(|\bnew Function\b|\bFunction\(/],
  ["a timer with text", /\bset(?:Timeout|Interval)\(\s*["'`]/],
  ["script addresses", /["'`]javascript:/],
  ["storage of the browser", /\b(?:local|session)Storage\b|\bindexedDB\b|document\.cookie/],
  ["what tests ask", /\bwindow\.(?:jixiao|workbench) =/],
  ["settings kept in the document", /\b(?:document\.settings|customXmlParts|roamingSettings|properties\.custom)\b/],
])("%s is not in them", (what, pattern) => {
  const found = sourceFiles().filter((file) => pattern.test(sourceText(file)) && MAY[what]?.includes(file) !== true);
  expect(found).toEqual([]);
});

test("messages between windows go to our own origin only", () => {
  const targets = sourceFiles().flatMap((file) =>
    [...sourceText(file).matchAll(/\.postMessage\(([^;]*)\);/g)].map(([, args = ""]) => ({ file, args })),
  );
  const windows = targets.filter(({ args }) => args.includes(","));
  expect(windows.length).toBeGreaterThan(0);
  expect(windows.filter(({ args }) => /["']\*["']/.test(args))).toEqual([]);
});

describe("the pages", () => {
  test.each(PAGES)("%s states its policy first, and has neither scripts nor handlers written into it", (page) => {
    const html = readFileSync(path.join(SRC, page), "utf8");
    const policy = html.indexOf('<meta http-equiv="Content-Security-Policy" content="<%= csp %>" />');
    expect(policy).toBeGreaterThan(0);
    expect(html.search(/<(?:script|link|style|base)\b/)).not.toBe(-1);
    expect(html.search(/<(?:script|link|style|base)\b/)).toBeGreaterThan(policy);
    expect(
      [...html.matchAll(/<script\b([^>]*)>/g)].filter(([, attributes = ""]) => !/ src="/.test(attributes)),
    ).toEqual([]);
    expect(html).not.toMatch(/\son[a-z]+\s*=|javascript:/i);
    expect(html.match(/<%=[^%]*%>/g)?.filter((slot) => !["<%= csp %>", "<%= officeJs %>"].includes(slot))).toEqual([]);
  });
});
