import { readFileSync, rmSync, truncateSync } from "node:fs";
import { createHash, getHashes } from "node:crypto";
import path from "node:path";
import { RULE_IDS } from "../../../src/rules";
import { newFolder, type Folder } from "../support/folder";
import { jixiao, type Console } from "../support/console";
import {
  blankForm,
  goodForm,
  halfForm,
  otherWorkbook,
  twoForms,
  unreadableTotal,
  wrongSum,
} from "../support/workbooks";

// Room for slow machines: the first workbook that is written loads a large package.

let folder: Folder;
beforeAll(async () => {
  folder = newFolder();
  folder.fill({
    "合格.xlsx": await goodForm(),
    "报送/东城 街道/合计不符(终稿).xlsx": await wrongSum(),
    "报送/空白.xlsx": await blankForm(),
    "两份.xlsx": await twoForms(),
    "半张.xlsx": await halfForm(),
    "通讯录.xlsx": await otherWorkbook(),
    "截断.xlsx": (await goodForm()).subarray(0, 4000),
    "文字.xlsx": "单位,金额\n组织部,1\n",
    "空.xls": "",
  });
});
afterAll(() => folder.remove());

const check = (args: readonly string[], console: Console = {}) =>
  jixiao(["check", ...args], { cwd: folder.path, ...console });
const json = async (...args: string[]) =>
  JSON.parse((await check(["--format", "json", ...args])).stdout) as Record<string, unknown>[];

describe("the exit status", () => {
  test.each<[string, number, string[]]>([
    ["nothing but warnings", 0, ["合格.xlsx"]],
    ["a form that is still blank", 0, ["报送/空白.xlsx"]],
    ["an error in one of several files", 1, ["合格.xlsx", "报送"]],
    ["a file that is no spreadsheet", 2, ["文字.xlsx"]],
    ["an empty file", 2, ["空.xls"]],
    ["a file that breaks off", 2, ["截断.xlsx"]],
    ["a file that is not there", 2, ["没有.xlsx"]],
    ["a glob that nothing matches", 2, ["报送/*.ods"]],
    ["a workbook without a form", 2, ["通讯录.xlsx"]],
    ["half a form", 2, ["半张.xlsx"]],
    ["an error beside a file that cannot be read", 2, ["报送", "空.xls"]],
  ])("of %s is %i", async (_what, status, args) => expect((await check(args)).status).toBe(status));
});

test("a file of WPS is read by what is in it, whichever of its two formats that is", async () => {
  const golden = (name: string) => readFileSync(path.resolve(__dirname, "../../fixtures/workbooks", name));
  const wps = newFolder();
  wps.fill({
    "旧.et": golden("chongming-2023.xls"),
    "新.et": golden("chongming-2023.xlsx"),
    "对照.xlsx": golden("chongming-2023.xlsx"),
  });
  const rules = async (name: string) => {
    const findings = JSON.parse((await jixiao(["check", "--format", "json", name], { cwd: wps.path })).stdout) as {
      rule: string;
      cell: string;
    }[];
    return findings.map(({ rule, cell }) => `${rule} ${cell}`);
  };
  const [old, recent, plain] = [await rules("旧.et"), await rules("新.et"), await rules("对照.xlsx")];
  wps.remove();
  expect(plain).not.toEqual([]);
  expect([old, recent]).toEqual([plain, plain]);
});

