import type { Area, Grid } from "../../src/core/grid/grid";
import { heightOf, rowsOf } from "../support/composed/grids";
import { gridFromRows, stack, withCell, type CellSketch } from "../support/grids";
import { outcomeOf, sampleGrid, sampleGrids } from "../support/outcome";

/** Cells within a form or behind its table that are of nothing in it. */

const MOF = sampleGrid("mof-2018");
const SHANGHAI = sampleGrid("shanghai-2026");
const CHONGMING = sampleGrid("chongming-2023");
const SAMPLES = { "mof-2018": MOF, "shanghai-2026": SHANGHAI, "chongming-2023": CHONGMING };

/** The form says what it says without them, and each of them is named. */
function named(grid: Grid, whole: Grid, cells: readonly string[]): void {
  const [found, expected] = [outcomeOf([grid]), outcomeOf([whole])];
  expect({ forms: found.forms, errors: found.errors }).toEqual({ forms: expected.forms, errors: expected.errors });
  expect(found.said.filter((each) => each.startsWith("CELL-UNREAD")).map((each) => each.slice(12))).toEqual(cells);
}

function withCells(grid: Grid, cells: Readonly<Record<string, CellSketch>>): Grid {
  return Object.entries(cells).reduce((changed, [address, sketch]) => withCell(changed, address, sketch), grid);
}

test.each<[string, Grid, Grid, readonly string[]]>([
  ["a second level", withCells(SHANGHAI, { C14: "质量指标" }), SHANGHAI, ["C14"]],
  ["a second level that is of another first", withCells(MOF, { C14: "满意度指标" }), MOF, ["C14"]],
  ["a first level", withCells(MOF, { B15: "效益指标" }), MOF, ["B15"]],
  ["a name", withCells(SHANGHAI, { C4: "区残联" }), SHANGHAI, ["C4"]],
  ["an amount", withCells(SHANGHAI, { F8: 120000 }), SHANGHAI, ["F8"]],
  ["a target", withCells(SHANGHAI, { F17: "=3个" }), SHANGHAI, ["F17"]],
  ["a goal", withCells(CHONGMING, { E11: "另有一段目标。" }), CHONGMING, ["E11"]],
  ["a choice", withCells(MOF, { E3: "一次性项目" }), MOF, ["E3"]],
])("under a merged area: %s", (_, grid, whole, cells) => {
  named(grid, whole, cells);
});

test.each<[string, Readonly<Record<string, CellSketch>>, readonly string[]]>([
  ["two in one column", { F7: 999, F20: "2027年3月" }, ["F7", "F20"]],
  ["three in one column", { F7: 999, F14: "备查", F24: "见附件" }, ["F7", "F14", "F24"]],
  ["in two columns", { C5: "改期", F9: "待定" }, ["C5", "F9"]],
])("each is a finding of its own: %s", (_, cells, said) => {
  const { said: all } = outcomeOf([withCells(SHANGHAI, cells)]);
  expect(
    all
      .filter((each) => each.startsWith("CELL-UNREAD"))
      .map((each) => each.slice(12))
      .sort(),
  ).toEqual([...said].sort());
});

test.each(["xiangtan-2023", "huangshi-approval-2022", "mof-self-evaluation-2020"])(
  "a row like those of the table below all of %s",
  (id) => {
    const [whole] = sampleGrids(id);
    if (!whole) throw new Error(`${id} has no sheet`);
    for (const blank of [0, 1, 4]) {
      const row = heightOf(whole) + blank + 1;
      const target = id === "huangshi-approval-2022" ? "F" : "E";
      const cells = ["", "", "", "无人机巡查次数", ...(target === "F" ? [""] : []), "≥24次"];
      named(stack([whole, gridFromRows([cells])], blank), whole, [`D${row}`, `${target}${row}`]);
      named(stack([whole, gridFromRows([cells.slice(0, 4)])], blank), whole, [`D${row}`]);
      named(stack([whole, gridFromRows([cells.with(3, "")])], blank), whole, [`${target}${row}`]);
      named(stack([whole, gridFromRows([cells.with(2, "数量指标").slice(0, 4)])], blank), whole, [
        `C${row}`,
        `D${row}`,
      ]);
    }
  },
);

test.each([
  { cells: ["", "", "", "填表人：张三"] },
  { cells: ["", "", "", "联系电话"] },
  { cells: ["以上指标由业务处室确认"] },
])("a note, or who signs, below all of a form is none of it: $cells", ({ cells }) => {
  for (const id of ["xiangtan-2023", "huangshi-approval-2022", "mof-self-evaluation-2020"]) {
    const [whole] = sampleGrids(id);
    if (!whole) throw new Error(`${id} has no sheet`);
    named(stack([whole, gridFromRows([cells])], 1), whole, []);
  }
});

