import fc from "fast-check";
import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { canonicalJson } from "../../../src/canonical/bytes";
import { toDocument, type CanonicalDocument } from "../../../src/canonical/document";
import { filledWorkbook } from "../../../src/cli/fill/fill";
import { FORMS } from "../../../src/forms";
import { readWorkbookFile } from "../../../src/workbook/files/read-file";
import { formValues } from "../../canonical/arbitrary-values";
import { writtenAndRead } from "../../canonical/read-forms";
import { changed, seedDocument, SEEDS } from "../../canonical/fixtures";
import { openCommandLine, type CommandLine } from "../support/command-line";
import { parseDocument } from "../../support/shipped";

let line: CommandLine;
beforeEach(() => (line = openCommandLine()));
afterEach(() => line.remove());

function sampleDocument(id: string): CanonicalDocument {
  const parsed = parseDocument(readFileSync(`${__dirname}/../../../src/forms/samples/${id}.json`));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.document;
}

/** Every published form, and the sample of every form there is. */
const DOCUMENTS: readonly (readonly [string, CanonicalDocument])[] = [
  ...SEEDS.map((seed) => [seed, seedDocument(seed)] as const),
  ...FORMS.map(({ id }) => [`the sample of ${id}`, sampleDocument(id)] as const),
];

describe("a document that is filled in and exported again has the same bytes", () => {
  test.each(DOCUMENTS)("%s", async (_name, document) => {
    const text = canonicalJson(document);
    writeFileSync(line.path("in.json"), text);
    expect(await line.jixiao("fill", "in.json", "-o", "filled.xlsx")).toEqual({
      status: 0,
      out: "",
      err: "已写出 filled.xlsx\n",
    });
    const exported = await line.jixiao("export", "filled.xlsx");
    expect(exported).toEqual({ status: 0, out: text, err: "" });
  });

  test("an older one, whose lines have breaks, but for these; and that is said", async () => {
    const older = changed(seedDocument("chongming-2023-2"), "/forms/0/project/name", "党员\n教育");
    writeFileSync(line.path("in.json"), JSON.stringify(older));
    const { status, err } = await line.jixiao("fill", "in.json", "-o", "filled.xlsx");
    expect([status, err]).toEqual([
      0,
      "已写出 filled.xlsx\n文件中有的名称、指标值等带有换行或看不见的字符，已并成一行写出。\n",
    ]);
    expect((await line.jixiao("export", "filled.xlsx")).out).toContain('"name":"党员教育"');
  });

  test("several forms, one after the other", async () => {
    const forms = [
      ...seedDocument("minhang-2019").forms,
      ...seedDocument("chongming-2023-1").forms,
      ...seedDocument("chongming-2023-2").forms,
    ];
    const text = canonicalJson({ schema: "jixiao/1", forms });
    writeFileSync(line.path("in.json"), text);
    await line.jixiao("fill", "in.json", "-o", "filled.xlsx");
    expect((await line.jixiao("export", "filled.xlsx")).out).toBe(text);
  });

  test("an indented one with keys in another order", async () => {
    const document = seedDocument("chongming-2023-2");
    const { forms, schema } = document;
    writeFileSync(line.path("in.json"), JSON.stringify({ forms, schema }, null, 4));
    await line.jixiao("fill", "in.json", "-o", "filled.xlsx");
    expect((await line.jixiao("export", "filled.xlsx")).out).toBe(canonicalJson(document));
  });
});

test.each(FORMS.map((form) => [form.id, form] as const))(
  "%s, filled in at random, comes back from the file as it was",
  async (_id, form) => {
    await fc.assert(
      fc.asyncProperty(formValues(form), async (values) => {
        const document = toDocument(writtenAndRead(form, values), { draft: false });
        expect((await filledWorkbook(document, FORMS)).differing).toEqual([]);
      }),
      { numRuns: 2 },
    );
  },
);

test("totals are formulas with their results", async () => {
  writeFileSync(line.path("in.json"), canonicalJson(seedDocument("minhang-2019")));
  await line.jixiao("fill", "in.json", "-o", "filled.xlsx");
  const formulas = readWorkbookFile(readFileSync(line.path("filled.xlsx")))
    .flatMap(({ grid }) => grid.cells.flat())
    .filter((cell) => cell !== null && cell.formula !== null);
  expect(formulas.length).toBeGreaterThan(2);
  expect(formulas.filter((cell) => cell?.value === null)).toEqual([]);
});

