import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

/** A page of the documentation whose tables name, in their last column, the tests that show what a row says. */
export interface NamedTests {
  /** Rows of tables, without their headings. */
  readonly rows: readonly string[];
  /** File and name of each test that is named; the name is empty where a whole file is. */
  readonly named: readonly (readonly [file: string, name: string])[];
}

/** Files stand between backticks, each with the names of its tests behind a colon, parted by semicolons. */
export function namedTests(page: string): NamedTests {
  const lines = readFileSync(path.join(ROOT, "docs", page), "utf8").split("\n");
  const rows = lines.filter((line, index) => line.startsWith("| ") && !line.startsWith("| ---") && lines[index + 1]?.startsWith("| ---") !== true);
  const named = rows.flatMap((line) => {
    const shown = line.split(" | ").at(-1)?.replace(/ \|$/, "") ?? "";
    return [...shown.matchAll(/`(tests\/[^`]+)`(?:: (.*?))?(?=; `tests|$)/g)].flatMap(([, file = "", names]) =>
      names === undefined ? [[file, ""] as const] : names.split("; ").map((name) => [file, name] as const),
    );
  });
  return { rows, named };
}

/** Whether a file of tests is there and has one of this name. */
export function hasTest(file: string, name: string): boolean {
  const full = path.join(ROOT, file);
  return existsSync(full) && readFileSync(full, "utf8").includes(name);
}
