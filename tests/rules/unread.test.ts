import { a1 } from "../../src/core/grid/address";
import type { Grid } from "../../src/core/grid/grid";
import { FORMS } from "../../src/forms";
import { assembleForms, readSheet } from "../../src/reader";
import { type CellSketch, sheetRef } from "../support/grids";
import { DECLARATION, OVERVIEW, TARGETS, typed, unmerged } from "../reader/forms-at-hand";
import { checkForms } from "../support/findings";

/** Cells inside a form that nothing was read from: each is said, and nothing that stands around a form is. */

function unread(grid: Grid): readonly (readonly (string | null)[])[] {
  const readings = [readSheet(sheetRef("表"), grid, FORMS)];
  return checkForms(assembleForms(readings, FORMS))
    .filter(({ rule }) => rule === "CELL-UNREAD")
    .map(({ at, observed, related }) => [
      a1(at.row, at.column),
      observed,
      ...related.map((cell) => a1(cell.row, cell.column)),
    ]);
}

const below = DECLARATION.cells.length;
const at = (column: string, row: number): string => `${column}${row}`;
const filled = { B3: "项目", D14: "走访人次", E14: "≥10人次" };

test.each<[string, Readonly<Record<string, CellSketch>>, readonly (readonly string[])[]]>([
  ["a filled form", {}, []],
  [
    "half a row, a blank row below the indicators",
    { [at("D", below + 2)]: "补充的指标" },
    [[at("D", below + 2), "补充的指标"]],
  ],
  ["a target without a name there", { [at("E", below + 2)]: "≥3次" }, [[at("E", below + 2), "≥3次"]]],
  ["a whole row there is read", { [at("D", below + 2)]: "补充的指标", [at("E", below + 2)]: "≥3次" }, []],
  ["a note below the form", { [at("B", below + 3)]: "注：以上指标由业务处室确认。" }, []],
  [
    "signatures below the form",
    { [at("B", below + 3)]: "填表人：甲", [at("D", below + 3)]: "联系电话：021-55500000" },
    [],
  ],
  ["a note beside the form", { G8: "财政局：请核对" }, []],
  ["an amount in a cell that the form leaves blank", { C8: 500 }, [["C8", "500"]]],
  [
    "words in one column, each by itself",
    { B8: "甲", [at("B", below + 2)]: "乙", [at("D", below + 2)]: "丙" },
    [
      ["B8", "甲"],
      [at("B", below + 2), "乙"],
      [at("D", below + 2), "丙"],
    ],
  ],
  [
    "rows below more than three blank ones",
    { [at("D", below + 5)]: "补充的指标", [at("E", below + 5)]: "≥3次" },
    [
      [at("D", below + 5), "补充的指标"],
      [at("E", below + 5), "≥3次"],
    ],
  ],
  ["a note there", { [at("D", below + 6)]: "备注：由业务处室确认" }, []],
  ["a word that is no level of the form, in a row that says nothing else", { C15: "附加指标" }, [["C15", "附加指标"]]],
  ["a word that is no level, above an indicator", { C13: "附加指标", D13: "补充的指标", E13: "≥3次" }, []],
  ["an empty row of strokes", { D15: "无", E15: "/" }, []],
  ["strokes there", { B8: "/", C8: "——" }, []],
])("%s", (_what, cells, expected) => {
  expect(unread(typed(DECLARATION, { ...filled, ...cells }))).toEqual(expected);
});

test("a note beside no indicator", () => {
  const cells = { D6: "走访人次", E6: "≥10人次", F6: "历年经验", F7: "待定", F8: "无" };
  expect(unread(typed(TARGETS, cells))).toEqual([["F7", "待定"]]);
});

test("words beside the values above the ruled lines", () => {
  const cells = { B3: "街道办事处", C3: "党建办", B4: "项目" };
  expect(unread(typed(unmerged(OVERVIEW), cells))).toEqual([["C3", "党建办"]]);
});

test("words in a cell of their own beside the boxes", () => {
  const cells = { B4: "项目", B5: "☑一次性项目 ☐经常性项目", C5: "☐中期预算试点项目", D5: "待财政局确认" };
  expect(unread(typed(unmerged(OVERVIEW), cells))).toEqual([["D5", "待财政局确认"]]);
});

test("words behind an option that is not ticked, in the cell of their label", () => {
  const inline = { B4: "项目", A5: "项目类别：☐一次性项目（待定） ☑经常性项目", B5: null };
  expect(unread(typed(OVERVIEW, inline))).toEqual([["A5", "一次性项目（待定）"]]);
});

test.each<[string, readonly (readonly string[])[]]>([
  ["☑一次性项目 ☐经常性项目 ☐中期预算试点项目（待财政局确认）", [["B5", "中期预算试点项目（待财政局确认）"]]],
  ["☑一次性项目 ☐经常性项目； ☐中期预算试点项目。", []],
  // Printed by another office, for all that is known.
  ["☑一次性项目 ☐其他项目", []],
])("words behind an option that is not ticked: %s", (text, expected) => {
  expect(unread(typed(OVERVIEW, { B4: "项目", B5: text }))).toEqual(expected);
});