test("a document from standard input", async () => {
  const document = seedDocument("chongming-2023-2");
  const piped = openCommandLine({ stdin: Buffer.from(canonicalJson(document)) });
  expect((await piped.jixiao("fill", "-", "-o", "filled.xlsx")).status).toBe(0);
  expect((await piped.jixiao("export", "filled.xlsx")).out).toBe(canonicalJson(document));
  piped.remove();
});

test("a draft is filled in too, and is still one", async () => {
  const draft = changed(seedDocument("chongming-2023-2"), "/forms/0/funds/total", "1.00") as CanonicalDocument;
  const text = canonicalJson({ ...draft, draft: true });
  writeFileSync(line.path("draft.json"), text);
  expect((await line.jixiao("fill", "draft.json", "-o", "filled.xlsx")).status).toBe(0);
  expect((await line.jixiao("export", "filled.xlsx")).status).toBe(1);
  expect((await line.jixiao("export", "--draft", "filled.xlsx")).out).toBe(text);
});

describe("a document that a worksheet would change is refused", () => {
  test.each([
    ["a target that says another number than its text", "/forms/0/indicators/0/target/value", "31"],
    ["a level with another level's code", "/forms/0/indicators/0/level2/code", "output.quality"],
  ])("%s", async (_name, pointer, value) => {
    writeFileSync(line.path("in.json"), JSON.stringify(changed(seedDocument("chongming-2023-2"), pointer, value)));
    const { status, err } = await line.jixiao("fill", "in.json", "-o", "filled.xlsx");
    expect(status).toBe(2);
    expect(err).toContain("没有写出任何内容");
    expect(err).toContain(pointer);
    expect(existsSync(line.path("filled.xlsx"))).toBe(false);
  });
});

describe("what is no document ends in sentences", () => {
  test.each<[string, string, string]>([
    ["no JSON", "{", "文件不是 JSON（第 1 行第 2 列）。"],
    ["another JSON", '{"name":"x"}', "文件是 JSON，但不是绩效申报助手导出的文件。"],
    ["another version", '{"schema":"jixiao/2","forms":[]}', "文件的格式版本“jixiao/2”与本工具不同。"],
    ["__proto__ as a key", '{"schema":"jixiao/1","__proto__":{"a":1},"forms":[{}]}', "多出了不认识的内容“__proto__”"],
  ])("%s", async (_name, text, sentence) => {
    writeFileSync(line.path("in.json"), text);
    const { status, out, err } = await line.jixiao("fill", "in.json", "-o", "filled.xlsx");
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(sentence);
    expect(existsSync(line.path("filled.xlsx"))).toBe(false);
  });

  test.each(process.platform === "win32" ? ["巨大.json"] : ["巨大.json", "/dev/zero"])(
    "%s, larger than any form, is not read to its end",
    async (name) => {
      writeFileSync(line.path("巨大.json"), "");
      truncateSync(line.path("巨大.json"), 3 * 2 ** 30);
      const { status, err } = await line.jixiao("fill", name, "-o", "filled.xlsx");
      expect([status, err.split("\n")[0]]).toEqual([2, "文件太大，不是申报表的 JSON。"]);
    },
  );

  test("a file that is not there", async () => {
    expect(await line.jixiao("fill", "no.json", "-o", "filled.xlsx")).toEqual({
      status: 2,
      out: "",
      err: "读不出 no.json。\n",
    });
  });
});

describe("a file that is there", () => {
  test("is left as it is, and replaced with --force", async () => {
    writeFileSync(line.path("in.json"), canonicalJson(seedDocument("chongming-2023-2")));
    writeFileSync(line.path("mine.xlsx"), "work of hours");
    const refused = await line.jixiao("fill", "in.json", "-o", "mine.xlsx");
    expect(refused.status).toBe(2);
    expect(refused.err).toContain("没有覆盖");
    expect(readFileSync(line.path("mine.xlsx"), "utf8")).toBe("work of hours");
    expect((await line.jixiao("fill", "in.json", "-o", "mine.xlsx", "--force")).status).toBe(0);
    expect((await line.jixiao("export", "mine.xlsx")).status).toBe(0);
  });
});
