import { type Area, intersect } from "../../src/core/grid/grid";
import type { FormReading } from "../../src/reader/reading";
import { type CellSketch, gridFromRows, withRow } from "../support/grids";
import { DECLARATION, OVERVIEW, TARGETS, typed, unmerged } from "./forms-at-hand";
import { addressOfCell, field, onlyForm, onlyPart, said } from "./summary";

/** Labels as people print them. */

describe("a label is known however it is set", () => {
  test.each([
    ["on three lines", "A10", "项目\n绩效\n目标"],
    ["spread out", "A3", "项 目　名 称"],
    ["with a colon", "A3", "项目名称："],
    ["with the unit in half-width brackets", "A6", "项目资金 (元)"],
    ["with a bracket never closed", "A6", "项目资金（元"],
    ["with the unit in no brackets", "A6", "项目资金元"],
    ["with years in half-width brackets", "B10", "项目总目标 (2023年 - 2023年)"],
    ["with a long dash", "B10", "项目总目标（2023年—2025年）"],
    ["with 年 once", "B10", "项目总目标（2023-2025年）"],
    ["with years left open", "B10", "项目总目标（    年 -     年）"],
    ["with years of a template", "B10", "项目总目标（20××年-20××年）"],
    ["with years of a template counted on", "B10", "项目总目标（20××年-20××+n年）"],
    ["with no years at all", "B10", "项目总目标"],
    ["by its other wording", "B10", "项目总体目标（2024 年-2026 年）"],
    ["without 其中", "B7", "财政资金"],
    ["with 其中 and a half-width colon", "D7", "其中: 当年财政拨款"],
    ["with zero-width characters of a web page", "B13", "产出\u200b指标"],
  ])("%s", (_, address, text) => {
    expect(onlyPart(typed(DECLARATION, { [address]: text })).missing).toEqual([]);
  });

  test.each([
    ["（2023年度）", 2023],
    ["(2023年度)", 2023],
    ["( 2023 年度 ）", 2023],
    ["2023年度)", 2023],
    ["２０２３年度", 2023],
    ["（    年度）", null],
    ["（20  年度）", null],
  ])("the year line %s", (text, year) => {
    const part = onlyPart(typed(DECLARATION, { A2: text }));
    expect(part).toMatchObject({ missing: [], year: { value: year, at: { row: 1, column: 0 } } });
  });

  test.each([
    "上海市崇明区财政项目支出绩效目标申报表",
    "2023年财政项目支出绩效目标申报表",
    "财政项目支出绩效目标申报表（2023年度）",
    "财政项目支出\n绩效目标申报表",
    "项目支出绩效目标申报表",
  ])("the title %j", (title) => {
    expect(onlyPart(typed(DECLARATION, { A1: title })).missing).toEqual([]);
  });

  test("the year in the title serves where the year line is lost", () => {
    const part = onlyPart(typed(DECLARATION, { A1: "2023年度财政项目支出绩效目标申报表", A2: null }));
    expect(part.year).toMatchObject({ value: 2023, at: { row: 0, column: 0 } });
  });

  test.each([
    ["项目总目标 (2023年 - 2023年)", { from: 2023, to: 2023 }],
    ["项目总目标（2023—2025年）", { from: 2023, to: 2025 }],
    ["项目总目标（  年 - 2025年）", { to: 2025 }],
    ["项目总目标", {}],
  ])("the years of %s", (text, slots) => {
    expect(onlyPart(typed(DECLARATION, { B10: text })).labels.get("overall-goal")?.slots).toEqual(slots);
  });
});

