import { readFileSync } from "node:fs";
import path from "node:path";
import { readPasted, type Pasted } from "../../src/pasted/pasted";
import { formById } from "../support/shipped";

/** What a text copied from a document says of a form: what is sure, what a person is to look at, what belongs to nothing. */

function read(text: string, id = "shanghai-2026"): Pasted {
  const form = formById(id);
  if (form === null) throw new Error(`no form ${id}`);
  return readPasted(form, text);
}

function fields({ fields: found }: Pasted): Readonly<Record<string, string>> {
  return Object.fromEntries(
    found.map(({ field, text, doubt }) => [field.path, doubt === null ? text : `${text} (${doubt})`]),
  );
}

function rows({ rows: found }: Pasted): readonly string[] {
  return found.map(({ level, name, target, doubt }) =>
    [level.code, name, target, ...(doubt === null ? [] : [doubt])].join(" | "),
  );
}

const fixture = (name: string) => readFileSync(path.join(__dirname, "../fixtures", name), "utf8");

const VALUES = {
  "project.name": "兰溪路-真南路下立交工程",
  "project.nature": "阶段性项目",
  "project.category": "特定目标类",
  "organisation.department": "上海市普陀区建设和管理委员会",
  "organisation.unit": "上海市普陀区市政工程建设中心",
  "period.start": "2026/1/1",
  "period.end": "2027/12/31",
  "funds.total": "771,325,800.00",
  "funds.annual": "226,145,100.00",
  "funds.totalFiscal": "771,325,800.00",
  "funds.annualFiscal": "226,145,100.00",
  "funds.annualCarryOver": "0",
  "funds.totalOther": "0",
  "funds.annualOther": "0",
};
const OVERALL =
  "为居民出行提供快速便捷的通道，完善、提高了路网服务功能分流中环路的交通压力、强化铁路两侧的片区的交通联系，支撑区域一体化发展。";
const ANNUAL = "积极推进项目前期征收工作，年内开展管线搬迁及维护结构施工。";
const ROWS = [
  "cost.ecological | 文明施工情况 | 可控",
  "output.quantity | 道路建设长度 | 985米",
  "output.quality | 项目验收达标率 | =100.00(%)",
  "output.timeliness | 项目完成及时性 | 及时",
  "benefit.social | 道路安全隐患减少情况 | 减少",
  "benefit.social | 道路景观提升情况 | 提升",
  "benefit.social | 道路通行能力提升情况 | 提升",
  "benefit.sustainability | 长效管理制度健全性 | 健全",
  "satisfaction.served | 居民群众满意度 | ≥90.00(%)",
];

describe("a whole published form", () => {
  test("copied line by line, as a PDF file gives it", () => {
    const pasted = read(fixture("texts/shanghai-2026.txt"));
    expect(fields(pasted)).toEqual({
      ...VALUES,
      "goals.overall": `${OVERALL} (border)`,
      "goals.annual": `${ANNUAL} (border)`,
    });
    expect(rows(pasted)).toEqual(ROWS);
    expect(pasted).toMatchObject({ left: [], year: 2026, unit: "元" });
  });

  test("copied as a table, with tabs between its cells: nothing is in doubt", () => {
    const pasted = read(fixture("seeds/shanghai-2026.txt"));
    expect(fields(pasted)).toEqual({ ...VALUES, "goals.overall": OVERALL, "goals.annual": ANNUAL });
    expect(rows(pasted)).toEqual(ROWS);
    expect(pasted.left).toEqual([]);
  });

  test("with Windows line ends, full-width colons and values behind their labels", () => {
    const pasted = read("项目名称：甲项目\r\n主管部门：乙局\r\n实施单位： 丙中心\r\n");
    expect(fields(pasted)).toEqual({
      "project.name": "甲项目",
      "organisation.department": "乙局",
      "organisation.unit": "丙中心",
    });
  });
});

