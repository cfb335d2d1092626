import { chosenIn } from "../../src/values/choices";
import type { CellSketch } from "../support/grids";
import { DECLARATION, OVERVIEW, TARGETS, typed } from "./forms-at-hand";
import { field, onlyForm, said } from "./summary";

/** What cells of every kind say. */

describe("an amount", () => {
  const cases: readonly (readonly [string, CellSketch, string | null])[] = [
    ["as text with separators", "5,350,000.00", "5350000"],
    ["in full-width digits", "３，５１８．８５", "3518.85"],
    ["as a number in a column too narrow for it", { text: "########", value: 5350000, format: "#,##0.00" }, "5350000"],
    ["with its own unit", "449.8万", "4498000"],
    ["of nothing", 0, "0"],
    ["left blank", "   ", null],
    ["as a dash", "——", null],
    ["that is none", "约五百万", "unreadable"],
    ["below nothing", -5, "negative"],
    ["in fractions of a cent", 0.125, "precision"],
    ["by a formula", { text: "4.00", value: 4, formula: "=C7+C9", format: "0.00" }, "4"],
    ["by a formula that shows nothing", { text: "", value: "", formula: '=IF(COUNT(C7,C9)=0,"",C7+C9)' }, null],
    ["by a formula without a stored result", { text: "", value: null, formula: "=C7+C9" }, "formula-without-value"],
    ["as an error", { text: "#REF!", value: "#REF!", formula: "=C7+#REF!" }, "unreadable"],
  ];
  test.each(cases)("%s", (_, sketch, expected) => {
    const read = field(onlyForm(typed(DECLARATION, { C6: sketch })), "funds.total");
    expect([said(read.value), read.at]).toMatchObject([expected, { row: 5, column: 2 }]);
  });

  test("counts in the unit that the form prints", () => {
    const form = onlyForm(typed(DECLARATION, { A6: "项目资金（万元）", C6: "535", C7: "449.8万", C9: "12元" }));
    expect(form.unit).toMatchObject({ value: "万元", at: { row: 5, column: 0 } });
    expect(
      ["funds.total", "funds.totalFiscal", "funds.totalOther"].map((path) => said(field(form, path).value)),
    ).toEqual(["5350000", "4498000", "12"]);
  });

  test("is not told where no unit is printed, unless the cell has its own", () => {
    const form = onlyForm(typed(DECLARATION, { A6: "项目资金", C6: "535", C7: "449.8万" }));
    expect(form.unit.value).toBe(null);
    expect(field(form, "funds.total").value).toMatchObject({ amount: null, problem: null, unitKnown: false });
    expect(said(field(form, "funds.totalFiscal").value)).toBe("4498000");
    expect(said(field(form, "funds.totalOther").value)).toBe(null);
  });

  test("keeps formula and place for a fix", () => {
    const form = onlyForm(typed(DECLARATION, { C6: { text: "4", value: 4, formula: "=C7+C9" } }));
    expect(field(form, "funds.total")).toMatchObject({ formula: "=C7+C9", inline: false });
  });

  test("a formula without a stored result makes no form filled in, and is said", () => {
    const form = onlyForm(typed(DECLARATION, { C6: { text: "", value: null, formula: "=C7+C9" } }));
    expect(form.blank).toBe(true);
    expect(field(form, "funds.total").noResult).toBe(true);
  });
});

describe("a date", () => {
  const cases: readonly (readonly [CellSketch, string | null])[] = [
    [{ text: "2023/1/1", value: 44927, format: "yyyy/m/d" }, "2023-01-01"],
    [{ text: "########", value: 44927, format: 'yyyy"年"m"月"d"日"' }, "2023-01-01"],
    ["2023-01-01", "2023-01-01"],
    ["2023年1月1日", "2023-01-01"],
    ["２０２３．１．１", "2023-01-01"],
    ["2023年1月", "unreadable"],
    ["年初", "unreadable"],
    [44927, "unreadable"],
    ["", null],
  ];
  test.each(cases)("%j", (sketch, iso) => {
    expect(said(field(onlyForm(typed(DECLARATION, { B5: sketch })), "period.start").value)).toBe(iso);
  });

  test.each([
    ["2018年12月", "2018-12"],
    ["2018年", "2018"],
    ["2018-12-05", "2018-12-05"],
    ["十二月", "unreadable"],
  ])("of signing may be part of one: %s", (text, iso) => {
    const last = OVERVIEW.cells.length;
    expect(said(field(onlyForm(typed(OVERVIEW, { [`F${last}`]: text })), "signoff.date").value)).toBe(iso);
  });
});

