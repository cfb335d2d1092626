import path from "node:path";
import fs, { symlinkSync } from "node:fs";
import { findInputs } from "../../src/cli/inputs";
import { cliWords } from "../../src/messages/cli";
import { newFolder, type Folder } from "./folder";

let folder: Folder;
beforeAll(() => {
  folder = newFolder();
  const files = ["b.xlsx", "a.XLSX", "旧/c.xls", "旧/更旧/d.et", "旧/e.ods", "f.xlsm", "[2026]项目 (1)/g.xlsx"];
  const others = ["说明.docx", "~$b.xlsx", "旧/~$c.xls", ".隐藏.xlsx", ".git/h.xlsx", "表.csv", "空/说明.txt"];
  folder.fill(Object.fromEntries([...files, ...others].map((name) => [name, ""])));
});
afterAll(() => folder.remove());

const names = async (...given: string[]) =>
  (await findInputs(given, { cwd: folder.path, words: cliWords("zh-CN") })).map(({ name, nothing }) =>
    nothing === null ? name : `${name}?`,
  );

test.each<[string, string[], string[]]>([
  [
    "a folder: the spreadsheets in it and below, by name, without lock files and hidden ones",
    ["旧"],
    ["旧/c.xls", "旧/e.ods", "旧/更旧/d.et"],
  ],
  [
    "the current folder",
    ["."],
    ["[2026]项目 (1)/g.xlsx", "a.XLSX", "b.xlsx", "f.xlsm", "旧/c.xls", "旧/e.ods", "旧/更旧/d.et"],
  ],
  ["a folder with a slash behind it", ["旧/"], ["旧/c.xls", "旧/e.ods", "旧/更旧/d.et"]],
  ["a glob, whatever the case of the ending", ["*.xlsx"], ["a.XLSX", "b.xlsx"]],
  ["a glob across folders", ["**/*.{xls,et}"], ["旧/c.xls", "旧/更旧/d.et"]],
  ["brackets that are part of a name", ["[2026]项目 (1)/g.xlsx"], ["[2026]项目 (1)/g.xlsx"]],
  ["a folder whose name has brackets", ["[2026]项目 (1)"], ["[2026]项目 (1)/g.xlsx"]],
  ["the order given", ["f.xlsm", "b.xlsx", "旧/e.ods"], ["f.xlsm", "b.xlsx", "旧/e.ods"]],
  [
    "no file twice",
    ["b.xlsx", "*.xlsx", "./b.xlsx", "."],
    ["b.xlsx", "a.XLSX", "[2026]项目 (1)/g.xlsx", "f.xlsm", "旧/c.xls", "旧/e.ods", "旧/更旧/d.et"],
  ],
  ["a named file of any kind: reading it tells", ["说明.docx"], ["说明.docx"]],
  ["a lock file that the shell named", ["~$b.xlsx", "b.xlsx"], ["b.xlsx"]],
  ["names of nothing, in their place", ["没有.xlsx", "b.xlsx", "空", "*.et"], ["没有.xlsx?", "b.xlsx", "空?", "*.et?"]],
  ["standard input", ["-"], ["-"]],
  ["no name at all, as of a variable that is not set: not the current folder", ["", "b.xlsx"], ["?", "b.xlsx"]],
])("%s", async (_what, given, expected) => expect(await names(...given)).toEqual(expected));

test("a folder that links to itself ends", async () => {
  const loop = newFolder();
  loop.fill({ "a.xlsx": "" });
  symlinkSync(loop.path, path.join(loop.path, "自己"));
  const found = await findInputs(["."], { cwd: loop.path, words: cliWords("zh-CN") });
  loop.remove();
  expect(found[0]?.name).toBe("a.xlsx");
  expect(found.length).toBeLessThan(50);
});

describe("a folder that may not be opened", () => {
  const { readdir } = fs;
  afterEach(() => jest.restoreAllMocks());
  beforeEach(() => {
    // The superuser, who runs tests in containers, is let into every folder.
    jest.spyOn(fs, "readdir").mockImplementation(((
      where: string,
      options: { withFileTypes: true },
      done: (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void,
    ) => {
      if (path.basename(where) === "更旧") done(Object.assign(new Error(), { code: "EACCES" }), []);
      else readdir(where, options, done);
    }) as typeof readdir);
  });

  test.each<[string, string, string[]]>([
    ["in a folder", "旧", ["旧/c.xls", "旧/e.ods", "旧/更旧?"]],
    [
      "in the current folder",
      ".",
      ["[2026]项目 (1)/g.xlsx", "a.XLSX", "b.xlsx", "f.xlsm", "旧/c.xls", "旧/e.ods", "旧/更旧?"],
    ],
    ["where a glob looks", "旧/**/*.{xls,et}", ["旧/c.xls", "旧/更旧?"]],
    ["that was given", "旧/更旧/", ["旧/更旧?"]],
  ])("%s stands where its files would", async (_what, given, expected) => expect(await names(given)).toEqual(expected));
});
