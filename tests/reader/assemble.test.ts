import type { Grid } from "../../src/core/grid/grid";
import { gridFromRows, stack } from "../support/grids";
import { DECLARATION, OVERVIEW, SAFEGUARDS, TARGETS, typed } from "./forms-at-hand";
import { field, only, readWorkbook, rowsOf, said } from "./summary";
import { checkForm } from "../support/findings";

/** Which sheets make a form. */

function sheets(...grids: readonly Grid[]): string[] {
  return readWorkbook(...grids).map((form) => form.parts.map((part) => part.sheet.name.slice(5)).join(""));
}

describe("in tab order each first sheet takes the next unclaimed others", () => {
  const O = OVERVIEW;
  const T = TARGETS;
  const S = SAFEGUARDS;

  test.each([
    ["one form", [O, T, S], ["123"]],
    ["two forms one after the other", [O, T, S, O, T, S], ["123", "456"]],
    ["two forms, sheet by sheet", [O, O, T, T, S, S], ["135", "246"]],
    ["a sheet in front of its first", [T, O, S], ["213"]],
    ["the second form lacks its targets", [O, T, S, O, S], ["123", "45"]],
    ["the first form lacks its targets and takes the next", [O, S, O, T, S], ["142", "35"]],
    ["no first sheet at all", [T, S], ["12"]],
    ["two of each without a first sheet", [T, S, T, S], ["12", "34"]],
    ["a sheet too many", [O, T, S, T], ["123", "4"]],
    ["other forms and other sheets in between", [O, DECLARATION, T, gridFromRows([["项目名称"]]), S], ["135", "2"]],
  ])("%s", (_, grids, expected) => {
    expect(sheets(...grids)).toEqual(expected);
  });
});

test("sheets that no worksheet holds are named", () => {
  expect(only(readWorkbook(OVERVIEW, SAFEGUARDS)).missingSheets).toEqual(["targets"]);
  expect(only(readWorkbook(TARGETS))).toMatchObject({
    missingSheets: ["overview", "safeguards"],
    year: { value: 2019 },
  });
});

test("parts in one worksheet and in others make one form", () => {
  expect(
    readWorkbook(stack([OVERVIEW, SAFEGUARDS], 2), TARGETS).map((form) => form.parts.map((p) => p.sheetKey)),
  ).toEqual([["overview", "targets", "safeguards"]]);
});

test("forms come in the order of their first part", () => {
  const forms = readWorkbook(TARGETS, DECLARATION, OVERVIEW);
  expect(forms.map((form) => form.form.id)).toEqual(["minhang-2019", "chongming-2023"]);
});

describe("a unit printed on one sheet holds for the others", () => {
  const row = (onlyHeading(TARGETS) ?? 0) + 2;
  const amounts = typed(TARGETS, { [`E${row}`]: "慰问费", [`F${row}`]: "2.5" });

  test("on the second, for the first", () => {
    const form = only(readWorkbook(typed(OVERVIEW, { E3: null, D12: "244800" }), TARGETS, SAFEGUARDS));
    expect(form.unit.value).toBe("元");
    expect(said(field(form, "funds.total").value)).toBe("244800");
    expect(form.parts.map((part) => part.unit.value)).toEqual(["元", "元", "元"]);
  });

  test("on the first, for the table of the second", () => {
    const form = only(
      readWorkbook(typed(OVERVIEW, { E3: "金额单位：万元" }), typed(amounts, { I3: null }), SAFEGUARDS),
    );
    expect(rowsOf(form, "breakdown")[0]?.[3]).toBe("25000");
  });

  test("printed nowhere, it stays unknown", () => {
    const form = only(readWorkbook(typed(OVERVIEW, { E3: null }), typed(amounts, { I3: null }), SAFEGUARDS));
    expect(form.unit.value).toBe(null);
    expect(rowsOf(form, "breakdown")[0]?.[3]).toBe("unit unknown");
  });
});

test("a form keeps its key while its parts stay, and two copies have two", () => {
  const key = (): string => only(readWorkbook(OVERVIEW, TARGETS, SAFEGUARDS)).key;
  expect(key()).toBe(key());
  const [a, b] = readWorkbook(DECLARATION, DECLARATION);
  expect(a?.key).not.toBe(b?.key);
});

function onlyHeading(grid: Grid): number | undefined {
  return only(readWorkbook(grid)).tables.get("breakdown")?.headingRow;
}

test("a form is not blank where only another sheet repeats what its first does not say", () => {
  const name = { B3: "组团式服务联系群众" };
  expect(only(readWorkbook(OVERVIEW, TARGETS, SAFEGUARDS)).blank).toBe(true);
  const form = only(readWorkbook(OVERVIEW, typed(TARGETS, name), SAFEGUARDS));
  expect(form.blank).toBe(false);
  expect(checkForm(form).find(({ field: path }) => path === "project.name")).toMatchObject({ rule: "FIELD-REQUIRED" });
});
