import { readFileSync } from "node:fs";
import path from "node:path";
import { gridFromRows, withCell, type CellSketch } from "../support/grids";
import type { Grid } from "../../src/core/grid/grid";
import { propose } from "../../src/designer/propose";
import type { Answers, Proposed } from "../../src/designer/proposal";
import { readWorkbookFile } from "../../src/workbook/files/read-file";
import { LAYOUTS } from "./support/expected";

/** What a sheet says besides its words: years, units, sums, and what somebody has answered. */

function sheet(file: string): Grid {
  const [first] = readWorkbookFile(new Uint8Array(readFileSync(path.join(LAYOUTS, file))));
  if (!first) throw new Error(`no sheet in ${file}`);
  return first.grid;
}

function proposed(grid: Grid, answers: Answers = {}): Proposed {
  const proposal = propose(grid, answers);
  if (proposal.definition === null) throw new Error(proposal.why);
  return proposal;
}

const TABLE: readonly (readonly CellSketch[])[] = [
  ["一级指标", "二级指标", "三级指标", "指标值"],
  ["产出指标", "数量指标", "", ""],
  ["效益指标", "社会效益指标", "", ""],
  ["满意度指标", "服务对象满意度指标", "", ""],
];

/** A small form: its title, then these lines, then the indicators. */
const form = (...lines: readonly (readonly CellSketch[])[]): Grid =>
  gridFromRows([["项目支出绩效目标申报表"], ["（2026年度）"], ["项目名称", "", "主管部门", ""], ...lines, ...TABLE]);

test("printed years are those of each sheet, and the tab is not named after a project", () => {
  const text = JSON.stringify(proposed(sheet("17-blank.xlsx")).definition);
  expect(text).toContain("{lastYear}年实际实现值");
  expect(text).toContain("预期{year}年实现值");
  const { definition } = proposed(sheet("central-2019.xlsx"));
  expect(definition.sheets.map(({ name }) => name)).toEqual(["绩效目标表"]);
  expect(JSON.stringify(definition)).not.toContain("足球");
});

test("the levels are those of most forms where a blank form prints none", () => {
  const { levels } = proposed(sheet("central-2019.xlsx")).definition;
  expect(levels.map(({ code }) => code)).toEqual(expect.arrayContaining(["output", "benefit", "satisfaction"]));
});

describe("levels that not every list prints need not be filled in", () => {
  const [headings = [], output = [], benefit = [], satisfaction = []] = TABLE;
  const head = [
    ["项目名称", "", "主管部门", ""],
    ["项目负责人", "", "联系电话", ""],
    ["实施单位", "", "项目编码", ""],
  ];
  const one = [headings, output, benefit, ["", "经济效益指标", "", ""]];
  const other = [headings, output, satisfaction, ["", "受益对象满意度指标", "", ""]];
  const titled = (...lines: readonly (readonly CellSketch[])[]): Grid =>
    gridFromRows([["项目支出绩效目标申报表"], ["（2026年度）"], ...lines]);

  test.each([
    ["below each other", [titled(...head, ...one, ["其他说明", "", "", ""], ...other)]],
    ["on sheets that make one form together", [titled(...head), titled(...one), titled(...other)]],
  ])("%s", (_, grids) => {
    expect(propose(grids).definition?.levels.map(({ code, required }) => [code, required])).toEqual([
      ["output", true],
      ["benefit", false],
      ["satisfaction", false],
    ]);
  });
});

test("a unit that is printed is a slot, and one that is not is asked about", () => {
  const printed = proposed(form(["项目总额（元）", "", "其他资金", ""]));
  expect([printed.definition.unit, printed.definition.unitPrinted]).toEqual(["元", undefined]);
  expect(JSON.stringify(printed.definition)).toContain("项目总额（{unit}）");
  const open = proposed(form(["项目总额", "", "其他资金", ""]));
  expect([open.definition.unitPrinted, open.doubts[0]?.about]).toEqual(["values", "unit"]);
  const answers: Answers = { about: { unit: { is: "unit", unit: "元", printed: "values" } } };
  const answered = proposed(form(["项目总额", "", "其他资金", ""]), answers);
  expect([answered.definition.unit, answered.doubts.some(({ about }) => about === "unit")]).toEqual(["元", false]);
});