describe("a text", () => {
  const cases: readonly (readonly [string, CellSketch, string | null])[] = [
    ["with outer white space", "  组织部\r\n　", "组织部"],
    ["on two lines, with its tags", "<p>一</p>\r\n<p>二</p>", "<p>一</p>\n<p>二</p>"],
    ["that is a number", { text: "55500000", value: 55500000, format: "General" }, "55500000"],
    ["that a narrow column abridges", { text: "1.38E+10", value: 13800138000, format: "General" }, "13800138000"],
    ["that a narrow column cuts", { text: "####", value: 2023, format: "0" }, "2023"],
    ["that is typed as number signs", "####", "####"],
    ["of ideographic space", "　", null],
  ];
  test.each(cases)("%s", (_, sketch, text) => {
    const read = field(onlyForm(typed(DECLARATION, { B4: sketch })), "organisation.department");
    expect(read.value).toEqual({ type: "text", text });
  });

  test("of 32,767 characters", () => {
    const long = "绩".repeat(32_767);
    expect(field(onlyForm(typed(DECLARATION, { B11: long })), "goals.overall").raw).toBe(long);
  });
});

describe("a target", () => {
  const cases: readonly (readonly [CellSketch, string, string])[] = [
    ["≥90%", "≥90%", "quantity"],
    [{ text: "90%", value: 0.9, format: "0%" }, "90%", "quantity"],
    [{ text: "####", value: 0.9, format: "0%" }, "90%", "quantity"],
    [{ text: "##", value: 0.985, format: "0.0%" }, "98.5%", "quantity"],
    [{ text: "15", value: 15, format: "General" }, "15", "quantity"],
    [{ text: "2023年7月", value: 45108, format: 'yyyy"年"m"月"' }, "2023年7月", "deadline"],
  ];
  test.each(cases)("%j", (sketch, raw, kind) => {
    const form = onlyForm(typed(DECLARATION, { D13: "指标", E13: sketch }));
    const target = form.tables.get("indicators")?.rows[0]?.cells.get("target");
    expect(target?.value).toMatchObject({ type: "target", target: { raw, kind } });
  });
});

test("a quantity is kept as written", () => {
  const read = (sketch: CellSketch): string | null | undefined => {
    const headings = onlyForm(TARGETS).tables.get("breakdown")?.headingRow ?? 0;
    const row = onlyForm(typed(TARGETS, { [`I${headings + 2}`]: sketch })).tables.get("breakdown")?.rows[0];
    const value = row?.cells.get("quantity")?.value;
    return value && said(value);
  };
  expect(read("1.00")).toBe("1.00");
  expect(read({ text: "1.00", value: 1, format: "0.00" })).toBe("1.00");
  expect(read("1,200")).toBe("1200");
  expect(read("若干")).toBe("unreadable");
});

describe("a choice among boxes", () => {
  const options = [
    { code: "one-off", label: "一次性项目" },
    { code: "recurring", label: "经常性项目", aliases: ["延续性项目"] },
  ];
  const cases: readonly (readonly [string, readonly (string | null)[]])[] = [
    ["☐一次性项目 ☑经常性项目", ["recurring"]],
    ["□一次性项目　■经常性项目", ["recurring"]],
    ["√一次性项目 □经常性项目", ["one-off"]],
    ["一次性项目☑ 经常性项目☐", ["one-off"]],
    ["一次性项目（√）经常性项目（ ）", ["one-off"]],
    ['一次性项目 <input type="checkbox"/> 经常性项目 <input checked="" type="checkbox"/>', ["recurring"]],
    ['<input type="checkbox" checked> 一次性项目 <input type="checkbox"> 经常性项目', ["one-off"]],
    ['<INPUT TYPE="checkbox">一次性项目 <INPUT CHECKED TYPE="checkbox">经常性项目', ["recurring"]],
    ["[ ]一次性项目 [√]经常性项目", ["recurring"]],
    ["【√】一次性项目 【】经常性项目", ["one-off"]],
    ["○一次性项目 ⊙经常性项目", ["recurring"]],
    ["☑一次性项目 ☑经常性项目", ["one-off", "recurring"]],
    ["☐一次性项目 ☐经常性项目", []],
    ["☐一次性项目 ☑其他项目", [null]],
    ["一次性项目 经常性项目", []],
    ["延续性项目", ["recurring"]],
    ["阶段性项目", [null]],
    ["", []],
  ];
  test.each(cases)("%s", (text, codes) => {
    expect(chosenIn(text, options).map((chosen) => chosen.option?.code ?? null)).toEqual(codes);
  });

  test("may be spread over several cells", () => {
    const grid = typed({ ...OVERVIEW, merges: [] }, { B5: "☐一次性项目", C5: "☑经常性项目", D5: "☐中期预算试点项目" });
    const read = field(onlyForm(grid), "project.category");
    expect([said(read.value), read.sources.length]).toEqual(["recurring", 3]);
  });
});
