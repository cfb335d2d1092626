import type { Grid } from "../../src/core/grid/grid";
import { stopwatch } from "../support/stopwatch";
import { gridFromRows, gridFromText, seedText, stack } from "../support/grids";
import { partsOf, readGrid, readWorkbook } from "./summary";

/**
 * Reading grows with the filled cells and with nothing else. The limit is several times what a slow machine needs:
 * it is there for what would take a minute.
 */

const LIMIT = 10_000;
const CHONGMING = gridFromText(seedText("chongming-2023"));

function filled(rows: number, columns: number, text: (index: number) => string): Grid {
  return gridFromRows(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => text(row * columns + column)),
    ),
  );
}

const WORDS = ["其他资金", "依据", "项目名称", "备注", "（2023年）", "财政项目支出绩效目标申报表", "项目名称：甲"];

test.each<[string, Grid]>([
  ["50,000 ordinary cells", filled(2500, 20, (index) => `第${index}格`)],
  ["50,000 cells of label words", filled(2500, 20, (index) => WORDS[index % WORDS.length] ?? "")],
  ["cells of 32,767 characters", filled(20, 10, (index) => (WORDS[index % WORDS.length] ?? "").padEnd(32_767, "（ "))],
  ["brackets without end", filled(20, 10, () => "(".repeat(32_767))],
])("%s hold no form, and that is soon known", (_, grid) => {
  const taken = stopwatch();
  expect(readGrid(grid).parts).toEqual([]);
  expect(taken()).toBeLessThan(LIMIT);
});

test("100 forms below each other are all read", () => {
  const grid = stack(
    Array.from({ length: 50 }, () => CHONGMING),
    2,
  );
  const taken = stopwatch();
  expect(readWorkbook(grid)).toHaveLength(100);
  expect(taken()).toBeLessThan(LIMIT);
});

test("a grid that does not begin at A1 is read in worksheet coordinates", () => {
  const [part] = partsOf(readGrid({ ...CHONGMING, top: 100, left: 7 }));
  expect(part?.fields.get("project.name")?.at).toMatchObject({ row: 106, column: 8 });
});
