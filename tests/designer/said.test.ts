import { parseArea } from "../../src/core/grid/address";
import type { Area, Grid } from "../../src/core/grid/grid";
import { compile } from "../../src/forms/compile/compile";
import type { Answers, Mark, Proposed } from "../../src/designer/proposal";
import { propose } from "../../src/designer/propose";
import { readWith } from "./support/measure";
import { sheetsOf } from "./support/table";
import { gridFromText, sheetRef, withCell } from "../support/grids";
import { OFFICE_BLANK, OFFICE_FILLED } from "../support/office-form";

/** What somebody says besides answers to doubts: other words, sums, and what cells are. */

function proposed(grid: Grid, answers: Answers = {}): Proposed {
  const proposal = propose(grid, answers);
  if (proposal.definition === null) throw new Error(`nothing was proposed: ${proposal.why}`);
  return proposal;
}

const areaAt = (address: string): Area => parseArea(address) ?? { top: 0, left: 0, bottom: 0, right: 0 };
const mark = (address: string, as: Mark["as"]): Mark => ({ area: areaAt(address), as });
const fieldsOf = ({ outline }: Proposed) => outline.filter(({ kind }) => kind === "field").map(({ words }) => words);
const reading = ({ definition }: Proposed, grid: Grid) => readWith(compile(definition), sheetRef("表"), grid);

describe("other words", () => {
  const words = {
    "field 归口科办": "归口管理科室",
    "column 指标值": "年度指标值",
    "level 产出指标": "产出",
    "field 没有": "没有",
  };
  const said = proposed(OFFICE_BLANK, { words });
  const form = compile(said.definition);

  test("are what the form prints", () => {
    expect([...form.values.values()].map(({ name }) => name)).toContain("归口管理科室");
    expect(form.tables[0]?.columns.map(({ name }) => name)).toContain("年度指标值");
    expect(form.levels.map(({ label }) => label)).toContain("产出");
  });

  test("take nothing away: the sheet at hand is read as before", () => {
    const read = reading(said, OFFICE_FILLED);
    expect(read?.fields.get("local.gkkb")?.raw).toBe("农建科办公室");
    expect(read?.tables.get("indicators")?.rows.filter(({ blank }) => !blank)).toHaveLength(1);
  });
});

describe("a sum that was added", () => {
  const sums = [{ total: "field 资金总额（万元）", parts: ["field 其中：财政资金", "field 其他资金"] }];

  test("must hold", () => {
    const { definition, outline } = proposed(OFFICE_BLANK, { sums });
    const path = (words: string) => outline.find((place) => place.words === words)?.path ?? "";
    expect(definition.relations).toContainEqual({
      left: path("资金总额（万元）"),
      op: "=",
      right: { sum: [path("其中：财政资金"), path("其他资金")] },
    });
  });

  test("of something that the form does not have is none", () => {
    const before = proposed(OFFICE_BLANK).definition.relations;
    const more = [{ total: "field 资金总额（万元）", parts: ["field 没有", "field 其他资金"] }];
    expect(proposed(OFFICE_BLANK, { sums: more }).definition.relations).toEqual(before);
  });
});

describe("a sum of rows of amounts that was added", () => {
  const [blank] = sheetsOf("28-blank.xlsx");
  if (!blank) throw new Error("no sheet");
  const total = "row 总额";
  const relationsWith = (parts: readonly string[]) =>
    proposed(blank.grid, { sums: [{ total, parts }] }).definition.relations.filter(({ left }) =>
      left.startsWith("execution.total."),
    );

  test("must hold in every column of amounts", () => {
    expect(relationsWith(["row 其中:财政资金", "row 单位资金"])).toContainEqual({
      left: "execution.total.*",
      op: "=",
      right: { sum: ["execution.fiscal.*", "local.unitFunds.*"] },
      each: ["initial", "budget", "spent"],
    });
  });

  test("and of an amount by itself is none", () => {
    expect(relationsWith(["row 单位资金", "field 项目名称"])).toEqual(relationsWith(["row 没有"]));
  });
});

describe("words that name no value", () => {
  const [blank] = sheetsOf("28-blank.xlsx");
  if (!blank) throw new Error("no sheet");
  const said = proposed(blank.grid, { about: { "field 报表编号": { is: "words" } } });

  test("are printed with what stands behind them", () =>
    expect(JSON.stringify(said.definition)).toContain("报表编号：510000_0013zp"));

  test("and something else behind them is no silent change", () => {
    const read = reading(said, withCell(blank.grid, "A1", "报表编号：510000_0014zp"));
    expect(read?.parts.flatMap(({ missing }) => missing.map(({ label }) => label.name))).toEqual([
      "报表编号：510000_0013zp",
    ]);
  });
});

describe("marked cells", () => {
  test("are a label, though their words look like none", () => {
    const grid = withCell(withCell(OFFICE_BLANK, "B3", "12345"), "C3", null);
    expect(fieldsOf(proposed(grid))).not.toContain("12345");
    expect(fieldsOf(proposed(grid, { marks: [mark("B3", "label")] }))).toContain("12345");
  });

  test("are to be filled in, though words stand there that look like a label", () => {
    const grid = withCell(OFFICE_BLANK, "D3", "负责人");
    expect(fieldsOf(proposed(grid))).not.toContain("归口科办");
    expect(fieldsOf(proposed(grid, { marks: [mark("D3", "field")] }))).toContain("归口科办");
  });

  test("are a note, that names nothing and may be missing", () => {
    const said = proposed(OFFICE_BLANK, { marks: [mark("C3", "note")] });
    expect(fieldsOf(said)).not.toContain("归口科办");
    expect(reading(said, withCell(OFFICE_FILLED, "C3", "别的说明"))?.fields.get("project.name")?.raw).toBe(
      "村道养护工程",
    );
  });

  test("are a list from its headings on, though rows are filled in", () => {
    const rows = OFFICE_BLANK.cells.length;
    const list = gridFromText("设备\t单价\t备注\n水泵\t10\t无\n电机\t20\t无");
    const grid = { ...OFFICE_BLANK, cells: [...OFFICE_BLANK.cells, ...list.cells] };
    const marks = [mark(`A${rows + 1}:C${rows + 3}`, "table")];
    const tables = (said: Proposed) =>
      said.definition.sheets.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "table"));
    expect(tables(proposed(grid))).toHaveLength(1);
    expect(tables(proposed(grid, { marks }))).toHaveLength(2);
  });

  test("belong to the sheet that they were marked on", () => {
    const marks: readonly Mark[] = [{ ...mark("C3", "note"), sheet: 1 }];
    expect(fieldsOf(proposed(OFFICE_BLANK, { marks }))).toContain("归口科办");
  });
});
