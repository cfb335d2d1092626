import { canonicalJson } from "../../src/canonical/bytes";
import { toDocument, valueAt, type FormDocument } from "../../src/canonical/document";
import { isJsonArray, isJsonObject, type JsonValue } from "../../src/core/json";
import { addressOf, gridFromText, seedText, withCell, type CellSketch } from "../support/grids";
import { readForms, writtenAndRead } from "./read-forms";
import { formById, parseDocument, toValues } from "../support/shipped";

type Edit = readonly [near: string, sketch: CellSketch];

/** The Minhang document with the cell that says `near` changed. */
function edited(...edits: readonly Edit[]): FormDocument {
  const grid = edits.reduce(
    (changed, [near, sketch]) =>
      withCell(changed, near.startsWith("@") ? near.slice(1) : addressOf(changed, near), sketch),
    gridFromText(seedText("minhang-2019")),
  );
  const [form] = toDocument(readForms([{ name: "表", grid }]), { draft: true }).forms;
  if (!form) throw new Error("not recognised");
  return form;
}

function at(form: FormDocument, pointer: string): JsonValue | undefined {
  let value: JsonValue | undefined = form;
  for (const step of pointer.split("/")) {
    value = isJsonArray(value) ? value[Number(step)] : isJsonObject(value) ? value[step] : undefined;
  }
  return value;
}

/** Cells of the pasted document by their address: the columns and rows of its text. */
const ARRANGED = "@D23";
const ITEM_PRICE = "@G56";
const ITEM_QUANTITY = "@I56";
const START = "@B14";
const CATEGORY = "@B12";

describe("what a sheet says and the format cannot is null, and the file a draft", () => {
  it.each<[string, Edit, string, JsonValue]>([
    ["an amount in words", [ARRANGED, "约二十万"], "funds/annualFiscalArranged", null],
    ["an error value", [ARRANGED, "#REF!"], "funds/annualFiscalArranged", null],
    [
      "a formula of which the file stores no result",
      [ARRANGED, { formula: "=1+1", text: "", value: null }],
      "funds/annualFiscalArranged",
      null,
    ],
    ["a fraction of a cent, which is not rounded away", [ARRANGED, "244800.005"], "funds/annualFiscalArranged", null],
    ["a fraction of a cent in a price", [ITEM_PRICE, "0.125"], "breakdown/0/unitPrice", null],
    ["a quantity in words", [ITEM_QUANTITY, "若干"], "breakdown/0/quantity", null],
    ["a day that never was", [START, "2019年2月30日"], "period/start", null],
    ["a date in words", [START, "年初"], "period/start", null],
    ["two ticked boxes", [CATEGORY, "☑一次性项目 ☑经常性项目 ☐中期预算试点项目"], "project/category", null],
    ["no ticked box", [CATEGORY, "☐一次性项目 ☐经常性项目 ☐中期预算试点项目"], "project/category", null],
  ])("%s", (_, edit, pointer, expected) => {
    expect(at(edited(edit), pointer)).toBe(expected);
  });

  it.each<[string, Edit, string, JsonValue]>([
    ["an amount below nothing stays", [ARRANGED, "-5"], "funds/annualFiscalArranged", "-5.00"],
    [
      "an amount with a unit of its own is told in 元",
      [ARRANGED, "24.48万元"],
      "funds/annualFiscalArranged",
      "244800.00",
    ],
    [
      "a number shown as ##### is read by its value",
      [ARRANGED, { text: "#####", value: 244800 }],
      "funds/annualFiscalArranged",
      "244800.00",
    ],
    ["a quantity keeps its digits", [ITEM_QUANTITY, "1,200.50"], "breakdown/0/quantity", "1200.50"],
    [
      "a placeholder stays what was typed",
      ["@E48", "≥**%"],
      "indicators/0/target",
      { raw: "≥**%", kind: "placeholder" },
    ],
    [
      "a level that the form does not know keeps its words",
      ["@C49", "安全"],
      "indicators/1/level2",
      { code: null, label: "安全" },
    ],
    [
      "a level by another of its names keeps the printed one",
      ["@B48", "产出指标"],
      "indicators/0/level1",
      { code: "output", label: "产出指标" },
    ],
    [
      "a kind of safeguard that the form does not know keeps its words",
      ["@A65", "安全管理制度"],
      "safeguards/1/kind",
      { code: null, label: "安全管理制度" },
    ],
  ])("but %s", (_, edit, pointer, expected) => {
    expect(at(edited(edit), pointer)).toEqual(expected);
  });

  it("half of a character, as a formula leaves one, is U+FFFD as in every file", () => {
    expect(at(edited(["@B29", "无\ud83d"]), "narrative/otherMatters")).toBe("无\ufffd");
  });

  it("a row without name and target goes, with its note; its level is among the empty ones", () => {
    const form = edited(["@D49", ""], ["@E49", ""]);
    expect(at(form, "indicators/1/name")).toBe("走访工作开展及时率");
    expect(form["emptyLevels"]).toEqual(["output.quality"]);
  });

  it("a draft is read back like any file, and exported again with the same bytes", () => {
    const form = edited([ARRANGED, "约二十万"], [CATEGORY, ""], ["@C49", "安全"], ["@D48", ""], ["@E50", ""]);
    const draft = { schema: "jixiao/1", draft: true, forms: [form] } as const;
    const parsed = parseDocument(canonicalJson(draft));
    expect(parsed).toEqual({ ok: true, document: draft, notices: ["draft"] });
    const definition = formById(form.form);
    const again = definition && toDocument(writtenAndRead(definition, toValues(form)), { draft: true });
    expect(again).toEqual(draft);
  });
});

describe("a sheet that lacks something", () => {
  it("without its unit has no amounts, since none can be told", () => {
    const form = edited(["@A9", ""], ["@A44", ""]);
    expect(form.printedUnit).toBeNull();
    expect(new Set(Object.values(form["funds"] ?? {}))).toEqual(new Set([null]));
  });

  it("without its year has none", () => {
    expect(edited(["@A5", "（  年）"]).fiscalYear).toBeNull();
  });

  it("without one of its worksheets still has every key", () => {
    const text = seedText("minhang-2019").split("\n").slice(0, 36).join("\n");
    const [form] = toDocument(readForms([{ name: "表", grid: gridFromText(text) }]), { draft: true }).forms;
    expect(form).toMatchObject({
      indicators: [],
      emptyLevels: [],
      breakdown: [],
      breakdownTotal: null,
      safeguards: [],
    });
    expect(form && valueAt(form, "narrative.activities")).toBeNull();
    expect(parseDocument(canonicalJson({ schema: "jixiao/1", draft: true, forms: form ? [form] : [] })).ok).toBe(true);
  });
});
