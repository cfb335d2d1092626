import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page, Route } from "playwright-core";
import { contentSecurityPolicy } from "../../src/build/content-security-policy";
import { officeJsAddress, officeJsOrigin } from "../../src/build/office-js";
import { lineOf } from "../../src/core/text/lines";
import { readWorkbookFile } from "../../src/workbook/files/read-file";
import { hostileDocuments } from "../support/hostile-documents";
import { HOSTILE_TEXTS } from "../support/hostile-texts";
import { builtPages } from "./support/global-setup";
import { openPage, openWorkbench } from "./support/open-workbench";
import { importJson, insertForm, makeExport, openTab, until } from "./support/pane";

const DIST = builtPages();
const FORM = "chongming-2023";

describe("texts that a program might take for something else", () => {
  it("are texts in the sheet, in the pane and in the export", async () => {
    const open = await openWorkbench();
    const [document] = hostileDocuments(FORM, "words and labels");
    const [words] = hostileDocuments(FORM, "words");
    await importJson(open, "a.json", JSON.stringify(document));
    await importJson(open, "b.json", JSON.stringify(words));
    for (const tab of ["检查", "资金", "导出", "表单"] as const) {
      await openTab(open.pane, tab);
      await expect(
        open.pane
          .locator("script:not([src]), img[src=x], svg[onload], a[href^='javascript:'], a[href*='example.org']")
          .count(),
      ).resolves.toBe(0);
    }
    const { text } = await makeExport(open);
    expect(text).toContain(JSON.stringify(HOSTILE_TEXTS["formula"]).slice(1, -1));
    const cells = readWorkbookFile(await open.workbench.saveXlsx()).flatMap(({ grid }) => grid.cells.flat());
    expect(
      cells.filter((cell) => typeof cell?.formula === "string" && !/^=(?:IF|SUM|ROUND)\(/.test(cell.formula)),
    ).toEqual([]);
    const texts = cells.map((cell) => cell?.value);
    // Names and the like are lines: joined over line breaks, and otherwise as they were.
    const isThere = (each: string): boolean => texts.includes(each) || texts.includes(lineOf(each) ?? each);
    expect(valuesOf(words).filter((each) => Object.values(HOSTILE_TEXTS).includes(each) && !isThere(each))).toEqual([]);
    // It throws if a policy was violated on the way.
    await open.close();
  });
});

function valuesOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(valuesOf) : [];
}

describe("the pages' policy", () => {
  const scripted = (page: Page) =>
    page.evaluate(() => {
      const made = document.createElement("script");
      made.textContent = "window.name = 'was run'";
      document.body.append(made);
      const far = document.createElement("script");
      far.src = "https://example.org/a.js";
      document.body.append(far);
      document.body.insertAdjacentHTML(
        "beforeend",
        '<img src="https://example.org/a.png" onerror="window.name = \'was run\'"><base href="https://example.org/"><object data="a.swf"></object>',
      );
    });

  it.each(["taskpane.html", "help.html", "assets/save.html", "assets/sign-in.html", "index.html"])(
    "%s runs nothing that is written into it, loads nothing from elsewhere, and a test notices",
    async (page) => {
      const open = await openPage(page);
      await open.page.waitForLoadState();
      const before = await open.page.evaluate(() => window.name);
      await scripted(open.page);
      const all = ["base-uri", "img-src", "object-src", "script-src-attr", "script-src-elem"];
      const blocked = (): Set<string> =>
        new Set(open.problems.map((problem) => /policy: (\S+)/.exec(problem)?.[1] ?? problem));
      await until(() => Promise.resolve(blocked().size >= all.length), "the policy to be violated in every way");
      expect([...blocked()].sort()).toEqual(all);
      expect(await open.page.evaluate(() => window.name)).toBe(before);
      await open.close();
    },
  );

  it("of a build that takes office.js from Microsoft lets the pane do all its work", async () => {
    const open = await openWorkbench({ prepare: servedWithCdn });
    const address = await open.pane.evaluate(
      () => document.querySelector<HTMLScriptElement>("script[src$='/office.js']")?.src,
    );
    expect(address).toBe(officeJsAddress("cdn"));
    await insertForm(open, FORM, 2026);
    await makeExport(open);
    await open.close();
  });
});

/** The pane's page as a build with `OFFICE_JS=cdn` writes it, and office.js from this build in Microsoft's place. */
async function servedWithCdn(page: Page): Promise<void> {
  const origin = officeJsOrigin("cdn");
  const policy = contentSecurityPolicy(origin);
  await page.route("**/taskpane.html*", async (route: Route) => {
    const html = await readFile(path.join(DIST, "taskpane.html"), "utf8");
    const body = html
      .replace(contentSecurityPolicy(null), policy)
      .replace(officeJsAddress("self"), officeJsAddress("cdn"));
    await route.fulfill({
      body,
      contentType: "text/html; charset=utf-8",
      headers: { "content-security-policy": policy },
    });
  });
  await page.route(`${origin}/**`, async (route: Route) => {
    const file = path.join(DIST, "office", new URL(route.request().url()).pathname.replace("/lib/1/hosted/", ""));
    await route.fulfill(existsSync(file) ? { path: file } : { status: 404 });
  });
}