describe("rows below the table without levels", () => {
  const ROW = gridFromRows([["", "", "", "无人机巡查次数", "≥24次"]]);
  const below = (grid: Grid, blank: number): Grid => stack([grid, ROW], blank);

  test.each([
    ["mof-2018", 4],
    ["mof-2018", 10],
    ["chongming-2023", 30],
    ["shanghai-2026", 4],
    ["shanghai-2026", 60],
  ] as const)("%s, %j blank rows in between: behind its end", (id, blank) => {
    const whole = SAMPLES[id];
    const row = heightOf(whole) + blank + 1;
    named(below(whole, blank), whole, [`D${row}`, `E${row}`]);
  });

  test.each([0, 1, 3])("%j blank rows in between: a row of the level above", (blank) => {
    const { forms, errors } = outcomeOf([below(MOF, blank)]);
    const rows = forms[0]?.["indicators"] as readonly object[];
    expect(errors).toEqual([]);
    expect(rows).toHaveLength(9);
    expect(rows[8]).toMatchObject({
      level1: { code: "satisfaction" },
      name: "无人机巡查次数",
      target: { raw: "≥24次" },
    });
  });

  test("only a name, or only a target", () => {
    const row = heightOf(MOF) + 7;
    named(stack([MOF, gridFromRows([["", "", "", "无人机巡查次数"]])], 6), MOF, [`D${row}`]);
    named(stack([MOF, gridFromRows([["", "", "", "", "≥24次"]])], 6), MOF, [`E${row}`]);
  });

  test.each([
    "结余率(计算方法为:结余数/预算数)",
    "结余率（计算方法为：结余数/预算数）",
    "资金来源：市级项目数",
    "其他：巡查（无人机）",
  ])("a colon in its name makes no note of an indicator: %s", (name) => {
    for (const target of ["≤5%", "及时"]) {
      const row = heightOf(MOF) + 5;
      named(stack([MOF, gridFromRows([["", "", "", name, target]])], 4), MOF, [`D${row}`, `E${row}`]);
    }
  });

  test.each([
    ["a word at its side", 0, ["其他", "", "", "无人机巡查次数", "≥24次"]],
    ["a label at its side", 0, ["补充指标：", "", "", "无人机巡查次数", "≥24次"]],
    ["a word at its side, and a blank row above", 1, ["其他", "", "", "无人机巡查次数", "及时"]],
  ])("%s", (_, blank, cells) => {
    const row = heightOf(MOF) + blank + 1;
    named(stack([MOF, gridFromRows([cells])], blank), MOF, [`A${row}`, `D${row}`, `E${row}`]);
  });

  test.each([
    [["", "补充：数量", "", "无人机巡查次数", "≥24次"]],
    [["", "", "说明：补充指标", "无人机巡查次数", "≥24次"]],
    [["", "", "补充指标（市级：三项）", "无人机巡查次数", "≥24次"]],
  ])("with a level of somebody's own: %j is an indicator", (cells) => {
    const rows = outcomeOf([stack([MOF, gridFromRows([cells])], 0)]).forms[0]?.["indicators"] as readonly object[];
    expect(rows[8]).toMatchObject({ name: "无人机巡查次数", target: { raw: "≥24次" } });
  });

  test.each([
    [1, ["注：以上金额含税。"]],
    [1, ["审核意见：", "", "", "同意", "张三"]],
    [1, ["单位负责人", "", "", "张三", "2026年3月"]],
    [1, ["联系人(手机)：张三", "", "", "", ""]],
    [4, ["", "", "", "注：以上金额含税。"]],
    [4, ["", "", "", "备注", "以上指标由业务处室确认"]],
    [4, ["", "", "", "资金来源：市级", "项目编号：A-12"]],
  ])("%j blank rows and a note, or who signs, are none of it: %j", (blank, cells) => {
    named(stack([MOF, gridFromRows([cells])], blank), MOF, []);
  });

  test("many blank rows, and the side label's merged area still reaches over them", () => {
    const far = below(MOF, 12);
    const side: Area = { top: 11, left: 0, bottom: heightOf(far) - 1, right: 0 };
    const { forms, errors } = outcomeOf([
      { ...far, merges: [...far.merges.filter(({ top, left }) => top !== 11 || left !== 0), side] },
    ]);
    expect(errors).toEqual([]);
    expect(forms[0]?.["indicators"]).toHaveLength(9);
  });

  test("many blank rows, and a printed level behind them", () => {
    const upper = rowsOf(MOF, 0, 21);
    const { forms, errors } = outcomeOf([stack([upper, rowsOf(MOF, 21, 22)], 6)]);
    expect(errors).toEqual([]);
    expect(forms[0]?.["indicators"]).toHaveLength(8);
  });
});
