import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { librarySetting } from "../../src/build/library-plugin";
import { libraryDocument } from "../../src/library/own";
import { readLibrary } from "../../src/library/read-library";

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), "library-"))));
afterEach(() => rmSync(folder, { recursive: true }));

test("without a setting there is an empty library beside the pane", () => {
  expect(readLibrary(librarySetting({}))).toEqual([]);
});

test("a deployment's own is published as it is, and anything else stops the build", () => {
  const file = path.join(folder, "a.json");
  const own = { level: "output.quantity", name: "走访户数", comparator: "≥", unit: "户", count: 1 } as const;
  writeFileSync(file, JSON.stringify(libraryDocument([own])));
  expect(readLibrary(librarySetting({ LIBRARY: file }))).toHaveLength(1);
  writeFileSync(file, "{}");
  expect(() => librarySetting({ LIBRARY: file })).toThrow(/a\.json/);
});