describe("labels", () => {
  test.each([
    [
      "two of one name are told by their order",
      "其中：财政资金\n5\n上年结转资金\n0\n其他资金\n1\n其他资金\n2",
      { "funds.totalOther": "1", "funds.annualOther": "2" },
    ],
    [
      "one of two alone is not told",
      "上年结转资金\n0\n其他资金\n1",
      { "funds.totalOther": undefined, "funds.annualOther": undefined },
    ],
    [
      "two beside each other leave the value in doubt",
      "主管部门\n实施单位\n丙中心",
      { "organisation.department": undefined, "organisation.unit": "丙中心 (label)" },
    ],
    [
      "two beside each other with two values leave both",
      "主管部门\n实施单位\n乙局\n丙中心",
      { "organisation.department": undefined, "organisation.unit": undefined },
    ],
    [
      "a form pasted twice says nothing for sure",
      "项目名称\n甲\n主管部门\n乙局\n项目名称\n丙\n主管部门\n丁局",
      { "project.name": undefined, "organisation.department": undefined },
    ],
    [
      "a label inside a sentence is none",
      "关于主管部门的说明\n项目名称\n甲",
      { "project.name": "甲", "organisation.department": undefined },
    ],
  ])("%s", (_what, text, expected) => {
    expect(fields(read(text))).toMatchObject(
      Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)),
    );
    for (const [name, value] of Object.entries(expected))
      if (value === undefined) expect(fields(read(text))).not.toHaveProperty([name]);
  });

  test("what cannot be placed is said", () => {
    expect(read("主管部门\n实施单位\n乙局\n丙中心").left).toEqual(["乙局", "丙中心"]);
    expect(read("上年结转资金\n0\n其他资金\n1").left).toEqual(["1"]);
  });
});

describe("values over several lines", () => {
  test("are joined where each line but the last is full", () => {
    expect(fields(read("实施单位\n上海市普陀区市政工程\n建设中心"))).toEqual({
      "organisation.unit": "上海市普陀区市政工程建设中心",
    });
  });
  test("are left where a short line stands between: it is another entry", () => {
    const pasted = read("实施单位\n上海市普陀区市政工程建设中心\n联系人\n张三");
    expect(fields(pasted)).toEqual({});
    expect(pasted.left).toEqual(["上海市普陀区市政工程建设中心", "联系人", "张三"]);
  });
  test("of a long text are looked at where something else may begin behind a sentence", () => {
    const heads = "项目总目标\n";
    const long = "建成一条长达三公里的道路，方便沿线居民出行，缓解";
    expect(fields(read(`${heads}${long}\n拥堵。`))).toEqual({ "goals.overall": `${long}拥堵。` });
    expect(fields(read(`${heads}${long}拥堵。\n附注`))).toEqual({ "goals.overall": `${long}拥堵。附注 (border)` });
  });
  test("are left where two texts end with no sentence, or with several", () => {
    const heads = "项目总目标\n年度总体目标\n";
    expect(fields(read(`${heads}建成道路一条\n完成前期工作\n开始施工`))).toEqual({});
    expect(fields(read(`${heads}建成道路。\n方便出行。\n完成前期工作。\n开始施工`))).toEqual({});
  });
});

