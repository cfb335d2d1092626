import { Ajv2020 } from "ajv/dist/2020";
import { SHIPPED } from "../../../src/forms";
import { formFileText } from "../../../src/form-files/form-file";
import type { FormDefinition } from "../../../src/forms/language";
import { canonicalJson } from "../../../src/canonical/bytes";
import { seedDocument } from "../../canonical/fixtures";
import { openCommandLine, type CommandLine } from "../support/command-line";
import { smallForm } from "../../support/small-form";

let line: CommandLine;
beforeAll(() => (line = openCommandLine()));
afterAll(() => line.remove());

const form = (change: Partial<FormDefinition> = {}) => formFileText({ ...smallForm(), digestInJson: true, ...change });

describe("form check", () => {
  test("says of a form that can be used what is in it", async () => {
    line.fill({ "own.form.json": form() });
    const { status, out, err } = await line.jixiao("form", "check", "own.form.json");
    expect([status, err]).toEqual([0, ""]);
    expect(out.replace(/[0-9a-f]{64}/, "…")).toBe(
      "own.form.json\n  small-2024：没有问题，4 个字段，1 个表格\n  含义的摘要（definition）：…\n",
    );
  });

  test("says what is wrong with one that cannot, with status 2", async () => {
    line.fill({ "bad.form.json": form({ relations: [{ left: "funds.sum", op: "≤", right: "funds.total" }] }) });
    expect(await line.jixiao("form", "check", "bad.form.json")).toEqual({
      status: 2,
      out: "bad.form.json\n  表单 small-2024：funds.sum 的勾稽关系指的 funds.sum 没有单元格\n",
      err: "",
    });
  });

  test("hints at what is better otherwise", async () => {
    const [newest] = SHIPPED;
    if (!newest) throw new Error("no form is shipped");
    line.fill({
      "twin.form.json": formFileText({ ...newest, id: "twin-2026" }),
      "undigested.form.json": form({ digestInJson: false }),
    });
    const twin = await line.jixiao("form", "check", "twin.form.json");
    expect([twin.status, twin.out]).toEqual([0, expect.stringContaining(`印出的标签与 ${newest.id} 完全一样`)]);
    expect((await line.jixiao("form", "check", "undigested.form.json")).out).toContain('"digestInJson": true');
  });

  test("says of a form that takes another's id that it is left out", async () => {
    const [newest] = SHIPPED;
    if (!newest) throw new Error("no form is shipped");
    line.fill({ "theft.form.json": formFileText({ ...newest, unit: "万元" }) });
    const { status, out } = await line.jixiao("form", "check", "theft.form.json");
    expect([status, out]).toEqual([2, expect.stringContaining(`有两个表单的 id 都是 ${newest.id}`)]);
  });

  test("says what is read of a filled-in form, and what is left over", async () => {
    const minhang = SHIPPED.find(({ id }) => id === "minhang-2019");
    if (!minhang) throw new Error("not shipped");
    line.fill({ "m.form.json": formFileText(minhang), "m.json": canonicalJson(seedDocument("minhang-2019")) });
    await line.jixiao("fill", "m.json", "-o", "m.xlsx");
    const { status, out } = await line.jixiao("form", "check", "m.form.json", "m.xlsx");
    expect(status).toBe(0);
    expect(out).toContain("m.xlsx\n  读出（工作表 项目总体情况、绩效目标、制度保障）");
    expect(out).toMatch(/（funds\.total）：\d+\.\d\d/);
    expect(out).toContain("没有剩下的内容");
  });

  test("as JSON, one entry a file", async () => {
    line.fill({ "own.form.json": form(), "c.json": canonicalJson(seedDocument("chongming-2023-1")) });
    await line.jixiao("template", "small-2024", "--year", "2026", "-o", "own.xlsx", "--forms", "own.form.json");
    await line.jixiao("fill", "c.json", "-o", "other.xlsx");
    const { status, out } = await line.jixiao(
      ...["form", "check", "own.form.json", "own.xlsx", "other.xlsx", "missing.xlsx", "--format", "json"],
    );
    expect(status).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      file: "own.form.json",
      form: "small-2024",
      problems: [],
      hints: [],
      filled: [
        {
          file: "own.xlsx",
          problem: null,
          forms: [
            { sheets: ["小表"], fiscalYear: 2026, tables: [{ path: "indicators", rows: [] }], missing: [], left: [] },
          ],
        },
        { file: "other.xlsx", problem: null, forms: [], others: ["chongming-2023"] },
        { file: "missing.xlsx", problem: "没有找到这样的文件。", forms: [] },
      ],
    });
  });
});

describe("form files as the command line publishes them", () => {
  test.each(SHIPPED.map((definition) => [definition.id, definition] as const))("%s", async (id, definition) => {
    const { status, out } = await line.jixiao("form", "show", id);
    expect([status, out]).toEqual([0, formFileText(definition)]);
  });

  test("fit the published JSON Schema, and one with a mistake does not", async () => {
    const { status, out } = await line.jixiao("schema", "--form-language");
    expect(status).toBe(0);
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(out) as object);
    for (const definition of [...SHIPPED, smallForm()])
      expect(validate(JSON.parse(formFileText(definition)))).toBe(true);
    expect(validate({ ...(JSON.parse(form()) as object), unit: "美元" })).toBe(false);
  });

  test("are of one kind of schema at a time", async () => {
    expect(await line.jixiao("schema", "mof-2018", "--form-language")).toMatchObject({ status: 2, out: "" });
  });
});
