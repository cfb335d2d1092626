import path from "node:path";
import { formFileText, MOST_FORM_BYTES } from "../../../src/form-files/form-file";
import { SHIPPED } from "../../../src/forms";
import type { FormDefinition } from "../../../src/forms/language";
import { jixiao } from "../support/console";
import { openCommandLine, type CommandLine } from "../support/command-line";
import { smallForm } from "../../support/small-form";

/** Form files beside the shipped forms, for every command. */

let line: CommandLine;
beforeAll(() => (line = openCommandLine()));
afterAll(() => line.remove());

const form = (change: Partial<FormDefinition> = {}) => formFileText({ ...smallForm(), ...change });
const LEVEL = smallForm().levels[0] ?? { code: "output", label: "", required: true, children: [] };
const ids = async (...args: readonly string[]) => {
  const { status, out, err } = await line.jixiao("forms", "--format", "json", ...args);
  const listed = out === "" ? [] : (JSON.parse(out) as { id: string; revision?: number }[]);
  return { status, err, ids: listed.map(({ id }) => id).slice(SHIPPED.length), listed };
};

test("a file, a folder and several of them are known beside the shipped ones", async () => {
  line.fill({
    "a.form.json": form(),
    "more/b.form.json": form({ id: "bb-2025", since: 2025 }),
    "more/c.form.json": form({ id: "cc-2026", since: 2026 }),
    "more/notes.json": "{}",
  });
  expect(await ids("--forms", "a.form.json", "--forms", "more")).toMatchObject({
    status: 0,
    err: "",
    ids: ["cc-2026", "bb-2025", "small-2024"],
  });
});

test("JIXIAO_FORMS names them for every command, before --forms", async () => {
  line.fill({ "set.form.json": form(), "given.form.json": form({ name: { "zh-CN": "给的", "en-US": "given" } }) });
  const { stdout, status } = await jixiao(["forms", "--format", "json", "--forms", "given.form.json"], {
    cwd: line.folder,
    env: { JIXIAO_FORMS: ["set.form.json", "more"].join(path.delimiter) },
  });
  const names = (JSON.parse(stdout) as { id: string; name: string }[]).filter(({ id }) => id === "small-2024");
  expect([status, names.map(({ name }) => name)]).toEqual([0, ["小表"]]);
});

test("what cannot be used is said and left out; the rest goes on, with status 2", async () => {
  line.fill({ "bad/a.form.json": form(), "bad/b.form.json": "{", "bad/c.form.json": " ".repeat(MOST_FORM_BYTES + 1) });
  expect(await ids("--forms", "bad")).toMatchObject({
    status: 2,
    err: [
      `${path.join("bad", "b.form.json")}：文件不是 JSON（第 1 行第 2 列）；请核对那里的引号、逗号和括号。`,
      `${path.join("bad", "c.form.json")}：文件超过 256 KB，不是表单文件。`,
      "",
    ].join("\n"),
    ids: ["small-2024"],
  });
});

test("one id with two meanings: the later is left out, both places are named, with status 2", async () => {
  line.fill({ "one.form.json": form(), "two.form.json": form({ unit: "万元" }) });
  expect(await ids("--forms", "one.form.json", "--forms", "two.form.json")).toMatchObject({
    status: 2,
    err: "有两个表单的 id 都是 small-2024，含义却不同：one.form.json 与 two.form.json。没有采用 two.form.json；请给它换一个 id。\n",
    ids: ["small-2024"],
  });
});

test("of one meaning the higher revision is used, in silence", async () => {
  line.fill({ "one.form.json": form(), "two.form.json": form({ revision: 4 }) });
  const { status, err, listed } = await ids("--forms", "one.form.json", "--forms", "two.form.json");
  expect([status, err, listed.find(({ id }) => id === "small-2024")?.revision]).toEqual([0, "", 4]);
});

test.each([
  ["nothing.form.json", "没有表单文件或文件夹 nothing.form.json。\n"],
  ["empty", "文件夹 empty 里没有 *.form.json。\n"],
])("a name that stands for no form file is refused: %s", async (name, sentence) => {
  line.fill({ "empty/readme.txt": "" });
  expect(await line.jixiao("forms", "--forms", name)).toEqual({ status: 2, out: "", err: sentence });
});

test("a form that is no shipped one goes the whole way: template, check, export, fill, schema, summary", async () => {
  line.fill({ "own.form.json": form({ digestInJson: true }) });
  const own = ["--forms", "own.form.json"];
  expect(await line.jixiao("template", "small-2024", "--year", "2026", "-o", "blank.xlsx", ...own)).toMatchObject({
    status: 0,
  });
  expect((await line.jixiao("check", "blank.xlsx", ...own)).out).toContain("小表");
  const { out: draft } = await line.jixiao("export", "blank.xlsx", "--draft", ...own);
  expect(JSON.parse(draft)).toMatchObject({
    forms: [{ form: "small-2024", definition: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown }],
  });
  line.fill({ "draft.json": draft });
  expect(await line.jixiao("fill", "draft.json", "-o", "filled.xlsx", ...own)).toMatchObject({ status: 0 });
  expect(await line.jixiao("fill", "draft.json", "-o", "without.xlsx")).toMatchObject({ status: 2 });
  expect((await line.jixiao("schema", "small-2024", ...own)).out).toContain("emptyLevels");
  expect(await line.jixiao("summary", "filled.xlsx", "-o", "sum.xlsx", ...own)).toMatchObject({ status: 0 });
});

test("one summary holds forms of several definitions and units, each amount in 元", async () => {
  line.fill({
    "yuan.form.json": form(),
    "wan.form.json": form({ id: "wan-2024", unit: "万元", levels: [{ ...LEVEL, label: "成果" }] }),
  });
  const both = ["--forms", "yuan.form.json", "--forms", "wan.form.json"];
  for (const [id, total] of [
    ["small-2024", "5.00"],
    ["wan-2024", "30000.00"],
  ] as const) {
    const { out } = await line.jixiao("template", id, "--year", "2026", "-o", `${id}.xlsx`, "--force", ...both);
    expect(out).toBe("");
    const draft = await line.jixiao("export", `${id}.xlsx`, "--draft", ...both);
    const document = JSON.parse(draft.out) as { forms: Record<string, unknown>[] };
    Object.assign(document.forms[0] ?? {}, { project: { name: id }, funds: { total } });
    line.fill({ [`${id}.json`]: JSON.stringify(document) });
    await line.jixiao("fill", `${id}.json`, "-o", `${id}.xlsx`, "--force", ...both);
  }
  const { out } = await line.jixiao("summary", "small-2024.xlsx", "wan-2024.xlsx", "-o", "both.xlsx", ...both);
  expect(out).toContain("编报绩效目标的项目2个，涉及项目预算资金3.00万元。");
});

test("threads know them too", async () => {
  line.fill({ "own.form.json": form() });
  await line.jixiao("template", "small-2024", "--year", "2026", "-o", "thread.xlsx", "--forms", "own.form.json");
  const { stdout } = await jixiao(["check", "thread.xlsx", "--forms", "own.form.json"], {
    cwd: line.folder,
    workers: "threads",
  });
  expect(stdout).toContain("小表");
});