test.each([
  ["总　计", true],
  ["合 计", true],
  ["总", false],
  ["计", false],
])("a list is closed by %s: %s", (words, closes) => {
  const [headings = [], ...rows] = TABLE;
  const { definition } = proposed(
    gridFromRows([
      ["项目支出绩效目标申报表"],
      ["（2026年度）"],
      ["项目名称", "", "主管部门", "", ""],
      [...headings, "分值"],
      ...rows.map((row) => [...row, ""]),
      [words, "", "", "", ""],
    ]),
  );
  const blocks = definition.sheets.flatMap((each) => each.blocks);
  expect(blocks.some((block) => block.kind === "table" && block.total !== undefined)).toBe(closes);
});

test("the line of the year may print the unit too", () => {
  const { definition, doubts } = proposed(
    gridFromRows([
      ["项目支出绩效目标申报表"],
      ["（2026年度）　　　单位：元"],
      ["项目名称", "", "主管部门", ""],
      ["项目总额", ""],
      ...TABLE,
    ]),
  );
  expect([definition.year, definition.unit, definition.unitPrinted]).toEqual([undefined, "元", undefined]);
  expect(JSON.stringify(definition)).toContain("（{year}年度）　单位：{unit}");
  expect(doubts.map(({ about }) => about)).not.toContain("unit");
});

