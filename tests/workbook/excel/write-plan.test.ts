import type { Form } from "../../../src/forms/compile/form";
import { planForm } from "../../../src/layout/plan-form";
import type { SheetPlan } from "../../../src/layout/plan";
import { writePlan } from "../../../src/workbook/excel/write-plan";
import { parseArea } from "../../../src/core/grid/address";
import { parseAreas } from "../../../src/workbook/excel/addresses";
import { recorder, type Recorded } from "./recorder";
import { chongming2023, minhang2019 } from "../../support/shipped";

function record(plan: SheetPlan): readonly Recorded[] {
  const log: Recorded[] = [];
  writePlan(recorder<Excel.Worksheet>(log), plan);
  return log;
}

function plansOf(definition: Form): readonly SheetPlan[] {
  return planForm(definition, { fiscalYear: 2026 });
}

const ALL = [...plansOf(minhang2019), ...plansOf(chongming2023)].map((plan): [string, SheetPlan] => [plan.name, plan]);

const sets = (log: readonly Recorded[], name: string) =>
  log.filter((entry) => entry.kind === "set" && entry.name === name);

describe.each(ALL)("%s", (_, plan) => {
  const log = record(plan);

  test("is formatted before it is filled, in one block each", () => {
    const [formats] = sets(log, "numberFormat");
    const [formulas] = sets(log, "formulas");
    expect(sets(log, "numberFormat")).toHaveLength(1);
    expect(sets(log, "formulas")).toHaveLength(1);
    expect(formats && formulas && log.indexOf(formats) < log.indexOf(formulas)).toBe(true);
  });

  test("has every text, number and formula at its cell, and null where nothing belongs", () => {
    const block = sets(log, "formulas")[0]?.value as readonly (readonly unknown[])[];
    for (const { row, column, content } of plan.cells) {
      const written = block[row]?.[column];
      if (content.kind === "blank") expect(written).toBeNull();
      if (content.kind === "text") expect(written).toBe(content.text);
      if (content.kind === "formula") expect(written).toBe(content.formula);
    }
    const filled = block.flat().filter((value) => value !== null).length;
    expect(filled).toBe(plan.cells.filter(({ content }) => content.kind !== "blank").length);
  });

  test("merges exactly the planned areas", () => {
    const merged = log
      .filter(({ kind, name }) => kind === "call" && name === "merge")
      .flatMap(({ on, value }) => {
        const area = parseArea(/getRange\(([^)]+)\)/.exec(on)?.[1] ?? "");
        if (!area) throw new Error(on);
        const [across] = value as readonly boolean[];
        if (across !== true) return [JSON.stringify(area)];
        return Array.from({ length: area.bottom - area.top + 1 }, (_unused, row) =>
          JSON.stringify({ top: area.top + row, left: area.left, bottom: area.top + row, right: area.right }),
        );
      });
    expect(merged.sort()).toEqual(
      plan.merges.map(({ top, left, bottom, right }) => JSON.stringify({ top, left, bottom, right })).sort(),
    );
  });

  test("has a line on every side of every bordered cell", () => {
    const lined = new Set<string>();
    for (const { on } of sets(log, "style")) {
      const area = parseArea(/getRange\(([^)]+)\)/.exec(on)?.[1] ?? "");
      const side = /getItem\((\w+)\)/.exec(on)?.[1];
      if (!area || side === undefined) throw new Error(on);
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) {
          if (side === "InsideHorizontal" ? row < area.bottom : side === "EdgeBottom" && row === area.bottom)
            lined.add(`${row + 1} ${column} above`);
          if (side === "EdgeTop" && row === area.top) lined.add(`${row} ${column} above`);
          if (side === "InsideVertical" ? column < area.right : side === "EdgeRight" && column === area.right)
            lined.add(`${row} ${column + 1} left`);
          if (side === "EdgeLeft" && column === area.left) lined.add(`${row} ${column} left`);
        }
      }
    }
    for (const { area, style } of plan.cells) {
      if (style.border !== "thin") continue;
      for (let column = area.left; column <= area.right; column++) {
        expect(lined).toContain(`${area.top} ${column} above`);
        expect(lined).toContain(`${area.bottom + 1} ${column} above`);
      }
      for (let row = area.top; row <= area.bottom; row++) {
        expect(lined).toContain(`${row} ${area.left} left`);
        expect(lined).toContain(`${row} ${area.right + 1} left`);
      }
    }
  });

  test("sets every validation on its area, with its words", () => {
    const rules = sets(log, "rule").filter(({ on }) => on.includes("dataValidation"));
    const areas = rules.flatMap(({ on }) => parseAreas(/getRanges?\(([^)]+)\)/.exec(on)?.[1] ?? ""));
    expect(areas).toHaveLength(plan.validations.length);
    for (const { area } of plan.validations) expect(areas).toContainEqual(area);
    expect(sets(log, "errorAlert")).toHaveLength(rules.length);
  });

  test("sets every conditional format", () => {
    const formulas = sets(log, "formula").map(({ value }) => value);
    expect(formulas).toEqual(plan.conditionalFormats.map(({ formula }) => formula));
  });

  test("prints on A4, one page wide, and shows no grid lines", () => {
    expect(sets(log, "paperSize").map(({ value }) => value)).toEqual(["A4"]);
    expect(sets(log, "zoom").map(({ value }) => value)).toEqual([{ horizontalFitToPages: 1 }]);
    expect(sets(log, "showGridlines").map(({ value }) => value)).toEqual([false]);
    expect(log.filter(({ name }) => name === "setPrintArea")).toHaveLength(1);
  });
});

test("dates and texts that look like something else are written as what they are", () => {
  const [plan] = plansOf(chongming2023);
  if (!plan) throw new Error("no plan");
  const [first] = plan.cells;
  if (!first) throw new Error("no cell");
  const text = record({
    ...plan,
    cells: [{ ...first, style: { ...first.style, numberFormat: "@" }, content: { kind: "text", text: "=15个" } }],
  });
  expect(sets(text, "numberFormat")[0]?.value).toEqual(expect.arrayContaining([expect.arrayContaining(["@"])]));
  expect(sets(text, "formulas")[0]?.value).toEqual(expect.arrayContaining([expect.arrayContaining(["=15个"])]));
});

test.each([
  ["minhang-2019", minhang2019],
  ["chongming-2023", chongming2023],
])("%s takes few actions", (_, definition) => {
  const actions = plansOf(definition).reduce((sum, plan) => sum + record(plan).length, 0);
  expect(actions).toBeLessThan(900);
});