describe("indicators", () => {
  const HEAD = "一级指标\n二级指标\n三级指标\n年度指标值\n";
  const ROW = "一级指标\t二级指标\t三级指标\t年度指标值\n";
  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      "lines with figures",
      `${HEAD}产出指标\n数量指标\n修缮房屋户数\n≥120户\n培训次数\n4次`,
      ["output.quantity | 修缮房屋户数 | ≥120户", "output.quantity | 培训次数 | 4次"],
      [],
    ],
    [
      "a name that the column has broken",
      `${HEAD}数量指标\n老旧小区房屋外立面修\n缮户数\n≥120户`,
      ["output.quantity | 老旧小区房屋外立面修缮户数 | ≥120户"],
      [],
    ],
    [
      "a target in unusual words is looked at",
      `${HEAD}社会效益指标\n邻里关系\n更为和睦`,
      ["benefit.social | 邻里关系 | 更为和睦 | target"],
      [],
    ],
    [
      "an odd number of lines is left",
      `${HEAD}社会效益指标\n邻里关系\n更为和睦\n社区活力`,
      [],
      ["邻里关系", "更为和睦", "社区活力"],
    ],
    ["a figure without a name is left", `${HEAD}数量指标\n≥120户`, [], ["≥120户"]],
    ["nothing before the first level is taken", `${HEAD}修缮房屋户数\n≥120户`, [], ["修缮房屋户数", "≥120户"]],
    [
      "rows of a table",
      "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t修缮房屋户数\t≥120户\n\t\t培训次数\t按需\n",
      ["output.quantity | 修缮房屋户数 | ≥120户", "output.quantity | 培训次数 | 按需"],
      [],
    ],
    [
      "rows alone, without headings",
      "产出指标\t数量指标\t修缮房屋户数\t≥120户\n\t质量指标\t验收合格率\t100%",
      ["output.quantity | 修缮房屋户数 | ≥120户", "output.quality | 验收合格率 | 100%"],
      [],
    ],
    [
      "rows with more columns than a name and a target are left",
      `${HEAD}数量指标\t修缮房屋户数\t≥120户\t118户`,
      [],
      ["修缮房屋户数", "≥120户", "118户"],
    ],
    [
      "what stands in the columns of levels is no name",
      `${ROW}\t数量指标\t培训次数\t4次\n\t另一类指标\t\t`,
      ["output.quantity | 培训次数 | 4次"],
      ["另一类指标"],
    ],
    [
      "what stands below the table is none of it",
      `${ROW}\t数量指标\t培训次数\t4次\n评价结论\t\t按计划完成\t`,
      ["output.quantity | 培训次数 | 4次"],
      ["评价结论", "按计划完成"],
    ],
    [
      "an indicator called as its level is",
      `${HEAD}满意度指标\t服务对象满意度指标\t服务对象满意度\t≥90%\n`,
      ["satisfaction.served | 服务对象满意度 | ≥90%"],
      [],
    ],
    [
      "an indicator called as its level is, on a line by itself",
      `${HEAD}满意度指标\n服务对象满意度指标\n服务对象满意度\n≥90%\n`,
      ["satisfaction.served | 服务对象满意度 | ≥90%"],
      [],
    ],
    ["a target without its name is left", `${HEAD}数量指标\t\t≥120户\n`, [], ["≥120户"]],
    [
      "a name that is still to be given its target",
      `${ROW}产出指标\t数量指标\t修缮房屋户数\t`,
      ["output.quantity | 修缮房屋户数 |  | target"],
      [],
    ],
    [
      "headings that the next page prints again",
      `${HEAD}数量指标\n修缮户数\n12户\n${HEAD}质量指标\n合格率\n100%`,
      ["output.quantity | 修缮户数 | 12户", "output.quality | 合格率 | 100%"],
      [],
    ],
  ])("%s", (_what, text, expected, left) => {
    const pasted = read(text);
    expect(rows(pasted)).toEqual(expected);
    expect(pasted.left).toEqual(left);
  });

  test("second levels that two first ones have go by the one printed before them", () => {
    const list = "产出指标\n成本指标\n总成本\n≤12万元\n满意度指标\n满意度\n居民满意度\n≥90%";
    expect(rows(read(list, "chongming-2023"))).toEqual([
      "output.cost | 总成本 | ≤12万元",
      "satisfaction.served | 居民满意度 | ≥90%",
    ]);
  });
});

test("lists of a form that asks for more than a name and a target are left", () => {
  const pasted = read(
    "一级指标\t二级指标\t三级指标\t年度指标值\n产出指标\t数量指标\t修缮户数\t≥120户",
    "mof-self-evaluation-2020",
  );
  expect(rows(pasted)).toEqual([]);
  expect(pasted.left).toContain("修缮户数");
});

test("a text of nothing, or of something else, says nothing and is left as it is", () => {
  expect(read("")).toMatchObject({ fields: [], rows: [], left: [] });
  expect(read("会议纪要\n今天讨论了三件事")).toMatchObject({
    fields: [],
    rows: [],
    left: ["会议纪要", "今天讨论了三件事"],
  });
});
