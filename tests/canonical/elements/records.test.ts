import { canonicalBytes } from "../../../src/canonical/bytes";
import { sha256 } from "../../../src/canonical/digest";
import type { CanonicalDocument } from "../../../src/canonical/document";
import { ELEMENT_TABLES, LEFT_OUT } from "../../../src/canonical/elements/mapping";
import {
  elementColumns,
  elementLine,
  elementRecords,
  type ElementRecord,
} from "../../../src/canonical/elements/records";
import { parseTarget } from "../../../src/core/target/parse";
import { targetObject } from "../../../src/values/target-json";
import { changed, seedDocument, SEEDS } from "../fixtures";
import { parseDocument } from "../../support/shipped";

async function recordsOf(
  document: CanonicalDocument,
  table: ElementRecord["table"],
): Promise<ElementRecord["values"][]> {
  return (await elementRecords(document)).filter((record) => record.table === table).map(({ values }) => values);
}

/** The first seed with one place changed, as import gives it back. */
function seedWith(pointer: string, value: unknown): CanonicalDocument {
  const parsed = parseDocument(JSON.stringify(changed(seedDocument("chongming-2023-2"), pointer, value)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.document;
}

/** The record of the first indicator, once its target is another. */
async function recordWithTarget(text: string): Promise<ElementRecord["values"] | undefined> {
  const target = parseTarget(text);
  const [record] = await recordsOf(
    seedWith("/forms/0/indicators/0/target", target && targetObject(target)),
    "PM_PERF_INDICATOR",
  );
  return record;
}

describe("the goals of a published form", () => {
  test("are the annual one, then the overall one, each with its project", async () => {
    const document = seedDocument("chongming-2023-2");
    const digest = await sha256(canonicalBytes(document));
    const project = {
      jixiao_form: "chongming-2023",
      jixiao_digest: digest,
      fiscal_year: "2023",
      pro_name: "党员经常性教育专项经费",
      dept_name: "组织部",
      agency_name: "组织部",
    };
    const goals = document.forms[0]?.["goals"] as { readonly annual: string; readonly overall: string };
    expect(await recordsOf(document, "PM_PERF_GOAL_INFO")).toEqual([
      { ...project, jixiao_number: 1, yearflag: "0", kpi_target: goals.annual },
      { ...project, jixiao_number: 2, yearflag: "1", kpi_target: goals.overall },
    ]);
  });

  test("that is blank is no record", async () => {
    const records = await recordsOf(seedWith("/forms/0/goals/overall", null), "PM_PERF_GOAL_INFO");
    expect(records.map(({ yearflag }) => yearflag)).toEqual(["0"]);
  });
});

describe("the indicators of a published form", () => {
  test("keep the words of the paper and take the target apart where it is a quantity", async () => {
    const records = await recordsOf(seedDocument("minhang-2019"), "PM_PERF_INDICATOR");
    expect(records).toHaveLength(7);
    expect(records[1]).toEqual({
      jixiao_form: "minhang-2019",
      jixiao_digest: records[0]?.["jixiao_digest"],
      jixiao_number: 2,
      fiscal_year: "2019",
      pro_name: "(党建办) 组团式服务联系群众",
      agency_name: "上海市闵行区人民政府古美路街道办事处",
      lv1_perf_ind_name: "产出目标",
      lv2_perf_ind_name: "质量",
      lv3_perf_ind_name: "质量合格率",
      kpi_val: "=100%",
      computesign: "3",
      indexval: "100",
      meterunit: "%",
      kpi_remark: "实际情况",
    });
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ["≥90.00(%)", { computesign: "1", indexval: "90.00", meterunit: "%" }],
    [">3次", { computesign: "2", indexval: "3", meterunit: "次" }],
    ["=1,200人次", { computesign: "3", indexval: "1200", meterunit: "人次" }],
    ["<24小时", { computesign: "4", indexval: "24", meterunit: "小时" }],
    ["≤475元/亩", { computesign: "5", indexval: "475", meterunit: "元/亩" }],
    ["不少于12次", { computesign: "1", indexval: "12", meterunit: "次" }],
    // No comparator is written, none is told.
    ["985米", { indexval: "985", meterunit: "米" }],
    ["≥220", { computesign: "1", indexval: "220" }],
    ["及时", { computesign: "6" }],
    // Not one number with one comparator: the text alone says it.
    ["90%-95%", {}],
    ["2023年7月前", {}],
    ["2021年1月-12月", {}],
    ["常态化,不少于12 次", {}],
    ["≥**个", {}],
    ["二100%", {}],
  ])("the target %s", async (text, parts) => {
    const { kpi_val, computesign, indexval, meterunit } = (await recordWithTarget(text)) ?? {};
    expect({ kpi_val, computesign, indexval, meterunit }).toEqual({ kpi_val: text, ...parts });
  });

  test("without a target has no value", async () => {
    const [record] = await recordsOf(seedWith("/forms/0/indicators/0/target", null), "PM_PERF_INDICATOR");
    expect(record).toHaveProperty("lv3_perf_ind_name");
    expect(record).not.toHaveProperty("kpi_val");
    expect(record).not.toHaveProperty("computesign");
  });
});

describe("a project's name", () => {
  test.each([
    ["51000021R000000019951-工资性支出", "51000021R000000019951", "工资性支出"],
    ["51092324T000010263357－ 农村道路 - 二期", "51092324T000010263357", "农村道路 - 二期"],
    ["310151-2023 河道整治", undefined, "310151-2023 河道整治"],
    ["51092324X000010263357-河道整治", undefined, "51092324X000010263357-河道整治"],
    ["51092324T000010263357", undefined, "51092324T000010263357"],
    ["《51092324T000010263357-河道》整治", undefined, "《51092324T000010263357-河道》整治"],
  ])("%s", async (name, code, rest) => {
    const [record] = await recordsOf(seedWith("/forms/0/project/name", name), "PM_PERF_GOAL_INFO");
    expect(record?.["pro_code"]).toBe(code);
    expect(record?.["pro_name"]).toBe(rest);
  });
});

describe("the records of several forms", () => {
  test("carry the digest of the document that holds their form alone", async () => {
    const [first, second] = [seedDocument("chongming-2023-1"), seedDocument("chongming-2023-2")];
    const both: CanonicalDocument = { ...first, forms: [...first.forms, ...second.forms] };
    expect(await elementRecords(both)).toEqual([...(await elementRecords(first)), ...(await elementRecords(second))]);
  });

  test("of a draft say so", async () => {
    const document: CanonicalDocument = { ...seedDocument("chongming-2023-1"), draft: true };
    const records = await elementRecords(document);
    expect(new Set(records.map(({ values }) => values["jixiao_draft"]))).toEqual(new Set(["1"]));
    expect(records[0]?.values["jixiao_digest"]).toBe(await sha256(canonicalBytes(document)));
  });
});

describe.each(SEEDS)("the lines of %s", (seed) => {
  test("hold the columns of their table in its order and nothing else", async () => {
    for (const record of await elementRecords(seedDocument(seed))) {
      const table = ELEMENT_TABLES.find(({ name }) => name === record.table);
      const columns = table ? ["table", ...elementColumns(table)] : [];
      const keys = Object.keys(JSON.parse(elementLine(record)) as object);
      expect(keys).toEqual(columns.filter((column) => keys.includes(column)));
    }
  });
});

test("an element is either written or left out", () => {
  const written = ELEMENT_TABLES.flatMap((table) => table.elements.map(({ element }) => element));
  const left = LEFT_OUT.flatMap(({ elements }) => elements);
  expect(left.filter((element) => written.includes(element))).toEqual([]);
});
