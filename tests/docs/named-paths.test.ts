import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The pages of the documentation name only what exists, and the map of folders leaves none out. */

const ROOT = path.resolve(__dirname, "../..");
const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file.replaceAll(path.sep, "/")}`),
];
const ENDINGS = ["", ".ts", ".tsx", ".test.ts", ".test.tsx", ".e2e.ts"];

function textOf(page: string): string {
  return readFileSync(path.join(ROOT, page), "utf8");
}

/** Files and folders of the repository in a text, but for patterns and places that are still to be made. */
function pathsIn(text: string): readonly string[] {
  const found = text.match(/(?<![\w./-])(?:src|tests|docs|tsconfig)\/[\w./<>*-]*/gu) ?? [];
  return found.map((name) => name.replace(/\.$/u, "")).filter((name) => !/[<>*]/u.test(name));
}

/** Where links lead, as paths from the root; those to other sites and within the page left out. */
function linksIn(page: string): readonly string[] {
  const targets = [...textOf(page).matchAll(/\]\(([^)\s#]+)[^)]*\)/gu)].map(([, target = ""]) => target);
  const own = targets.filter((target) => !/^(?:[a-z]+:|\/)/u.test(target));
  return own.map((target) => path.posix.join(path.posix.dirname(page), decodeURIComponent(target)));
}

function isThere(name: string): boolean {
  return ENDINGS.some((ending) => existsSync(path.join(ROOT, name.replace(/\/$/u, "") + ending)));
}

test.each(PAGES)("%s names only files and folders that exist", (page) => {
  expect([...pathsIn(textOf(page)), ...linksIn(page)].filter((name) => !isThere(name))).toEqual([]);
});

describe("the map of folders", () => {
  const lines = textOf("CONTRIBUTING.md")
    .split("\n")
    .filter((line) => /^ {4}src\/[\w-]+\/ /u.test(line));

  test("names every folder of src", () => {
    const folders = readdirSync(path.join(ROOT, "src"), { withFileTypes: true }).filter((each) => each.isDirectory());
    const named = lines.join("\n");
    expect(folders.map(({ name }) => `src/${name}/`).filter((folder) => !named.includes(folder))).toEqual([]);
  });

  test("names folders in them that exist", () => {
    const within = lines.flatMap((line) => {
      const [folder = "", ...rest] = line.trim().split(/\s+/u);
      return rest.flatMap((word) => (/^\(?[\w-]+\/[;,]?$/u.test(word) ? [folder + word.replace(/[(;,]/gu, "")] : []));
    });
    expect(within.length).toBeGreaterThan(3);
    expect(within.filter((name) => !isThere(name))).toEqual([]);
  });
});
