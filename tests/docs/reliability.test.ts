import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const text = readFileSync(path.join(ROOT, "docs/reliability.md"), "utf8");

/** The last column of the table: files, each with the names of its tests behind a colon. */
const named = text
  .split("\n")
  .filter((line) => /^\| .*`tests\//.test(line))
  .flatMap((line) => {
    const shown = line.split(" | ").at(-1)?.replace(/ \|$/, "") ?? "";
    return [...shown.matchAll(/`(tests\/[^`]+)`(?:: (.*?))?(?=; `tests|$)/g)].flatMap(([, file = "", names]) =>
      names === undefined ? [[file, ""] as const] : names.split("; ").map((name) => [file, name] as const),
    );
  });

describe("docs/reliability.md", () => {
  test("names a test for every fault", () => {
    const rows = text.split("\n").filter((line) => line.startsWith("| ")).slice(2);
    expect(rows.filter((row) => !row.includes("`tests/"))).toEqual([]);
    expect(named.length).toBeGreaterThan(rows.length);
  });

  test.each(named)("%s has a test: %s", (file, name) => {
    expect(existsSync(path.join(ROOT, file))).toBe(true);
    expect(readFileSync(path.join(ROOT, file), "utf8")).toContain(name);
  });
});
