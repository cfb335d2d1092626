import { KIND_WORDS, type FormKind } from "../../src/forms/kinds";
import { titleKind } from "../../src/reader/find/titles";
import { gridFromRows } from "../support/grids";
import { readGrid } from "./summary";

/** What titles as offices write them name; null for what is no title of a form of budget performance. */
const TITLES: readonly (readonly [string, FormKind | null])[] = [
  ["项目支出绩效目标申报表", "declaration"],
  ["财政项目支出绩效目标申报表（绩效目标）", "declaration"],
  ["项目支出绩效目标表", "declaration"],
  ["绩效目标表", "declaration"],
  ["2023年项目支出绩效目标申报表", "declaration"],
  ["岳阳县2022年高标准农田建设项目绩效目标表", "declaration"],
  ["项目绩效目标审批表", "declaration"],
  ["政府购买服务项目绩效目标审核表", "declaration"],
  ["部门预算项目绩效目标申报表\n（2024 年度）", "declaration"],
  ["兵团本级财政衔接推进乡村振兴补助资金绩效目标申报表", "declaration"],
  // A project may be called by any of the words below.
  ["视频监控系统升级项目绩效目标申报表", "declaration"],
  ["绩效评价服务费项目支出绩效目标申报表", "declaration"],
  ["区域医疗中心建设项目绩效目标申报表", "declaration"],
  ["整体搬迁项目绩效目标申报表", "declaration"],
  ["重点项目跟踪审计经费绩效目标表", "declaration"],
  ["项目支出绩效目标批复表", "approval"],
  ["2022年部门预算项目绩效目标批复表", "approval"],
  ["绩效目标批复表", "approval"],
  ["项目支出绩效目标执行监控表", "monitoring"],
  ["绩效目标运行监控表", "monitoring"],
  ["绩效运行监控情况表", "monitoring"],
  ["项目支出绩效运行监控表（2023年1-7月）", "monitoring"],
  ["财政项目支出绩效跟踪表", "monitoring"],
  ["绩效跟踪表", "monitoring"],
  ["部门整体支出绩效运行监控表", "monitoring"],
  ["项目支出绩效自评表", "self-evaluation"],
  ["财政项目支出绩效自评表", "self-evaluation"],
  ["绩 效 自 评 表", "self-evaluation"],
  ["绩　效　自　评　表", "self-evaluation"],
  ["绩效目标自评表", "self-evaluation"],
  ["附件3：项目支出绩效自评表（2022年度）", "self-evaluation"],
  ["部门预算项目支出绩效自评表(2023年度)", "self-evaluation"],
  ["（2022年度）项目支出绩效自评表", "self-evaluation"],
  ["上海市普陀区体育局2022年度项目支出绩效自评表", "self-evaluation"],
  ["转移支付区域（项目）绩效自评表", "self-evaluation"],
  ["中央对地方专项转移支付区域绩效目标自评表", "self-evaluation"],
  ["部门整体支出绩效自评表", "self-evaluation"],
  ["项目支出绩效自评表1", "self-evaluation"],
  ["项目支出绩效自评表（样表）", "self-evaluation"],
  ["项目支出绩效自评表——区教育局", "self-evaluation"],
  ["项目支出绩效自评表\n单位：万元", "self-evaluation"],
  ["项目支出绩效自评表\n金额单位：人民币万元", "self-evaluation"],
  ["项目支出绩效自评表　资金单位（元）", "self-evaluation"],
  ["部门整体支出绩效目标申报表", "whole-department"],
  ["部门（单位）整体支出绩效目标申报表", "whole-department"],
  ["部门整体绩效目标表", "whole-department"],
  ["整体绩效目标申报表", "whole-department"],
  ["2024年部门整体支出绩效目标表", "whole-department"],
  ["绩效目标申报表（部门整体支出）", "whole-department"],
  ["区域绩效目标申报表", "regional"],
  ["转移支付区域绩效目标表", "regional"],
  ["中央对地方专项转移支付区域绩效目标申报表", "regional"],
  ["财政支出绩效评价指标体系", "evaluation"],
  ["项目支出绩效评价指标体系表", "evaluation"],
  ["项目支出绩效评价表", "evaluation"],
  ["财政支出绩效评价评分表", "evaluation"],
  ["项目绩效评价打分表", "evaluation"],
  ["事前绩效评估表", "evaluation"],
  // No title of such a form.
  ["项目支出自评表", null],
  ["收支总表", null],
  ["员工绩效考核评分表", null],
  ["绩效工资发放表", null],
  ["请于7月底前报送绩效自评表，逾期不候。", null],
  ["绩效自评报告", null],
  ["绩效目标", null],
  ["绩效项目指标表", null],
  ["三级指标", null],
];

test.each(TITLES)("%j names %j", (title, kind) => {
  expect(titleKind(title)).toBe(kind);
});

test("every kind has words", () => {
  const named = new Set(TITLES.flatMap(([, kind]) => kind ?? []));
  expect(new Set(KIND_WORDS.map(({ kind }) => kind))).toEqual(named);
});

const BODY = [
  ["项目名称", "道路养护", "", ""],
  ["一级指标", "二级指标", "三级指标", "年度指标值"],
  ["产出指标", "数量指标", "养护里程", "≥10公里"],
];
const found = (rows: readonly (readonly string[])[], tab = "Sheet1") =>
  readGrid(gridFromRows(rows), tab).unread.map(({ reason, kind, title, at }) => [reason, kind, title, at.row]);

test("beside a title stand the number of the annex and the unit, and it is one still", () => {
  expect(found([["附件3", "项目支出绩效自评表", "单位：万元"], ...BODY])).toEqual([
    ["other-kind", "self-evaluation", "项目支出绩效自评表", 0],
  ]);
  expect(found([["1", "项目支出绩效自评表", "第3页"], ...BODY])).toEqual([]);
});

test("a title with nothing of a form below it, and a sentence that mentions one, are none", () => {
  expect(found([["项目支出绩效自评表"], ["请各单位填报"]])).toEqual([]);
  expect(found([["按要求填写项目支出绩效自评表。"], ["项目名称", "道路养护"], ["联系人", "周明远"]])).toEqual([]);
});

test("labels that only other kinds print tell a form, too", () => {
  expect(
    found([["财政支出绩效评价评分表"], ["评价指标", "权重", "评分标准", "得分"], ["决策", "20", "", "18"]]),
  ).toEqual([["other-kind", "evaluation", "财政支出绩效评价评分表", 0]]);
});

test("where the title is lost the tab tells, if labels stand below", () => {
  expect(found(BODY, "2023年项目支出绩效自评表")).toEqual([["other-kind", "self-evaluation", null, 0]]);
  expect(found(BODY.slice(0, 1), "2023年项目支出绩效自评表")).toEqual([]);
  expect(found(BODY, "自评")).toEqual([]);
});
