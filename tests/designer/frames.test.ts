import type { Drawing } from "../../src/core/grid/drawing";
import type { Area, Grid } from "../../src/core/grid/grid";
import type { TableDefinition } from "../../src/forms/language";
import { propose } from "../../src/designer/propose";
import type { Proposed } from "../../src/designer/proposal";
import { gridFromRows, type CellSketch } from "../support/grids";

/** Lines around cells decide what words and merged cells leave open: how far a blank form reaches, and what is outside of it. */

const INDICATORS: readonly (readonly CellSketch[])[] = [
  ["一级指标", "二级指标", "三级指标", "指标值"],
  ["产出指标", "数量指标", "", ""],
  ["满意度指标", "服务对象满意度指标", "", ""],
];

const HEAD: readonly (readonly CellSketch[])[] = [
  ["项目支出绩效目标申报表"],
  ["（2026年度）"],
  ["项目名称", "", "主管部门", ""],
];

const stretch = (row: number, right = 3): Area => ({ top: row, bottom: row, left: 0, right });

/** @param rows those with lines, from 0 */
function drawn(rows: readonly number[], right = 3): Drawing {
  return { framed: rows.map((row) => stretch(row, right)), widths: new Map(), heights: new Map() };
}

const from = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function proposed(grid: Grid, drawing: Drawing | null): Proposed {
  const proposal = propose(grid, {}, { drawings: [drawing] });
  if (proposal.definition === null) throw new Error(proposal.why);
  return proposal;
}

const tables = ({ definition }: Proposed): readonly TableDefinition[] =>
  definition.sheets.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block] : [])));
const fields = ({ outline }: Proposed) => outline.filter(({ kind }) => kind === "field").map(({ words }) => words);
const kinds = ({ definition }: Proposed) => definition.sheets[0]?.blocks.map(({ kind }) => kind);

test("a list of which only the headings are printed has the rows that are framed below", () => {
  const grid = gridFromRows([...HEAD, ...INDICATORS, ["支出内容", "数量", "单价（元）", "金额（元）"]]);
  expect(tables(proposed(grid, null))).toHaveLength(1);
  const [, costs] = tables(proposed(grid, drawn(from(2, 11))));
  expect(costs).toMatchObject({ path: "breakdown", blankRows: 5 });
});

test("a form of hardly more than headings is as long as its lines", () => {
  const grid = gridFromRows([...HEAD, ["一级指标", "二级指标", "三级指标", "指标值"]]);
  expect(propose(grid)).toMatchObject({ definition: null });
  expect(tables(proposed(grid, drawn(from(2, 9))))[0]?.path).toBe("indicators");
});

test("a blank row without lines is no place to write in: words above it are a heading", () => {
  const grid = gridFromRows(
    [...HEAD, ["绩效指标情况"], ["", "", "", ""], ...INDICATORS],
    [{ top: 3, left: 0, bottom: 3, right: 3 }],
  );
  expect(fields(proposed(grid, drawn([2, 3, 4, 5, 6, 7])))).toContain("绩效指标情况");
  expect(fields(proposed(grid, drawn([2, 3, 5, 6, 7])))).not.toContain("绩效指标情况");
});

test("a line below the frame that asks nothing is a note, whatever it says", () => {
  const grid = gridFromRows([...HEAD, ...INDICATORS, ["本表一式三份，报财政部门一份"]]);
  expect(kinds(proposed(grid, null))?.at(-1)).toBe("rows");
  expect(kinds(proposed(grid, drawn([2, 3, 4, 5])))?.at(-1)).toBe("note");
});

test("who signs below the frame is asked for all the same", () => {
  const grid = gridFromRows([...HEAD, ...INDICATORS, ["填表人：", "", "联系电话：", ""]]);
  expect(fields(proposed(grid, drawn([2, 3, 4, 5])))).toEqual(expect.arrayContaining(["填表人：", "联系电话："]));
});

test("a sheet that draws lines around little of what it says is told by its words alone", () => {
  const grid = gridFromRows([...HEAD, ...INDICATORS]);
  for (const drawing of [drawn([]), drawn([2]), drawn([20, 21, 22, 23])])
    expect(proposed(grid, drawing)).toEqual(proposed(grid, null));
});
