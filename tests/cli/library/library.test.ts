import { readFileSync } from "node:fs";
import { planFilledForm } from "../../../src/layout/plan-form";
import { LIBRARY_SCHEMA } from "../../../src/library/own";
import { writeXlsx } from "../../../src/workbook/xlsx/write-xlsx";
import { seedDocument } from "../../canonical/fixtures";
import { formById, toValues } from "../../support/shipped";
import { openCommandLine, type CommandLine } from "../support/command-line";
import { otherWorkbook } from "../support/workbooks";

let line: CommandLine;
beforeEach(() => (line = openCommandLine()));
afterEach(() => line.remove());

async function workbookOf(seed: Parameters<typeof seedDocument>[0]): Promise<Uint8Array> {
  return writeXlsx(
    seedDocument(seed).forms.flatMap((form) => {
      const definition = formById(form.form);
      return definition === null ? [] : planFilledForm(definition, toValues(form));
    }),
  );
}

interface Library {
  readonly schema: string;
  readonly indicators: readonly Readonly<Record<string, unknown>>[];
}

test("one of each indicator of many files, with how often it was found and without its value", async () => {
  const bytes = await workbookOf("chongming-2023-1");
  line.fill({ "往年/甲.xlsx": bytes, "往年/乙.xlsx": bytes, "往年/丙.xlsx": await workbookOf("minhang-2019") });
  const answer = await line.jixiao("library", "往年", "-o", "指标库.json");
  expect([answer.status, answer.out]).toEqual([0, ""]);
  expect(answer.err).toMatch(/^3 份申报表，整理出 \d+ 个指标.*。\n$/);
  const text = readFileSync(line.path("指标库.json"), "utf8");
  const library = JSON.parse(text) as Library;
  expect(library.schema).toBe(LIBRARY_SCHEMA);
  const keys = library.indicators.map((each) => Object.keys(each).join(" "));
  expect(new Set(keys)).toEqual(new Set(["comparator count level name unit"]));
  const twice = library.indicators.filter(({ count }) => count === 2);
  const once = library.indicators.filter(({ count }) => count === 1);
  expect([twice.length > 3, once.length > 3, twice.length + once.length]).toEqual([
    true,
    true,
    library.indicators.length,
  ]);
  // Nothing of what the forms aim at.
  expect(library.indicators.filter(({ unit }) => /\d/.test(String(unit)))).toEqual([]);

  const again = await line.jixiao("library", "往年/丙.xlsx", "往年/乙.xlsx", "往年/甲.xlsx");
  expect(again.out).toBe(text);
});

test("as a table, for programs or for Excel", async () => {
  line.fill({ "甲.xlsx": await workbookOf("chongming-2023-1") });
  const { out } = await line.jixiao("library", "甲.xlsx", "--format", "csv");
  const [head, ...rows] = out.trimEnd().split("\r\n");
  expect(head).toBe("level,name,comparator,unit,count");
  expect(rows.length).toBeGreaterThan(3);
  const excel = await line.jixiao("library", "甲.xlsx", "--format", "csv", "--excel");
  expect(excel.out.startsWith("\ufefflevel,")).toBe(true);
  expect(excel.out).not.toMatch(/,=/);
});

test("what cannot be read is named, and the rest goes on", async () => {
  line.fill({ "甲.xlsx": await workbookOf("chongming-2023-1"), "其他.xlsx": await otherWorkbook(), "坏.xlsx": "坏" });
  const answer = await line.jixiao("library", "甲.xlsx", "其他.xlsx", "坏.xlsx", "没有.xlsx");
  expect(answer.status).toBe(2);
  expect((JSON.parse(answer.out) as Library).indicators.length).toBeGreaterThan(3);
  expect(answer.err.match(/^(?:其他|坏|没有)\.xlsx：/gm)).toHaveLength(3);
});

test("of nothing no library is made", async () => {
  line.fill({ "其他.xlsx": await otherWorkbook() });
  const answer = await line.jixiao("library", "其他.xlsx", "-o", "指标库.json");
  expect(answer.status).toBe(2);
  expect(answer.err).toContain("整理出 0 个指标");
  expect(() => readFileSync(line.path("指标库.json"))).toThrow();
});

test("only a table can be for Excel", async () => {
  line.fill({ "甲.xlsx": await workbookOf("chongming-2023-1") });
  const answer = await line.jixiao("library", "甲.xlsx", "--excel");
  expect([answer.status, answer.out]).toEqual([2, ""]);
  expect(answer.err).toContain("--format csv");
});
