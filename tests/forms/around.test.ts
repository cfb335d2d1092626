import { toFormDocument } from "../../src/canonical/document";
import { aroundOf, typedAround } from "../../src/forms/compile/around";
import { compile } from "../../src/forms/compile/compile";
import type { FormDefinition, TableColumn } from "../../src/forms/language";
import { planForm } from "../../src/layout/plan-form";
import { checkForm } from "../support/findings";
import { readBack } from "../support/read-back";
import { smallForm } from "../support/small-form";

/** What papers print in the cells of a column around what is typed: 指标1：, *, （≥**个）, …… */

const AROUND: TableColumn["around"] = { numbers: ["指标{n}"], marks: ["*", "★"], hints: ["（≥**个）", "……"] };

describe("what is typed in a cell", () => {
  const typed = (text: string) => typedAround(aroundOf(AROUND ?? {}), text);

  test.each([
    ["指标1：培训人次", "培训人次"],
    ["指标 2：培训人次", "指标 2：培训人次"],
    ["指标12 培训人次", "培训人次"],
    ["指标二、培训人次", "培训人次"],
    ["指标3", ""],
    ["*培训人次", "培训人次"],
    ["*指标1:培训人次", "培训人次"],
    ["指标1：*培训人次", "培训人次"],
    ["培训人次★", "培训人次"],
    ["培训人次（≥**个）", "培训人次"],
    ["培训人次(≥XX个)", "培训人次"],
    ["（≥**个）", ""],
    ["……", ""],
    ["培训人次", "培训人次"],
    ["新指标1项", "新指标1项"],
    [" 培训 人次 ", " 培训 人次 "],
  ])("%s", (text, rest) => {
    expect(typed(text)).toBe(rest);
  });

  test("without anything printed is all of it", () => {
    expect(typedAround(aroundOf({}), "指标1：甲")).toBe("指标1：甲");
  });
});

/** The blank form, with texts in the cells of names and targets, row by row. */
function read(rows: readonly (readonly [name: string, target: string])[]) {
  const definition: FormDefinition = smallForm();
  for (const block of definition.sheets[0]?.blocks ?? []) {
    if (block.kind !== "table") continue;
    const name = block.columns.find(({ key }) => key === "name");
    if (name) Object.assign(name, { around: AROUND });
    block.blankRows = { "output.quantity": rows.length };
  }
  const form = compile(definition);
  const plans = planForm(form, { fiscalYear: 2026 }).map((plan) => ({
    ...plan,
    cells: plan.cells.map((cell) => {
      const text = rows[cell.row - 5]?.[cell.column - 2];
      return text === undefined || text === "" ? cell : { ...cell, content: { kind: "text", text } as const };
    }),
  }));
  return readBack(form, plans);
}

test("a form in which only that is printed is blank", () => {
  const blank = read([
    ["指标1：", ""],
    ["指标2", ""],
    ["……", ""],
  ]);
  expect(blank.blank).toBe(true);
  expect(toFormDocument(blank)).toMatchObject({ indicators: [], emptyLevels: ["output.quantity"] });
  expect(blank.parts.flatMap(({ unclaimed = [] }) => unclaimed)).toEqual([]);
});

test("names are exported without it, and no fix takes it away", () => {
  const filled = read([
    ["*指标1：培训人次", "≥90人次"],
    ["指标2", ""],
  ]);
  expect(toFormDocument(filled)).toMatchObject({ indicators: [{ name: "培训人次" }] });
  expect(filled.tables.get("indicators")?.rows[0]?.cells.get("name")).toMatchObject({
    raw: "*指标1：培训人次",
    inline: true,
  });
  expect(checkForm(filled).filter(({ rule }) => ["ROW", "NAME", "EDGE"].includes(rule.split("-")[0] ?? ""))).toEqual(
    [],
  );
});
