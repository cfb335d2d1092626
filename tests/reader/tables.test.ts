import type { Area, Grid } from "../../src/core/grid/grid";
import { gridFromRows, gridFromText, seedText, type CellSketch } from "../support/grids";
import { DECLARATION, SAFEGUARDS, TARGETS, typed } from "./forms-at-hand";
import { HEAD, declaration, indicators } from "./pasted-declaration";
import { onlyForm, onlyPart, rowsOf, said } from "./summary";

/** Tables as they grow, shrink and end. */

describe("a table ends", () => {
  const rows = [
    ["产出指标", "数量指标", "一", "1个"],
    ["", "", "二", "2个"],
  ];
  const whole = indicators(declaration(rows));

  test.each<[string, CellSketch[][]]>([
    ["above a note in the first column", [["注：本表一式三份。"]]],
    ["above a note in the second column", [["", "注：本表一式三份。"]]],
    ["above a word alone", [["", "（以上为全部指标）"]]],
    ["above a signature", [["填表人：", "周明远", "", "联系电话：", "021-55500000"]]],
    ["above a signature in the middle", [["", "填表人：", "周明远", "填报日期：", "2023年1月"]]],
    [
      "above a date and a seal below a blank row",
      [[], ["", "", "", "（盖章）"], ["", "", "", "填报日期：", "2023年1月"]],
    ],
    ["above a list of another kind", [[], ["序号", "附件", "页数"], [1, "合同", 3], [2, "发票", 5]]],
  ])("%s", (_, below) => {
    expect(indicators(declaration(rows, below))).toEqual(whole);
    expect(onlyForm(declaration(rows, below)).tables.get("indicators")?.lastRow).toBe(16);
  });

  test("not at a blank row, nor at a remark between its rows", () => {
    const parted = declaration([rows[0] ?? [], [], ["", "", "二", "2个"], ["效益指标", "社会效益指标", "三", "3个"]]);
    expect(indicators(parted)).toHaveLength(3);
    const remark = gridFromRows([
      ...HEAD,
      ["", ...(rows[0] ?? [])],
      ["（上表续）"],
      ["", "", "", "二", "2个"],
      ["", "", "质量指标", "三", "3个"],
    ]);
    expect(indicators(remark).map((row) => row[2])).toEqual(["一", "二", "三"]);
  });

  test("not at the end of a row count: 300 rows, or one, or none", () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      i === 0 ? ["产出指标", "数量指标", "指标0", "1个"] : ["", "", `指标${i}`, "1个"],
    );
    expect(indicators(declaration(many))).toHaveLength(300);
    expect(indicators(declaration(rows.slice(0, 1)))).toHaveLength(1);
    expect(indicators(declaration([]))).toEqual([]);
  });

  test("at its total, blank rows above it included", () => {
    const part = onlyPart(TARGETS);
    const table = part.tables.get("breakdown");
    expect(table?.rows).toHaveLength(5);
    expect(part.fields.get("breakdownTotal")?.at.row).toBe((table?.rows.at(-1)?.row ?? 0) + 1);
  });
});

describe("a column whose heading is lost", () => {
  const whole = declaration([["产出指标", "数量指标", "一", "1个"]]);
  const keys = (grid: Grid): unknown =>
    [...(onlyForm(grid).tables.get("indicators")?.rows[0]?.cells ?? [])].map(([key, { value }]) => [key, said(value)]);
  const levels = [
    ["level1", "output"],
    ["level2", "output.quantity"],
  ];

  test("is read where the others leave it", () => {
    expect(keys(typed(whole, { D15: null }))).toEqual([...levels, ["name", "一"], ["target", "1个"]]);
  });

  test("is not read where another stands: its whole column is gone, or the other's heading was put over it", () => {
    const narrow = { ...whole, cells: whole.cells.map((row) => row.filter((_, column) => column !== 3)) };
    expect(keys(narrow)).toEqual([...levels, ["target", "1个"]]);
    expect(keys(typed(whole, { D15: null, E15: "三级指标" }))).toEqual([...levels, ["name", "1个"]]);
  });
});

