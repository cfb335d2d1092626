import { toFormDocument } from "../../src/canonical/document";
import type { Grid } from "../../src/core/grid/grid";
import { propose, titleOffered } from "../../src/designer/propose";
import type { Answers, Proposed } from "../../src/designer/proposal";
import { compile } from "../../src/forms/compile/compile";
import { gridFromText, sheetRef } from "../support/grids";
import { lexiconWithout } from "./support/expected";
import { readWith } from "./support/measure";

/**
 * Tables of what a project's money is planned for: forms whose titles do not speak of 绩效, told by all that is printed together.
 * What only resembles them is in `no-forms.txt`; of that a person may say that it is one.
 */

const LEXICON = lexiconWithout(["central-breakdown-2019"]);

const sheet = (...lines: readonly string[]): Grid =>
  gridFromText(lines.map((line) => line.replace(/\|/g, "\t")).join("\n"));

function proposed(grid: Grid, answers: Answers = {}): Proposed {
  const proposal = propose(grid, answers, { lexicon: LEXICON });
  if (proposal.definition === null) throw new Error(proposal.why);
  return proposal;
}

const said = ({ definition }: Proposed, grid: Grid): unknown => {
  const reading = readWith(compile(definition), sheetRef("表"), grid);
  return reading && toFormDocument(reading);
};

const CENTRAL = ["某地教育项目支出明细", "", "序号|项目活动|子活动|分项支出|数量/频率|价格/标准|支出计划（万元）|备注"];

const ROWS = ["||||||30", "1|培训|讲课|劳务费|10次|1万元/次|10|", "2|培训|教材|印刷费|4000本|50元/本|20|见附件"];

test.each([
  ["with the total alone under its headings, filled in", sheet(...CENTRAL, ...ROWS), { breakdownTotal: "300000.00" }],
  ["with nothing but its headings", sheet(...CENTRAL), {}],
  [
    "with the total named under its headings",
    sheet(...CENTRAL, "合计||||||30", ...ROWS.slice(1)),
    { breakdownTotal: "300000.00" },
  ],
  ["with the total named below", sheet(...CENTRAL, ...ROWS.slice(1), "合计||||||30"), { breakdownTotal: "300000.00" }],
])("a list of activities is a form %s", (_, grid, more) => {
  const filled = grid.cells.length > 3 ? grid : sheet(...CENTRAL, ...ROWS.slice(1));
  const document = said(proposed(grid), filled);
  expect(document).toMatchObject({
    breakdown: [{ amount: "100000.00" }, { amount: "200000.00", note: "见附件" }],
    ...more,
  });
});

test("the name of the project before the title is no part of the form, and a total is what stands in its column", () => {
  const { definition } = proposed(sheet(...CENTRAL, ...ROWS));
  expect(JSON.stringify(definition)).not.toContain("某地教育");
  expect(definition.relations).toEqual([{ left: "breakdownTotal", op: "=", right: { sum: "breakdown[].amount" } }]);
});

test.each([
  ["项目支出预算明细表", "项目名称||预算单位|", "序号|支出内容|数量|单价（元）|预算金额（元）|备注"],
  ["2026年项目经费测算明细表", "项目名称：|||主管部门：", "支出内容|测算依据|人数|标准（元）|测算金额（元）|备注"],
])("a list of costs below a project and whose it is: %s", (title, head, headings) => {
  const { definition } = proposed(sheet(title, head, headings, "|||||", "|||||"));
  expect(definition.sheets[0]?.blocks.map(({ kind }) => kind)).toEqual(["title", "rows", "table"]);
  expect([definition.roles.name, definition.unit]).toEqual(["project.name", "元"]);
});

describe("where the sheet does not say so, a person may", () => {
  const grid = sheet(
    "附件2",
    "本年费用明细",
    "项目名称||经办科室|",
    "序号|内容|数量|单价|金额（元）",
    "1|纸|2|10|20",
    "2|笔|3|1|3",
  );
  const answers: Answers = { about: { form: { is: "form", title: "本年费用明细" } } };

  test("by the words that are offered as its title", () => {
    expect(propose(grid)).toMatchObject({ definition: null, why: "no-title" });
    expect(titleOffered(grid)).toBe("本年费用明细");
    expect(said(proposed(grid, answers), grid)).toMatchObject({
      breakdown: [
        { nr: "纸", amount: "20.00" },
        { nr: "笔", amount: "3.00" },
      ],
    });
  });

  test("and a title that does not stand there is none", () => {
    const other: Answers = { about: { form: { is: "form", title: "别的" } } };
    expect(propose(grid, other)).toMatchObject({ definition: null, why: "no-title" });
  });

  test("also of one that speaks of 绩效 and has no list of indicators", () => {
    const goals = sheet("项目绩效目标申报表", "项目名称||主管部门|", "年度目标|||", "其他说明|||", "填表人||联系电话|");
    expect(propose(goals)).toMatchObject({ definition: null, why: "no-indicators" });
    const title = titleOffered(goals);
    expect(title).toBe("项目绩效目标申报表");
    const { definition } = proposed(goals, { about: { form: { is: "form", title: title ?? "" } } });
    expect(definition.roles).toMatchObject({ name: "project.name", annualGoal: "goals.annual" });
  });

  test.each([
    ["a blank sheet", sheet("", "")],
    ["a list without a line of its own above it", sheet("姓名|部门|电话", "甲|乙|1", "丙|丁|2")],
  ])("not of %s", (_, none) => expect(titleOffered(none)).toBeNull());
});