describe("sums", () => {
  const funds = (...amounts: readonly CellSketch[]): Grid =>
    form(
      ["资金总额（万元）", amounts[0] ?? "", "", ""],
      ["（一）财政拨款", amounts[1] ?? "", "", ""],
      ["1.中央财政", amounts[2] ?? "", "", ""],
      ["2.地方财政", amounts[3] ?? "", "", ""],
      ["（二）其他收入", amounts[4] ?? "", "", ""],
    );
  const sumsIn = ({ definition }: Proposed) => {
    const names = new Map(
      definition.sheets.flatMap(({ blocks }) =>
        blocks.flatMap((block) =>
          block.kind === "rows"
            ? block.rows.flatMap(({ cells }) => {
                const [label, field] = cells;
                return label?.kind === "label" && field?.kind === "field"
                  ? [[field.field.path, label.label.text] as const]
                  : [];
              })
            : [],
        ),
      ),
    );
    return definition.relations.flatMap(({ left, right }) =>
      typeof right === "object" && "sum" in right && Array.isArray(right.sum)
        ? [[names.get(left), ...right.sum.map((each: unknown) => names.get(String(each)))]]
        : [],
    );
  };
  const BOTH = [
    ["资金总额（{unit}）", "（一）财政拨款", "（二）其他收入"],
    ["（一）财政拨款", "1.中央财政", "2.地方财政"],
  ];

  test("follow from numbers", () => expect(sumsIn(proposed(funds()))).toEqual(BOTH));

  test("are kept where the amounts at hand agree", () => {
    const { doubts, ...rest } = proposed(funds(10, 7, 3, 4, 3));
    expect(sumsIn({ ...rest, doubts })).toEqual(BOTH);
    expect(doubts.filter(({ about }) => about === "relation")).toEqual([]);
  });

  test("are left out and asked about where they do not: the form may not mean them, or the filling is wrong", () => {
    const proposal = proposed(funds(10, 7, 3, 5, 3));
    expect(sumsIn(proposal)).toEqual(BOTH.slice(0, 1));
    const [doubt] = proposal.doubts.filter(({ about }) => about === "relation");
    expect(doubt).toMatchObject({
      subject: "relation （一）财政拨款",
      cells: [{ top: 4, left: 1 }],
      changesValues: false,
    });
    expect(doubt?.choices[0]?.reasons).toEqual([{ reason: "fails", left: "7.00万元", right: "8.00万元" }]);
    const kept = proposed(funds(10, 7, 3, 5, 3), {
      about: { "relation （一）财政拨款": { is: "relation", holds: true } },
    });
    expect(sumsIn(kept)).toEqual(BOTH);
  });

  test("are added by hand, by the subjects of fields", () => {
    const sums = [{ total: "field 资金总额（万元）", parts: ["field 1.中央财政", "field （二）其他收入"] }];
    expect(sumsIn(proposed(funds(), { sums }))[0]).toEqual(["资金总额（{unit}）", "1.中央财政", "（二）其他收入"]);
  });

  test("are listed with their cells and as what could be said by hand, also where they do not hold", () => {
    const proposal = proposed(funds(10, 7, 3, 5, 3));
    expect(proposal.relations).toEqual([
      {
        subject: "relation 资金总额",
        lines: [{ left: "资金总额", op: "=", right: "（一）财政拨款 + （二）其他收入" }],
        cells: [3, 4, 7].map((top) => ({ sheet: 0, top, bottom: top, left: 1, right: 1 })),
        sum: { total: "field 资金总额（万元）", parts: ["field （一）财政拨款", "field （二）其他收入"] },
        byHand: false,
        holds: true,
        fails: null,
      },
      expect.objectContaining({
        subject: "relation （一）财政拨款",
        holds: false,
        fails: { says: "7.00万元", computed: "8.00万元" },
      }),
    ]);
  });

  test("are taken away by an answer, unless they were added by hand", () => {
    const about = { "relation 资金总额": { is: "relation", holds: false } } as const;
    const none = proposed(funds(), { about });
    expect(sumsIn(none)).toEqual(BOTH.slice(1));
    expect(none.relations.map(({ holds }) => holds)).toEqual([false, true]);
    const sums = [{ total: "field 资金总额（万元）", parts: ["field 1.中央财政", "field （二）其他收入"] }];
    const own = proposed(funds(), { about, sums });
    expect(own.relations.map(({ byHand, holds }) => [byHand, holds])).toEqual([
      [true, true],
      [false, true],
    ]);
  });

  test("of one part are a limit", () => {
    const { definition } = proposed(form(["项目总额（万元）", "", "其中：财政拨款", ""]));
    expect(definition.relations).toEqual([expect.objectContaining({ op: "≤" })]);
  });
});

describe("answers", () => {
  const blank = form(["奇特的栏目", "", "又一个", ""]);
  const answers: Answers = {
    form: { id: "ours-2026", since: 2026 },
    about: {
      "field 奇特的栏目": { is: "field", path: "special.first", value: { type: "percent" }, required: true },
      "field 又一个": { is: "words" },
    },
  };

  test("say what a field is, or that it is none", () => {
    const { definition, outline, doubts } = proposed(blank, answers);
    expect(definition.id).toBe("ours-2026");
    expect(outline.find(({ path: each }) => each === "special.first")).toMatchObject({
      words: "奇特的栏目",
      value: { type: "percent" },
      required: true,
    });
    expect(outline.some(({ subject, value }) => subject === "field 又一个" && value !== null)).toBe(false);
    expect(doubts.map(({ subject }) => subject)).not.toContain("field 奇特的栏目");
  });

  test("hold for the form once it has changed", () => {
    const changed = withCell(
      form(["新的一行", "", "", ""], ["奇特的栏目", "", "又一个", ""]),
      "A1",
      "项目支出绩效目标申报表",
    );
    const { outline, doubts } = proposed(changed, answers);
    expect(outline.some(({ path: each }) => each === "special.first")).toBe(true);
    expect(doubts.filter(({ about }) => about === "meaning").map(({ words }) => words)).toEqual(["新的一行"]);
  });
});