describe("the report for people", () => {
  test("names the file, the form, the project, the cell, the rule, and what to do", async () => {
    const { stdout } = await check(["报送/东城 街道/合计不符(终稿).xlsx"]);
    const [file, form, finding, sentence] = stdout.split("\n");
    expect(file).toBe("报送/东城 街道/合计不符(终稿).xlsx");
    expect(form).toMatch(/^ {2}单表式申报表（2023）“党员经常性教育专项经费” 2023 年 {2}错误 1 处，提醒 \d+ 处/);
    expect(finding).toMatch(/^ {4}错误 {2}绩效目标申报表!C6 .*FUND-TOTAL-SUM$/);
    expect(sentence).toMatch(/^ {10}“项目资金总额”填的是 9,000,000\.00.*请先核对/);
  });

  test("closes with what was seen", async () => {
    const { stdout } = await check(["."]);
    expect(stdout.trimEnd().split("\n").at(-1)).toMatch(
      /^共 9 个文件，检查了 5 份申报表：错误 1 处，提醒 \d+ 处，提示 \d+ 处。3 个文件无法读取，1 个文件里没有认出申报表，1 份像申报表的内容没有读取。$/,
    );
  });

  test("speaks English to those who do", async () => {
    const { stdout } = await check(["通讯录.xlsx", "空.xls"], { env: { LANG: "en_GB.UTF-8" } });
    expect(stdout).not.toMatch(/[\u4e00-\u9fff](?!.*\.xls)/u);
    expect(stdout).toContain("2 files, 0 forms checked. 1 file could not be read. 1 file without a known form.");
  });

  test("fits an 80-column terminal, Chinese characters taken for two", async () => {
    const { stdout } = await check(["报送"], { stdout: { terminal: true, columns: 80 } });
    const { default: stringWidth } = await import("string-width");
    const sentences = stdout.split("\n").filter((line) => line.startsWith(" ".repeat(10)));
    expect(sentences.length).toBeGreaterThan(4);
    // Punctuation may stand in the margin: it must not begin a line.
    for (const line of sentences) expect(stringWidth(line)).toBeLessThanOrEqual(82);
    for (const line of sentences) expect(line.trim()).not.toMatch(/^[，。；：”）]/);
  });

  test("is coloured only where colours can be seen", async () => {
    const on = await check(["合格.xlsx"], { stdout: { color: true } });
    const off = await check(["合格.xlsx"]);
    expect(on.stdout).toContain("\u001b[");
    expect(off.stdout).not.toContain("\u001b");
  });

  test("shows what a terminal would obey", async () => {
    folder.fill({ "改\u001b[31m名.xls": "" });
    const { stdout, stderr } = await check(["改\u001b[31m名.xls"], { stdout: { terminal: false } });
    expect(stdout + stderr).not.toContain("\u001b");
  });

  test("lists errors alone when asked, and only the files that have some", async () => {
    const { stdout } = await check(["--severity", "error", "-q", "合格.xlsx", "报送"]);
    expect(stdout).not.toContain("合格.xlsx");
    expect(stdout).not.toContain("空白.xlsx");
    expect(stdout.match(/^ {4}\S+/gm)).toEqual(["    错误"]);
  });

  test("says of every file that it cannot judge why, in one line on standard error too", async () => {
    const { stderr } = await check(["截断.xlsx", "合格.xlsx", "空.xls", "没有.xlsx", "通讯录.xlsx", "半张.xlsx"]);
    expect(
      stderr
        .trimEnd()
        .split("\n")
        .map((line) => line.split("：")[0]),
    ).toEqual(["截断.xlsx", "空.xls", "没有.xlsx", "通讯录.xlsx", "半张.xlsx"]);
  });
});

