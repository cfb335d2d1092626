import { existsSync, readFileSync } from "node:fs";
import { canonicalJson } from "../../../src/canonical/bytes";
import { elementLine, elementRecords } from "../../../src/canonical/elements/records";
import { csvLines } from "../../../src/cli/export/csv";
import { seedDocument, SEEDS } from "../../canonical/fixtures";
import { openCommandLine, type CommandLine } from "../support/command-line";
import { wrongSum } from "../support/workbooks";

let line: CommandLine;
beforeAll(async () => {
  line = openCommandLine();
  for (const seed of SEEDS) {
    line.fill({ [`${seed}.json`]: canonicalJson(seedDocument(seed)) });
    await line.jixiao("fill", `${seed}.json`, "-o", `${seed}.xlsx`);
  }
  line.fill({ "错/合计不符.xlsx": await wrongSum() });
});
afterAll(() => line.remove());

const FILES = SEEDS.map((seed) => `${seed}.xlsx`);
const elements = (...args: readonly string[]) => line.jixiao("export", "--format", "elements", ...args);

async function expectedRecords() {
  return (await Promise.all(SEEDS.map((seed) => elementRecords(seedDocument(seed))))).flat();
}

test("one record a line, of all files in their order", async () => {
  const { status, out, err } = await elements(...FILES);
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toBe((await expectedRecords()).map((record) => `${elementLine(record)}\n`).join(""));
});

test("both tables as CSV in a folder", async () => {
  expect((await elements("--csv", ...FILES, "-o", "表/一")).status).toBe(0);
  const goals = readFileSync(line.path("表/一/PM_PERF_GOAL_INFO.csv"), "utf8");
  const indicators = readFileSync(line.path("表/一/PM_PERF_INDICATOR.csv"), "utf8");
  expect(goals).toMatch(/^jixiao_form,jixiao_digest,jixiao_number,jixiao_draft,fiscal_year,.*,yearflag,kpi_target\r\n/);
  expect(indicators.split("\r\n")).toContainEqual(
    expect.stringMatching(/产出目标,质量,质量合格率,=100%,3,100,%,实际情况$/),
  );
  expect(indicators).toContain('"常态化,不少于12 次"');
});

test("one table as CSV, for Excel", async () => {
  const { out } = await elements("--csv", "--table", "indicators", "--excel", "minhang-2019.xlsx");
  expect(out.startsWith("\ufeffjixiao_form,")).toBe(true);
  expect(out).toContain(",质量合格率,'=100%,3,100,%,");
  expect(out.match(/\ufeff/g)).toHaveLength(1);
});

test("texts of several lines stay one value", () => {
  const record = { table: "PM_PERF_GOAL_INFO", values: { jixiao_number: 1, kpi_target: '第一行\n"第二行"' } } as const;
  expect(csvLines("PM_PERF_GOAL_INFO", [record], { excel: false })).toBe(',,1,,,,,,,,"第一行\n""第二行"""\r\n');
});

describe("a form with open errors", () => {
  test("keeps all of it back", async () => {
    const { status, out, err } = await elements("minhang-2019.xlsx", "错");
    expect({ status, out }).toEqual({ status: 1, out: "" });
    expect(err).toContain("还有 1 处错误");
    expect((await elements("--csv", "minhang-2019.xlsx", "错", "-o", "没有/新")).status).toBe(1);
    expect(existsSync(line.path("没有"))).toBe(false);
  });

  test("is marked as a draft with --draft", async () => {
    const { status, out } = await elements("--draft", "minhang-2019.xlsx", "错");
    expect(status).toBe(0);
    const drafts = out
      .trimEnd()
      .split("\n")
      .map((each) => (JSON.parse(each) as { jixiao_draft?: string }).jixiao_draft);
    expect(new Set(drafts)).toEqual(new Set([undefined, "1"]));
  });
});

test.each([
  ["--csv without a place", ["--csv", "minhang-2019.xlsx"], "两张表要写进一个文件夹"],
  ["a file in place of the folder", ["--csv", "minhang-2019.xlsx", "-o", "chongming-2023-1.xlsx"], "不是文件夹"],
  ["a folder that cannot be made", ["--csv", "minhang-2019.xlsx", "-o", "长".repeat(200)], "（ENAMETOOLONG）"],
  ["--excel without --csv", ["--excel", "minhang-2019.xlsx"], "选项 --excel 只能和 --csv 一起使用"],
  ["--table without --csv", ["--table", "goals", "minhang-2019.xlsx"], "选项 --table 只能和 --csv 一起使用"],
  ["a source map", ["--map", "m.json", "minhang-2019.xlsx"], "--map"],
])("%s is refused", async (_name, args, sentence) => {
  const { status, out, err } = await elements(...args);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain(sentence);
});

test("choices of the tables mean nothing for canonical JSON", async () => {
  expect((await line.jixiao("export", "--csv", "minhang-2019.xlsx")).err).toContain(
    "选项 --csv 只能和 --format elements 一起使用",
  );
});