describe("words that several labels share are told apart by where they stand", () => {
  test("其他资金 left and right", () => {
    const form = onlyForm(typed(DECLARATION, { C9: 1, E9: 2 }));
    expect([said(field(form, "funds.totalOther").value), said(field(form, "funds.annualOther").value)]).toEqual([
      "1",
      "2",
    ]);
  });

  test("其他资金 on the right only", () => {
    const form = onlyForm(typed(DECLARATION, { B9: null, C9: null, E9: 2 }));
    expect(field(form, "funds.totalOther")).toMatchObject({ found: false, raw: "" });
    expect(said(field(form, "funds.annualOther").value)).toBe("2");
    expect(form.parts[0]?.missing).toEqual([]);
  });

  test("其他资金 on the left only: the right one is missing, and nothing is taken for its value", () => {
    const form = onlyForm(typed(DECLARATION, { C9: 1, D9: null, E9: 2 }));
    expect(form.parts[0]?.missing.map((label) => [label.id, label.restorable])).toEqual([["annual-other", true]]);
    expect(said(field(form, "funds.totalOther").value)).toBe("1");
    expect(field(form, "funds.annualOther")).toMatchObject({ found: false, raw: "" });
  });

  test("依据 behind the price and behind the quantity, each lost in turn", () => {
    const whole = onlyPart(TARGETS);
    const price = whole.labels.get("item-price-basis");
    const quantity = whole.labels.get("item-quantity-basis");
    if (!price || !quantity) throw new Error("both are printed");
    for (const [id, lost] of Object.entries({ "item-price-basis": price, "item-quantity-basis": quantity })) {
      const part = onlyPart(typed(TARGETS, { [addressOfCell({ ...lost, ...EMPTY })]: null }));
      expect(part.missing).toMatchObject([{ id, at: lost.at, restorable: true }]);
    }
  });

  test("项目名称 above the sheet, and as a heading of its last table", () => {
    const part = onlyPart(TARGETS);
    expect(part.labels.get("name")?.at.column).toBe(0);
    expect(part.labels.get("item-project")?.at.column).toBe(1);
  });

  test("a value that reads like a label is a value", () => {
    const form = onlyForm(typed(DECLARATION, { B3: "项目类别", D3: "一次性项目", B4: "实施单位", D4: "主管部门" }));
    expect(said(field(form, "project.name").value)).toBe("项目类别");
    expect(said(field(form, "project.category").value)).toBe("one-off");
    expect(said(field(form, "organisation.department").value)).toBe("实施单位");
    expect(said(field(form, "organisation.unit").value)).toBe("主管部门");
  });

  test("a basis that begins with 依据 is no second label", () => {
    const form = onlyForm(typed(OVERVIEW, { C9: "依据 中央文件，结合实际" }));
    expect(said(field(form, "narrative.basis").value)).toBe("依据 中央文件，结合实际");
  });

  test("a text that begins like a lost label stays with its own", () => {
    const form = onlyForm(typed(OVERVIEW, { B8: "依据：中央文件", B9: null, C9: "《意见》" }));
    expect(said(field(form, "narrative.overview").value)).toBe("依据：中央文件");
    expect(field(form, "narrative.basis")).toMatchObject({ found: false, raw: "" });
    expect(form.parts[0]?.missing).toMatchObject([{ id: "basis", at: { row: 8, column: 1 }, restorable: true }]);
  });
});

const EMPTY = {
  sources: [],
  raw: "",
  inline: false,
  formula: null,
  stored: "nothing",
  value: { type: "text", text: null },
} as const;

describe("a value may stand in its label's cell", () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ["B9", "依 据:《意见》", "narrative.basis", "《意见》"],
    ["B10", "必要性：为全面贯彻", "narrative.necessity", "为全面贯彻"],
    ["B12", "一、项目总预算: 244800", "funds.total", "244800"],
    ["B12", "一、项目总预算 244,800.00", "funds.total", "244800"],
    ["D7", "结束日期: 2019年12月31日", "period.end", "2019-12-31"],
    ["A3", "填报单位（盖章） 上海市古美路街道办事处", "organisation.unit", "上海市古美路街道办事处"],
    ["A3", "填报单位(盖章):上海市古美路街道办事处", "organisation.unit", "上海市古美路街道办事处"],
    ["A3", "填报单位（盖章）上海市古美路街道办事处", "organisation.unit", "上海市古美路街道办事处"],
    ["A3", "填报单位：上海市古美路街道办事处", "organisation.unit", "上海市古美路街道办事处"],
    ["A4", "项目名称：（党建办）组团式服务", "project.name", "（党建办）组团式服务"],
    ["A4", "项目名称（党建办）组团式服务", "project.name", "（党建办）组团式服务"],
  ];
  test.each(cases)("%s %s", (address, text, path, value) => {
    const read = field(onlyForm(typed(OVERVIEW, { [address]: text })), path);
    expect([said(read.value), read.inline, addressOfCell(read)]).toEqual([value, true, address]);
  });

  test("填报单位负责人 is not 填报单位", () => {
    const last = OVERVIEW.cells.length;
    const form = onlyForm(typed(OVERVIEW, { A3: "填报单位：古美路街道", [`A${last}`]: "填报单位负责人：林老师" }));
    expect(said(field(form, "organisation.unit").value)).toBe("古美路街道");
    expect(said(field(form, "signoff.unitLeader").value)).toBe("林老师");
  });

  test("several labels and their values in one cell", () => {
    const last = OVERVIEW.cells.length;
    const form = onlyForm(
      typed(unmerged(OVERVIEW), {
        A3: "填报单位（盖章）：古美路街道        金额单位：元",
        E3: null,
        [`A${last}`]: "填报单位负责人：林老师    填表人：    填报日期：2018年12月",
        [`C${last}`]: null,
        [`E${last}`]: null,
      }),
    );
    expect(form.parts[0]?.missing).toEqual([]);
    expect(form.unit.value).toBe("元");
    expect(said(field(form, "organisation.unit").value)).toBe("古美路街道");
    expect(said(field(form, "signoff.unitLeader").value)).toBe("林老师");
    expect(said(field(form, "signoff.preparer").value)).toBe(null);
    expect(said(field(form, "signoff.date").value)).toBe("2018-12");
  });

  test.each([
    ["单位：元", "元"],
    ["单位:万元", "万元"],
    ["（单位：元）", "元"],
    ["单位", null],
  ])("the unit printed as %s", (text, unit) => {
    expect(onlyPart(typed(OVERVIEW, { E3: text })).unit.value).toBe(unit);
  });

  test("the total printed as 合计, beside rows that say 合计 themselves", () => {
    const part = onlyPart(
      typed(TARGETS, { A22: "合计", F22: "300", E17: "合计", F17: "100", E18: "差旅费", F18: "200" }),
    );
    expect(part.missing).toEqual([]);
    expect(part.labels.get("item-total")?.at).toMatchObject({ row: 21, column: 0 });
    expect(said(field(part, "breakdownTotal").value)).toBe("300");
    expect(
      part.tables
        .get("breakdown")
        ?.rows.map(({ cells }) => cells.get("item")?.raw)
        .slice(0, 2),
    ).toEqual(["合计", "差旅费"]);
  });

  test("a date left open is blank", () => {
    const last = OVERVIEW.cells.length;
    const form = onlyForm(typed(OVERVIEW, { [`E${last}`]: "填报日期：    年  月  日" }));
    expect(field(form, "signoff.date").value).toEqual({ type: "date", iso: null, unreadable: false });
  });
});

