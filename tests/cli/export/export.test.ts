import { readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { canonicalBytes } from "../../../src/canonical/bytes";
import { sampleDocument } from "../../support/sample-files";
import { jixiao, type Console } from "../support/console";
import { newFolder, type Folder } from "../support/folder";
import { blankForm, goodForm, halfForm, otherWorkbook, twoForms, wrongSum } from "../support/workbooks";

// Room for slow machines: the first workbook that is written loads a large package.

let folder: Folder;
let workbooks: Readonly<Record<string, Uint8Array>>;
beforeAll(async () => {
  workbooks = {
    "合格.xlsx": await goodForm(),
    "不符.xlsx": await wrongSum(),
    "空白.xlsx": await blankForm(),
    "两份.xlsx": await twoForms(),
  };
});
beforeEach(() => {
  folder = newFolder();
  folder.fill(workbooks);
});
afterEach(() => folder.remove());

const exports = (args: readonly string[], console: Console = {}) =>
  jixiao(["export", ...args], { cwd: folder.path, ...console });
const files = () => readdirSync(folder.path).sort();
const read = (name: string) => readFileSync(path.join(folder.path, name));
const INPUTS = ["不符.xlsx", "两份.xlsx", "合格.xlsx", "空白.xlsx"].sort();

describe("one file", () => {
  test("comes out as its canonical bytes, to the last one", async () => {
    const { status, stdout, stderr } = await exports(["合格.xlsx"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(Buffer.from(canonicalBytes(sampleDocument("chongming-2023"))).toString());
    await exports(["合格.xlsx", "-o", "合格.json"]);
    expect(read("合格.json").equals(Buffer.from(stdout))).toBe(true);
  });

  test("with several forms is one document", async () => {
    const { forms } = JSON.parse((await exports(["两份.xlsx"])).stdout) as { forms: { form: string }[] };
    expect(forms.map(({ form }) => form)).toEqual(["chongming-2023", "minhang-2019"]);
  });

  test.each<[string, string, RegExp]>([
    ["errors are open", "不符.xlsx", /^不符\.xlsx：还有 1 处错误.*没有导出/],
    ["it is blank", "空白.xlsx", /^空白\.xlsx：表还是空白的，没有导出/],
  ])("stays where it is while %s", async (_what, name, sentence) => {
    folder.fill({ "旧.json": "old" });
    const said = await exports([name, "-o", "旧.json", "--map", "图.json"]);
    expect([said.status, said.stdout]).toEqual([1, ""]);
    expect(said.stderr).toMatch(sentence);
    expect(read("旧.json").toString()).toBe("old");
    expect(files()).toEqual([...INPUTS, "旧.json"].sort());
  });

  test("leaves as a draft when a draft is asked for, and says so", async () => {
    const { status, stdout, stderr } = await exports(["不符.xlsx", "--draft"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schema: "jixiao/1", draft: true });
    expect(stderr).toMatch(/导出的是草稿/);
  });

  test("without errors is no draft, whatever is asked for", async () => {
    expect(JSON.parse((await exports(["合格.xlsx", "--draft"])).stdout)).not.toHaveProperty("draft");
  });

  test("has a map of where each value stands", async () => {
    await exports(["合格.xlsx", "-o", "a.json", "--map", "a.map.json"]);
    expect(JSON.parse(read("a.map.json").toString())).toMatchObject({
      schema: "jixiao-map/1",
      cells: { "/forms/0/funds/total": { sheet: "绩效目标申报表", cell: "C6" } },
    });
  });

  test("may come through standard input", async () => {
    expect((await exports(["-"], { stdin: await goodForm() })).stdout).toBe((await exports(["合格.xlsx"])).stdout);
  });

  test.each<[string, () => Promise<Uint8Array>, RegExp]>([
    ["no form", otherWorkbook, /没有认出申报表/],
    ["half a form", halfForm, /不完整/],
    ["a file that breaks off", async () => (await goodForm()).subarray(0, 3000), /已损坏/],
  ])("says why it is not exported: %s", async (_what, make, sentence) => {
    folder.fill({ "坏.xlsx": await make() });
    const { status, stdout, stderr } = await exports(["坏.xlsx", "-o", "x.json"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(sentence);
    expect(files()).not.toContain("x.json");
  });
});

describe("many files, a form a line", () => {
  const lines = (text: string) =>
    text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { draft?: boolean; forms: unknown[] });

  test("each line is what the form alone would be", async () => {
    const { status, stdout } = await exports(["--ndjson", "合格.xlsx", "两份.xlsx"]);
    expect(status).toBe(0);
    expect(lines(stdout).map(({ forms }) => forms.length)).toEqual([1, 1, 1]);
    expect(stdout.split("\n")[0]).toBe((await exports(["合格.xlsx"])).stdout);
  });

  test("one open error keeps all of it back", async () => {
    const said = await exports(["--ndjson", "合格.xlsx", "不符.xlsx", "两份.xlsx"]);
    expect([said.status, said.stdout]).toEqual([1, ""]);
    expect(said.stderr.trimEnd().split("\n").at(-1)).toBe("有申报表不能作为正式文件导出，所以什么也没有写出。");
    await exports(["--ndjson", "合格.xlsx", "不符.xlsx", "-o", "all.ndjson"]);
    expect(files()).toEqual(INPUTS);
  });

  test("as drafts, each line says for itself whether it is one", async () => {
    const { status, stdout } = await exports(["--ndjson", "--draft", "合格.xlsx", "不符.xlsx", "空白.xlsx"]);
    expect(status).toBe(0);
    expect(lines(stdout).map(({ draft }) => draft ?? false)).toEqual([false, true, true]);
  });

  test("a file that cannot be read is named, and the rest are written", async () => {
    folder.fill({ "坏.xlsx": "no" });
    const { status, stderr } = await exports(["--ndjson", "合格.xlsx", "坏.xlsx", "两份.xlsx", "-o", "all.ndjson"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^坏\.xlsx：/);
    expect(lines(read("all.ndjson").toString())).toHaveLength(3);
  });
});

describe("the file that is written", () => {
  test.each<[string, string, RegExp]>([
    ["an input", "合格.xlsx", /也是要读的文件/],
    ["an input by another path", "./合格.xlsx", /也是要读的文件/],
    ["an input behind a link", "链接.json", /也是要读的文件/],
    ["a folder", ".", /无法写入/],
    ["in a folder that is not there", "没有/a.json", /无法写入/],
  ])("is never %s", async (_what, output, sentence) => {
    const before = read("合格.xlsx");
    symlinkSync(path.join(folder.path, "合格.xlsx"), path.join(folder.path, "链接.json"));
    const { status, stderr } = await exports(["合格.xlsx", "-o", output]);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(read("合格.xlsx").equals(before)).toBe(true);
    expect(files()).toEqual([...INPUTS, "链接.json"].sort());
  });

  test("is not both the document and its map", async () => {
    const { status, stderr } = await exports(["合格.xlsx", "-o", "a.json", "--map", "./a.json"]);
    expect([status, stderr]).toEqual([2, "不能把两样内容都写到 ./a.json。请给 -o 和 --map 不同的文件名。\n"]);
    expect(files()).toEqual(INPUTS);
  });

  test("takes the place of an older one, whole, and leaves nothing beside it", async () => {
    folder.fill({ "a.json": "x".repeat(100_000) });
    await exports(["合格.xlsx", "-o", "a.json"]);
    expect(JSON.parse(read("a.json").toString())).toHaveProperty("forms");
    expect(files()).toEqual([...INPUTS, "a.json"].sort());
  });

  test("may be a device", async () => {
    expect((await exports(["合格.xlsx", "-o", "/dev/null"])).status).toBe(0);
  });
});
