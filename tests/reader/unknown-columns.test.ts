import type { Grid } from "../../src/core/grid/grid";
import { heightOf } from "../support/composed/grids";
import { withCell, withColumn } from "../support/grids";
import { outcomeOf, sampleGrid, type Outcome } from "../support/outcome";

/** Columns in a table of indicators that the form does not have. */

const MOF = sampleGrid("mof-2018");
const SHANGHAI = sampleGrid("shanghai-2026");
const CHONGMING = sampleGrid("chongming-2023");
const FORMS: readonly (readonly [string, Grid])[] = [
  ["mof-2018", MOF],
  ["shanghai-2026", SHANGHAI],
  ["chongming-2023", CHONGMING],
];
const HEADING = 12;

/** A column put in before another, with a heading and something in each row that has a target. */
function withAdded(grid: Grid, before: string, heading: string, words = "11个"): Grid {
  const at = before.charCodeAt(0) - 65;
  const wider = withColumn(grid, at);
  const rows = Array.from({ length: heightOf(grid) - HEADING }, (_, index) => HEADING + 1 + index);
  const filled = rows.filter((row) =>
    (wider.cells[row - 1] ?? []).some((cell) => cell?.text !== undefined && /\d|[常及增提健]/.test(cell.text)),
  );
  return filled.reduce(
    (changed, row) => withCell(changed, `${before}${row}`, words),
    withCell(wider, `${before}${HEADING}`, heading),
  );
}

const last = (grid: Grid): string => String.fromCharCode(65 + Math.max(...grid.cells.map((row) => row.length)));

/** Said as an error at its heading; what the form says otherwise stays. */
function isUnknown(outcome: Outcome, whole: Outcome, cell: string): void {
  expect(outcome.errors.filter((each) => !each.startsWith("COLUMN-UNKNOWN"))).toEqual([]);
  expect(outcome.cells("COLUMN-UNKNOWN")).toContain(cell);
  expect(outcome.forms).toEqual(whole.forms);
}

const SPEAKING = [
  "实际完成值",
  "完成情况",
  "上年实际",
  "上年完成",
  "去年完成情况",
  "分值",
  "得分",
  "自评得分",
  "权重",
  "指标性质",
] as const;

describe.each(FORMS)("%s", (_, grid) => {
  const whole = outcomeOf([grid]);

  test.each(SPEAKING)("%s behind the targets is an error", (heading) => {
    isUnknown(outcomeOf([withAdded(grid, last(grid), heading)]), whole, `${last(grid)}${HEADING}`);
  });

  test.each(["实际完成值", "上年完成", "分值"])("%s between name and target is an error", (heading) => {
    isUnknown(outcomeOf([withAdded(grid, "E", heading)]), whole, `E${HEADING}`);
  });

  test.each(["责任科室", "数据来源", "备注"])("%s speaks of none of that: each cell is named", (heading) => {
    const outcome = outcomeOf([withAdded(grid, last(grid), heading, "某处")]);
    expect(outcome.errors).toEqual([]);
    expect(outcome.forms).toEqual(whole.forms);
    expect(outcome.cells("CELL-UNREAD")).toContain(`${last(grid)}${HEADING + 1}`);
  });

  test("an unknown heading with nothing below it is said, if at all, as no error", () => {
    const outcome = outcomeOf([withCell(grid, `${last(grid)}${HEADING}`, "得分")]);
    expect(outcome.errors).toEqual([]);
    expect(outcome.forms).toEqual(whole.forms);
  });

  test("a target column that stands twice is an error", () => {
    const heading = grid.cells[HEADING - 1]?.[4]?.text ?? "";
    const outcome = outcomeOf([withAdded(grid, last(grid), heading)]);
    expect(outcome.cells("COLUMN-UNKNOWN")).not.toEqual([]);
  });
});