describe("a value is never taken from a neighbour", () => {
  test("a blank cell before the next label is blank", () => {
    const form = onlyForm(typed(DECLARATION, { E6: 4810000 }));
    expect(field(form, "funds.total")).toMatchObject({ raw: "", at: { row: 5, column: 2 } });
    expect(said(field(form, "funds.annual").value)).toBe("4810000");
  });

  test("the value of a label that was deleted stays where it is", () => {
    const form = onlyForm(typed(DECLARATION, { D6: null, E6: 4810000 }));
    expect(said(field(form, "funds.total").value)).toBe(null);
    expect(field(form, "funds.annual")).toMatchObject({ found: false, at: { row: 5, column: 4 } });
  });

  test("the annual goal is not the overall goal, even where its heading is lost", () => {
    const form = onlyForm(typed(DECLARATION, { D10: null, D11: "年度目标" }));
    expect(said(field(form, "goals.overall").value)).toBe(null);
    expect(field(form, "goals.annual")).toMatchObject({ found: false });
  });

  test("what is merged over two values is the first one's", () => {
    const merged = (cells: Readonly<Record<string, CellSketch>>, area: Area): FormReading => {
      const merges = DECLARATION.merges.filter((other) => intersect(other, area) === null);
      return onlyForm({ ...typed(DECLARATION, cells), merges: [...merges, area] });
    };
    const amounts = merged({ C6: 4810000 }, { top: 5, left: 2, bottom: 6, right: 2 });
    expect(["funds.total", "funds.totalFiscal"].map((path) => said(field(amounts, path).value))).toEqual([
      "4810000",
      null,
    ]);
    const goals = merged({ B11: "按期完成" }, { top: 10, left: 1, bottom: 10, right: 4 });
    expect(["goals.overall", "goals.annual"].map((path) => said(field(goals, path).value))).toEqual(["按期完成", null]);
    expect(field(goals, "goals.annual")).toMatchObject({ at: { row: 10, column: 1 }, inline: true });
  });

  test("a merged value may begin above the row of its label", () => {
    const grid = withRow(typed(DECLARATION, { B3: "项目" }), 2, []);
    const swapped = typed(grid, { B3: "项目", B4: null });
    const form = onlyForm({ ...swapped, merges: [...grid.merges, { top: 2, left: 1, bottom: 3, right: 1 }] });
    expect(said(field(form, "project.name").value)).toBe("项目");
  });

  test("a note beside the form is no value", () => {
    const form = onlyForm(typed(DECLARATION, { F8: 99, G6: "应为4,810,000", F3: "见附件" }));
    expect(Object.fromEntries([...form.fields].filter(([, read]) => said(read.value) !== null))).toEqual({});
  });

  test("the next line below a label is its value only in a text pasted line by line", () => {
    const rows = TARGETS.cells.map((row) => row.map((cell) => (cell?.value ?? null) as string | null));
    const pasted = gridFromRows(rows.map((row, index) => (index === 2 ? ["项目名称"] : row)));
    const below = withRow(withRow(pasted, 3, ["（党建办）组团式服务"]), 4, ["金额单位：元"]);
    const part = onlyPart(below);
    expect(said(part.repeats.get("name")?.value ?? { type: "text", text: null })).toBe("（党建办）组团式服务");
    expect(part.unit.value).toBe("元");
    // In the inserted form the input cell is beside the label: what stands below is something else.
    const inserted = onlyPart(withRow(typed(TARGETS, { I3: null }), 3, ["（党建办）组团式服务"]));
    expect(inserted.repeats.get("name")).toMatchObject({ raw: "", at: { row: 2, column: 1 } });
  });

  test("a text cut by a page break goes on under blank labels, up to the next label", () => {
    const grid = withRow(withRow(typed(unmerged(OVERVIEW), { B8: "前半，" }), 8, []), 9, ["", "后半。"]);
    const read = field(onlyForm(grid), "narrative.overview");
    expect(read.raw).toBe("前半，后半。");
    expect(read.sources.map(({ row }) => row)).toEqual([7, 9]);
  });
});