describe("merged cells", () => {
  const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });
  const rows: CellSketch[][] = [
    ["产出指标", "数量指标", "一", "1个"],
    ["", "", "", ""],
    ["", "质量指标", "三", "3个"],
  ];
  const merged = (merges: readonly Area[], list = rows): Grid => ({ ...declaration(list), merges });

  test("make one row out of two", () => {
    const grid = merged([area(15, 3, 16, 3), area(15, 4, 16, 4)]);
    expect(indicators(grid).map((row) => row.slice(2))).toEqual([
      ["一", "1个"],
      ["三", "3个"],
    ]);
  });

  test("hold for each row that says something of its own", () => {
    const list = rows.map((row, index) => (index === 1 ? ["", "", "", "2个"] : row));
    expect(indicators(merged([area(15, 3, 16, 3)], list)).map((row) => row.slice(2))).toEqual([
      ["一", "1个"],
      ["一", "2个"],
      ["三", "3个"],
    ]);
  });

  test("over two columns are read for one of them", () => {
    const list = rows.map((row, index) => (index === 2 ? ["", "质量指标", "见附件", ""] : row));
    const table = onlyForm(merged([area(17, 3, 17, 4)], list)).tables.get("indicators");
    const cells = table?.rows.at(-1)?.cells;
    expect(said(cells?.get("name")?.value ?? NOTHING)).toBe("见附件");
    expect(said(cells?.get("target")?.value ?? NOTHING)).toBeNull();
    expect(cells?.get("target")).toMatchObject({ at: { row: 17, column: 3 }, inline: true });
  });

  test("over two amounts are one amount", () => {
    const first = (onlyPart(TARGETS).tables.get("breakdown")?.headingRow ?? 0) + 2;
    const grid = typed(TARGETS, { [`B${first}`]: "甲", [`F${first}`]: 500, [`B${first + 1}`]: "乙" });
    const amounts = onlyForm({ ...grid, merges: [...grid.merges, area(first - 1, 5, first, 5)] }).tables.get(
      "breakdown",
    );
    expect(amounts?.rows.slice(0, 2).map((row) => said(row.cells.get("amount")?.value ?? NOTHING))).toEqual([
      "500",
      null,
    ]);
  });
});

describe("a half-filled row is a row", () => {
  test.each([
    ["name only", ["", "", "一", ""]],
    ["target only", ["", "", "", "1个"]],
  ])("%s", (_, row) => {
    const table = onlyForm(declaration([["产出指标", "数量指标", "甲", "1"], row])).tables.get("indicators");
    expect(table?.rows.map((each) => each.blank)).toEqual([false, false]);
  });

  test("levels only: printed, and blank", () => {
    const table = onlyForm(
      declaration([
        ["产出指标", "数量指标"],
        ["", "质量指标"],
      ]),
    ).tables.get("indicators");
    expect(table?.rows.map((row) => [row.blank, said(row.cells.get("level2")?.value ?? NOTHING)])).toEqual([
      [true, "output.quantity"],
      [true, "output.quality"],
    ]);
  });
});

const NOTHING = { type: "text", text: null } as const;

describe("safeguards", () => {
  const first = (onlyPart(SAFEGUARDS).tables.get("safeguards")?.headingRow ?? 0) + 2;

  test("are ticked stage by stage", () => {
    const grid = typed(SAFEGUARDS, {
      [`B${first}`]: "办法",
      [`D${first}`]: "立项和计划阶段 √",
      [`E${first}`]: "实施阶段",
      [`F${first}`]: "☑收尾和完成阶段",
    });
    expect(rowsOf(onlyForm(grid), "safeguards")).toEqual([["project-management", "办法", null, "initiation closing"]]);
  });

  test("are ticked in a bracket or not, as choices are", () => {
    const grid = typed(SAFEGUARDS, {
      [`D${first}`]: "立项和计划阶段（√）",
      [`E${first}`]: "实施阶段（ ）",
      [`F${first}`]: "【✓】收尾和完成阶段",
    });
    expect(rowsOf(onlyForm(grid), "safeguards")).toEqual([["project-management", null, null, "initiation closing"]]);
  });

  test("are ticked by a mark alone, in the stage's place", () => {
    const grid = typed(SAFEGUARDS, { [`D${first}`]: null, [`E${first}`]: "√", [`F${first}`]: null });
    expect(rowsOf(onlyForm(grid), "safeguards")).toEqual([["project-management", null, null, "implementation"]]);
  });

  test("are rows by their ticks, though the kind is followed by words like a note's", () => {
    const last = first + 2;
    const grid = typed(SAFEGUARDS, {
      [`A${last}`]: "财务管理制度：含采购",
      [`B${last}`]: "办法",
      [`D${last}`]: "立项和计划阶段 √",
    });
    const rows = onlyPart(grid).tables.get("safeguards")?.rows ?? [];
    expect(
      rows.map(({ cells }) => said(cells.get("document")?.value ?? NOTHING)).filter((text) => text !== null),
    ).toEqual(["办法"]);
  });

  test("printed stages without a mark leave the row blank", () => {
    expect(
      onlyPart(SAFEGUARDS)
        .tables.get("safeguards")
        ?.rows.every((row) => row.blank),
    ).toBe(true);
  });
});

test("a value in a column without a heading of its own is read with the column to its left", () => {
  const lines = seedText("minhang-2019").split("\n").slice(36, 58).join("\n");
  const grid = gridFromText(
    lines.replace("大走访：街道党政领导、机关干部走访慰问困难家庭和社区骨干\t\t慰问费", "大走访\t\t慰问费"),
  );
  expect(rowsOf(onlyForm(grid), "breakdown")[0]?.slice(1, 3)).toEqual(["七一、元旦春节大走访", "慰问费"]);
});

test("an inserted blank form with one typed indicator is no longer blank", () => {
  expect(onlyForm(DECLARATION).blank).toBe(true);
  expect(onlyForm(typed(DECLARATION, { D13: "覆盖乡镇数" })).blank).toBe(false);
});
