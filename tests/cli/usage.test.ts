import { OutputLost } from "../../src/cli/context";
import { cliWords } from "../../src/messages/cli";
import { LOCALES } from "../../src/messages";
import { jixiao } from "./support/console";

// Room for slow machines: the first workbook that is written loads a large package.

describe("what cannot be understood ends in one sentence and status 2", () => {
  test.each<[string, string[], string]>([
    ["an unknown command", ["chek", "a.xlsx"], "没有“chek”这个命令。是不是想写 check？用法见 jixiao --help。"],
    [
      "an unknown option",
      ["check", "--fromat", "json", "a.xlsx"],
      "没有 --fromat 这个选项。是不是想写 --format？用法见 jixiao --help。",
    ],
    ["no file", ["check"], "缺少参数 <paths>。用法见 jixiao --help。"],
    ["an option without its value", ["check", "a.xlsx", "--format"], "选项 --format <format> 后面要写一个值。"],
    [
      "a format that is none",
      ["check", "--format", "xml", "a.xlsx"],
      "--format 不能是“xml”，只能是 text、json、ndjson。",
    ],
    [
      "an option with a quote in its name",
      ["check", "--it's", "a.xlsx"],
      "没有 --it's 这个选项。用法见 jixiao --help。",
    ],
    ["no jobs", ["check", "--jobs", "0", "a.xlsx"], "--jobs 不能是“0”，要写一个 1 以上的整数。"],
    ["half a job", ["check", "--jobs", "1.5", "a.xlsx"], "--jobs 不能是“1.5”，要写一个 1 以上的整数。"],
    [
      "a language that is not spoken",
      ["check", "--locale", "fr-FR", "a.xlsx"],
      "--locale 不能是“fr-FR”，只能是 zh-CN、en-US。",
    ],
    [
      "several files for one document",
      ["export", "a.xlsx", "b.xlsx"],
      "一次只能导出一个文件；要把许多文件导出到一起，请加 --ndjson。",
    ],
    [
      "a map of many files",
      ["export", "--ndjson", "--map", "m.json", "a.xlsx"],
      "--map 只能用于一个文件，不能和 --ndjson 同时使用。",
    ],
  ])("%s", async (_what, args, sentence) => {
    expect(await jixiao(args)).toEqual({ status: 2, stdout: "", stderr: `${sentence}\n` });
  });
});

describe("help", () => {
  test.each(["check", "export"])("of %s is there in each language, and in no other", async (command) => {
    const chinese = await jixiao([command, "--help"]);
    const english = await jixiao([command, "--help", "--locale", "en-US"]);
    expect([chinese.status, english.status]).toEqual([0, 0]);
    expect(chinese.stdout).toContain("用法：");
    expect(chinese.stdout).not.toMatch(/Usage|Options|Arguments|display/);
    expect(english.stdout).toContain("Usage:");
    expect(english.stdout).not.toMatch(/[\u4e00-\u9fff]/u);
  });

  test.each([[[]], [["--locale", "zh-CN"]], [["help", "chekc"]]])(
    "without a command that there is stands on standard error, with status 2: %j",
    async (args) => {
      const { status, stdout, stderr } = await jixiao(args);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("命令：");
    },
  );
});

test.each([[["check", "-"]], [["fill", "-", "-o", "x.xlsx"]]])(
  "Ctrl-C ends waiting for standard input: %j",
  async (args) => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(), 50);
    const { status, stderr } = await jixiao(args, { stdin: new Promise(() => undefined), signal: abort.signal });
    expect([status, stderr]).toEqual([130, ""]);
  },
);

test("a result that cannot be written out is said to be incomplete", async () => {
  const { status, stderr } = await jixiao(["forms"], {
    stdout: { write: () => Promise.reject(new OutputLost("ENOSPC")) },
  });
  expect([status, stderr]).toEqual([2, "没有输出完整的结果（ENOSPC）。\n"]);
});

describe("the language", () => {
  const speaks = async (env: Record<string, string>, ...args: string[]) =>
    (await jixiao([...args, "--help"], { env })).stdout.includes("Usage:") ? "en-US" : "zh-CN";

  test.each<[string, Record<string, string>, string[], string]>([
    ["nothing said", {}, [], "zh-CN"],
    ["an English system", { LANG: "en_US.UTF-8" }, [], "en-US"],
    ["English messages on a Chinese system", { LANG: "zh_CN.UTF-8", LC_MESSAGES: "en_GB" }, [], "en-US"],
    ["everything Chinese", { LC_ALL: "zh_CN.UTF-8", LANG: "en_US.UTF-8" }, [], "zh-CN"],
    ["a system without a language", { LC_ALL: "C" }, [], "zh-CN"],
    ["an empty setting before one that counts", { LC_ALL: "", LANG: "en_US" }, [], "en-US"],
    ["asked for before the command", { LANG: "zh_CN.UTF-8" }, ["--locale", "en-US", "check"], "en-US"],
    ["asked for behind the command", {}, ["check", "--locale=en-US"], "en-US"],
  ])("%s", async (_what, env, args, locale) => expect(await speaks(env, ...args)).toBe(locale));
});

test.each(LOCALES)("every problem has its sentence in %s", (locale) => {
  const { accessProblems, inputs } = cliWords(locale);
  const end = locale === "zh-CN" ? /。$/ : /\.$/;
  for (const sentence of [...Object.values(accessProblems), inputs.noMatch, inputs.emptyFolder])
    expect(sentence).toMatch(end);
});

test("the version is the package's", async () => {
  expect((await jixiao(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

const english = { env: { LANG: "en_GB.UTF-8" } };

test.each([
  ["an unknown form", ["schema", "nope"], "No form is called “nope”"],
  ["an unknown form of the rules", ["rules", "--form", "nope"], "No form is called “nope”"],
  ["another format", ["forms", "--format", "xml"], "xml"],
])("%s is refused in one sentence", async (_name, args, sentence) => {
  const { status, stdout, stderr } = await jixiao(args, english);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain(sentence);
});

test.each(["template", "fill", "summary", "forms", "rules", "schema", "export"])(
  "%s has its help in both languages",
  async (command) => {
    const chinese = await jixiao([command, "--help"]);
    const other = await jixiao([command, "--help"], english);
    expect(chinese.stdout).toMatch(/用法：.*jixiao/);
    expect(other.stdout).toMatch(/Usage: jixiao/);
    expect(other.stdout).not.toMatch(/\p{Script=Han}/u);
  },
);
