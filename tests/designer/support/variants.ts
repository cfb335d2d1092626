import { type Area, type Cell, cellAt, contains, type Grid } from "../../../src/core/grid/grid";
import { nameKey } from "../../../src/core/text/text";
import { cellOf, shifted, withRow } from "../../support/grids";
import type { Expected } from "./expected";

/** The same form as another office would print it: what it asks for and what is written stay. */
export interface Sample {
  readonly blank: Grid;
  readonly filled: Grid;
  readonly expected: Expected;
}

type Change = (sample: Sample) => Sample;

const ofGrids =
  (change: (grid: Grid) => Grid): Change =>
  ({ blank, filled, expected }) => ({ blank: change(blank), filled: change(filled), expected });

/** Other words for the same, as offices print them. */
const SYNONYMS: readonly (readonly [words: string, other: string])[] = [
  ["项目名称", "专项名称"],
  ["项目支出名称", "项目名称"],
  ["实施单位", "承担单位"],
  ["项目实施单位", "项目单位"],
  ["主管部门", "业务主管部门"],
  ["主管部门及代码", "主管单位及编码"],
  ["项目负责人", "项目责任人"],
  ["联系电话", "联系方式"],
  ["一级指标", "一级目标"],
  ["二级指标", "二级目标"],
  ["三级指标", "指标名称"],
  ["指标内容", "绩效指标"],
  ["指标值", "目标值"],
  ["年度指标值", "年度目标值"],
  ["实际完成值", "完成值"],
  ["绩效指标", "绩效目标分解"],
  ["资金情况（万元）", "资金安排（万元）"],
  ["年度资金总额", "本年预算金额"],
  ["其他资金", "其他来源资金"],
  ["总体目标", "绩效目标"],
  ["年度总体目标", "年度绩效总目标"],
  ["年度目标", "本年度目标"],
  ["分值", "权重"],
  ["得分", "自评得分"],
  ["偏差原因分析及改进措施", "未完成原因及改进措施"],
];

const OTHER_WORDS = new Map(SYNONYMS.map(([words, other]) => [nameKey(words), other]));

/** Of labels that have a cell of their own: behind a colon somebody may write in the same cell. */
function otherWords(text: string): string {
  return OTHER_WORDS.get(nameKey(text)) ?? text;
}

function withTexts(grid: Grid, change: (text: string, row: number) => string): Grid {
  const cells = grid.cells.map((row, at) =>
    row.map((cell) => {
      if (cell === null || typeof cell.value !== "string") return cell;
      const text = change(cell.text, at);
      return text === cell.text ? cell : cellOf(text);
    }),
  );
  return { ...grid, cells };
}

/** Labels that have a cell of their own on the sheet. */
function renamed(record: Readonly<Record<string, string | null>>, grid: Grid): Record<string, string | null> {
  const cells = new Set(grid.cells.flatMap((row) => row.map((cell) => nameKey(cell?.text ?? ""))));
  const other = (label: string): string => (cells.has(nameKey(label)) ? otherWords(label) : label);
  return Object.fromEntries(
    Object.entries(record).map(([label, value]) => [label.split("/").map(other).join("/"), value]),
  );
}

const synonyms: Change = ({ blank, filled, expected }) => ({
  blank: withTexts(blank, otherWords),
  filled: withTexts(filled, otherWords),
  expected: { ...expected, fields: renamed(expected.fields, blank), amounts: renamed(expected.amounts, blank) },
});

/** Every column twice: what stood in one is merged over both. */
function twiceAsWide(grid: Grid): Grid {
  const wide = ({ top, bottom, left, right }: Area): Area => ({ top, bottom, left: 2 * left, right: 2 * right + 1 });
  const merged = (row: number, column: number): boolean => grid.merges.some((area) => contains(area, row, column));
  const width = Math.max(...grid.cells.map((row) => row.length));
  const single = grid.cells.flatMap((_, index) =>
    Array.from({ length: width }, (_none, column) => ({ row: grid.top + index, column: grid.left + column }))
      .filter(({ row, column }) => !merged(row, column))
      .map(({ row, column }): Area => wide({ top: row, bottom: row, left: column, right: column })),
  );
  const cells = grid.cells.map((row) =>
    Array.from({ length: 2 * width }, (_, column): Cell | null =>
      column % 2 === 0 ? (row[column / 2] ?? null) : null,
    ),
  );
  return { ...grid, left: 2 * grid.left, cells, merges: [...grid.merges.map(wide), ...single] };
}

/** Places to write in that nobody merged along their rows. */
const openPlaces: Change = ({ blank, filled, expected }) => {
  const open = ({ top, bottom, left }: Area): boolean =>
    top === bottom && (cellAt(blank, top, left)?.text ?? "") === "";
  const change = (grid: Grid): Grid => ({ ...grid, merges: grid.merges.filter((area) => !open(area)) });
  return { blank: change(blank), filled: change(filled), expected };
};

const UNIT = /[（(](?:单位[：:])?(万元|元)[）)]/u;

/** The unit in a line of its own, below the title. */
function unitInLine(grid: Grid, row: number, unit: string): Grid {
  const without = withTexts(grid, (text) => text.replace(UNIT, ""));
  return withRow(without, row, [...new Array<string>(grid.left === 0 ? 3 : 2).fill(""), `单位：${unit}`]);
}

/** Other ways to print a form. */
export const VARIANTS: readonly (readonly [name: string, change: Change])[] = [
  ["in other words", synonyms],
  ["further down and to the right", ofGrids((grid) => shifted(grid, 2, 1))],
  ["twice as many columns", ofGrids(twiceAsWide)],
  ["with places that are not merged", openPlaces],
  [
    "with the unit in a line",
    ({ blank, filled, expected }) => {
      const title = blank.cells.findIndex((row) => row.some((cell) => /绩效/u.test(cell?.text ?? "")));
      const change = (grid: Grid): Grid => unitInLine(grid, grid.top + title + 1, expected.unit);
      return { blank: change(blank), filled: change(filled), expected };
    },
  ],
  [
    "in full width",
    ofGrids((grid) => withTexts(grid, (text) => text.replace(/\(/g, "（").replace(/\)/g, "）").replace(/:/g, "："))),
  ],
  [
    "with spaced labels",
    ofGrids((grid) => withTexts(grid, (text) => (/^[\u4e00-\u9fa5]{2,4}$/u.test(text) ? [...text].join("　") : text))),
  ],
];