describe("JSON", () => {
  test("is one array of the contract's findings, with file and message", async () => {
    const findings = await json("报送", "两份.xlsx");
    const known = new Set<unknown>(RULE_IDS);
    expect(findings.length).toBeGreaterThan(5);
    for (const finding of findings) {
      expect(known.has(finding["rule"])).toBe(true);
      expect(finding).toMatchObject({
        file: expect.stringMatching(/\.xlsx$/),
        severity: expect.stringMatching(/^(error|warning|info)$/),
        form: expect.stringMatching(/-20\d\d$/),
        sheet: expect.any(String),
        cell: expect.stringMatching(/^[A-Z]+\d+$/),
        message: expect.stringMatching(/。$/),
      });
      expect(Object.keys(finding)).toEqual(expect.arrayContaining(["field", "observed", "expected", "related"]));
    }
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([
      expect.objectContaining({
        file: "报送/东城 街道/合计不符(终稿).xlsx",
        rule: "FUND-TOTAL-SUM",
        cell: "C6",
        observed: "9,000,000.00",
        expected: "3,070,000.00",
      }),
    ]);
  });

  test("holds what could not be judged: an empty array means that nothing is wrong", async () => {
    const findings = await json("截断.xlsx", "没有.xlsx", "通讯录.xlsx", "半张.xlsx", "报送/空白.xlsx");
    expect(findings.map(({ file, rule, severity, observed }) => [file, rule, severity, observed])).toEqual([
      ["截断.xlsx", "FILE-UNREADABLE", "error", "damaged"],
      ["没有.xlsx", "FILE-UNREADABLE", "error", "missing"],
      ["通讯录.xlsx", "FORM-NONE", "error", null],
      ["半张.xlsx", "FORM-UNREAD", "error", null],
    ]);
    expect((await check(["--format", "json", "报送/空白.xlsx"])).stdout).toBe("[]\n");
  });

  test("names each file by what it holds, those that could not be judged too", async () => {
    const entries = await json("报送", "截断.xlsx", "没有.xlsx");
    for (const { file, sha256, sm3 } of entries) {
      const there = file !== "没有.xlsx";
      const of = (algorithm: string) =>
        there
          ? createHash(algorithm)
              .update(readFileSync(path.join(folder.path, String(file))))
              .digest("hex")
          : null;
      expect([sha256, sm3]).toEqual([of("sha256"), getHashes().includes("sm3") ? of("sm3") : null]);
    }
    expect(new Set(entries.map(({ file }) => file)).size).toBe(3);
    folder.fill({ "abc.csv": "abc" });
    const [abc] = await json("abc.csv");
    expect(abc).toMatchObject({
      sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
      sm3: "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0",
    });
  });

  test("says which checks could not run, each in an entry of its own, whatever is left out", async () => {
    folder.fill({ "约数.xlsx": await unreadableTotal() });
    const entries = await json("--severity", "error", "约数.xlsx");
    const findings = entries.filter(({ rule }) => rule !== undefined);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["AMOUNT-UNREADABLE", "error"]]);
    const notChecked = entries.filter((entry) => !findings.includes(entry)).map((entry) => entry["notChecked"]);
    expect(notChecked).toContainEqual({
      rule: "FUND-TOTAL-SUM",
      form: "chongming-2023",
      why: "unreadable",
      cells: [{ sheet: "绩效目标申报表", cell: "C6" }],
      message: expect.stringMatching(/没有检查：要用到的内容读不出来（绩效目标申报表!C6）。$/) as string,
    });
    const { stdout } = await check(["约数.xlsx"]);
    await check(["-o", "结果.txt", "约数.xlsx"]);
    expect(readFileSync(path.join(folder.path, "结果.txt"), "utf8")).toContain(
      `  sha256 ${String(entries[0]?.["sha256"])}\n  sm3 `,
    );
    expect(stdout).toMatch(/^ {4}未检查 {2}FUND-TOTAL-SUM\n {12}“.*”没有检查：/m);
  });

  test("line by line says the same", async () => {
    const { stdout } = await check(["--format", "ndjson", "报送", "截断.xlsx"]);
    expect(stdout.endsWith("\n")).toBe(true);
    const lines = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toEqual(await json("报送", "截断.xlsx"));
  });
});

test.each(["巨大.xlsx", ...(process.platform === "win32" ? [] : ["/dev/zero"])])(
  "%s, larger than any form, is not read to its end",
  async (name) => {
    folder.fill({ "巨大.xlsx": "" });
    truncateSync(path.join(folder.path, "巨大.xlsx"), 3 * 1024 ** 3);
    const { stdout, status } = await check(["--format", "ndjson", name]);
    rmSync(path.join(folder.path, "巨大.xlsx"));
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({ rule: "FILE-UNREADABLE", observed: "too-large" });
  },
);

test("a workbook may come through standard input", async () => {
  const { stdout, status } = await check(["--format", "ndjson", "--severity", "error", "-"], {
    stdin: await wrongSum(),
  });
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ file: "-", rule: "FUND-TOTAL-SUM" });
});