test.each(["E", "F"])(
  "words that heads print too, in a column %s that somebody put there, begin no other form",
  (column) => {
    const rows = ["主管部门", "实施单位", "项目单位", "预算部门"].map((word, index) => ({
      word,
      row: HEADING + 1 + index,
    }));
    const inWords = (grid: Grid, target: string): Grid =>
      rows.reduce(
        (changed, { row }) => withCells(changed, { [`${target}${row}`]: "及时", [`C${row + 1}`]: null }),
        grid,
      );
    const whose = rows.reduce(
      (grid, { word, row }) => withCell(grid, `${column}${row}`, word),
      withAdded(MOF, column, "责任单位", "某处"),
    );
    const { forms } = outcomeOf([inWords(whose, column === "E" ? "F" : "E")]);
    expect(forms).toEqual(outcomeOf([inWords(MOF, "E")]).forms);
  },
);

function withCells(grid: Grid, cells: Readonly<Record<string, string | null>>): Grid {
  return Object.entries(cells).reduce((changed, [address, text]) => withCell(changed, address, text), grid);
}

test.each([
  ["上年实际", "本年目标"],
  ["上年完成", "本年计划"],
  ["去年完成情况", "今年目标"],
  ["2025年实际值", "2026年目标值"],
])("%s and %s under one heading: an error at each", (former, present) => {
  expect(outcomeOf([halved(MOF, former, present)]).errors).toEqual(["COLUMN-UNKNOWN E13", "COLUMN-UNKNOWN F13"]);
});

test.each([
  ["符号", "单位"],
  ["比较符", "计量单位"],
  ["指标性质", "度量单位"],
])("%s and %s beside the value of a target: an error at each", (comparator, unit) => {
  const apart = withAdded(withAdded(MOF, "E", comparator, "≥"), "G", unit, "个");
  const { errors, forms } = outcomeOf([apart]);
  expect(errors).toEqual(["COLUMN-UNKNOWN E12", "COLUMN-UNKNOWN G12"]);
  expect(forms).toEqual(outcomeOf([MOF]).forms);
});

test("of a target that such a column may be half of, nothing milder is said; what is said elsewhere stays", () => {
  const bare = withCell(withCell(MOF, "E13", "10"), "D14", "示范指标 ");
  const halves = withAdded(bare, "F", "计量单位", "个");
  const targets = (grid: Grid) => outcomeOf([grid]).said.filter((each) => each.startsWith("TARGET-"));
  expect(targets(bare)).toEqual(["TARGET-NO-COMPARATOR E13", "TARGET-NO-UNIT E13"]);
  expect(targets(halves)).toEqual([]);
  expect(outcomeOf([halves]).said).toContain("EDGE-SPACE D14");
  expect(targets(withCell(halves, "F13", null))).toEqual(targets(bare));
  expect(targets(withCell(halves, "E13", "≥XX"))).toEqual(["TARGET-PLACEHOLDER E13"]);
});

test("both halves of a table side by side, their headings printed twice: an error", () => {
  const headings = ["二级指标", "三级指标", "年度指标值"];
  const halves = headings.reduce((grid, heading, index) => withAdded(grid, "FGH".charAt(index), heading), MOF);
  expect(outcomeOf([halves]).cells("COLUMN-UNKNOWN")).not.toEqual([]);
});

/** The target column in two, under a second line of headings: last year's in front. */
function halved(grid: Grid, former: string, present: string): Grid {
  const wider = withAdded(grid, "E", "年度指标值", "9个");
  const cells = [
    ...wider.cells
      .slice(0, HEADING)
      .map((row, index) => (index === HEADING - 1 ? row.map((cell, column) => (column === 5 ? null : cell)) : row)),
    [null, null, null, null, cellOf(former), cellOf(present)],
    ...wider.cells.slice(HEADING),
  ];
  const merges = wider.merges.map((area) => ({
    ...area,
    top: area.top >= HEADING ? area.top + 1 : area.top,
    bottom: area.bottom >= HEADING ? area.bottom + 1 : area.bottom,
  }));
  return { ...wider, cells, merges: [...merges, { top: HEADING - 1, left: 4, bottom: HEADING - 1, right: 5 }] };
}

function cellOf(text: string) {
  return { text, value: text, formula: null, format: "General" };
}
