import { syncBuiltinESMExports } from "node:module";
import path from "node:path";
import fs, { symlinkSync } from "node:fs";
import { findInputs } from "../../../src/cli/files/inputs";
import { cliWords } from "../../../src/messages/cli";
import { newFolder, type Folder } from "../support/folder";

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

describe("links", () => {
  let linked: Folder;
  beforeAll(() => {
    linked = newFolder();
    linked.fill({ "a/b.xlsx": "", "a/深/c.xlsx": "", "d/e.xlsx": "", "f.xlsx": "" });
    const link = (target: string, name: string) =>
      symlinkSync(path.join(linked.path, target), path.join(linked.path, name));
    link("a", "0到a");
    link("a/b.xlsx", "a/0到b.xlsx");
    link("a", "a/深/回到a");
    link("d", "a/到d");
    link("a", "d/到a");
    link(".", "d/到顶");
    link("没有.xlsx", "a/断.xlsx");
    link("没有", "断");
    link("圈.xlsx", "圈.xlsx");
    link("没有.txt", "断.txt");
  });
  afterAll(() => linked.remove());

  const below = async (...given: string[]) =>
    (await findInputs(given, { cwd: linked.path, words: cliWords("zh-CN") })).map(({ name, nothing }) =>
      nothing === null ? name : `${name}：${nothing.sentence}`,
    );
  const BROKEN = "这个链接指向的文件或文件夹不存在。";

  test.each<[string, string[], string[]]>([
    [
      "to folders and files that are met under their own names too, in circles, and to nothing",
      ["."],
      ["a/b.xlsx", `a/断.xlsx：${BROKEN}`, "a/深/c.xlsx", "d/e.xlsx", "f.xlsx", `圈.xlsx：${BROKEN}`, `断：${BROKEN}`],
    ],
    [
      "to a folder that stands elsewhere",
      ["a/深"],
      ["a/深/c.xlsx", "a/深/回到a/b.xlsx", "a/深/回到a/到d/e.xlsx"].concat(
        `a/深/回到a/断.xlsx：${BROKEN}`,
        "a/深/回到a/到d/到顶/f.xlsx",
        `a/深/回到a/到d/到顶/圈.xlsx：${BROKEN}`,
        `a/深/回到a/到d/到顶/断：${BROKEN}`,
      ),
    ],
    ["a folder, and one in it", ["a/深", "a"], []],
    [
      "a file by several names",
      ["f.xlsx", "./a/../f.xlsx", "0到a/b.xlsx", "a/0到b.xlsx", "a/b.xlsx"],
      ["f.xlsx", "0到a/b.xlsx"],
    ],
    ["to nothing, by name", ["断", "圈.xlsx", "f.xlsx"], [`断：${BROKEN}`, `圈.xlsx：${BROKEN}`, "f.xlsx"]],
    ["in a glob", ["*/*.xlsx"], ["a/b.xlsx", "d/e.xlsx"]],
    ["in circles under a glob", ["d/**/*.xlsx"], []],
  ])("%s", async (_what, given, expected) => {
    const found = await below(...given);
    if (expected.length > 0) expect([...found].sort()).toEqual([...expected].sort());
    const files = found.filter((name) => !name.includes("："));
    const reals = await Promise.all(files.map((name) => fs.promises.realpath(path.join(linked.path, name))));
    expect(new Set(reals).size).toBe(files.length);
  });
});

test("the summary's own file is not read, through a link neither", async () => {
  const own = newFolder();
  own.fill({ "a.xlsx": "", "汇总.xlsx": "" });
  symlinkSync(path.join(own.path, "汇总.xlsx"), path.join(own.path, "链接.xlsx"));
  const options = { cwd: own.path, words: cliWords("zh-CN") };
  const found = await findInputs(["."], options, path.join(own.path, "汇总.xlsx"));
  own.remove();
  expect(found.map(({ name }) => name)).toEqual(["a.xlsx"]);
});

describe("a folder that may not be opened", () => {
  const { readdir } = fs;
  afterEach(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });
  beforeEach(() => {
    // The superuser, who runs tests in containers, is let into every folder.
    vi.spyOn(fs, "readdir").mockImplementation(((
      where: string,
      options: { withFileTypes: true },
      done: (error: NodeJS.ErrnoException | null, entries: fs.Dirent[]) => void,
    ) => {
      if (path.basename(where) === "更旧") done(Object.assign(new Error(), { code: "EACCES" }), []);
      else readdir(where, options, done);
    }) as typeof readdir);
    syncBuiltinESMExports();
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
