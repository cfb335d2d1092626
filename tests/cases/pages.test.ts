import { errorsOf, openCase, type Line } from "./support/case-file";

/** Tables that a page break goes through: what is printed again is no row, and the rows go on. */

const TWO_PAGES: readonly Line[] = [
  ["cost", "cost.ecological", "文明施工情况", "可控"],
  ["output", "output.quantity", "道路建设长度", "985米"],
  ["output", "output.quality", "项目验收达标率", "=100.00(%)"],
  ["output", "output.timeliness", "项目完成及时性", "及时"],
  ["benefit", "benefit.social", "道路安全隐患减少情况", "减少"],
  ["benefit", "benefit.social", "道路景观提升情况", "提升"],
  ["benefit", "benefit.social", "道路通行能力提升情况", "提升"],
  ["benefit", "benefit.sustainability", "长效管理制度健全性", "健全"],
  ["satisfaction", "satisfaction.served", "居民群众满意度", "≥90.00(%)"],
];

const NO_SIDE: readonly Line[] = [
  ["cost", "cost.economic", "成本控制合理性", "合理"],
  ["output", "output.quantity", "完成年度拆违计划", "=100.00(%)"],
  ["output", "output.quality", "违法建筑销项正确率", "=100.00(%)"],
  ["output", "output.timeliness", "新增违建处置率", "=100.00(%)"],
  ["benefit", "benefit.social", "群众政策知晓度", "≥90.00(%)"],
  ["benefit", "benefit.ecological", "提升城市环境美化指数", "提高"],
  ["benefit", "benefit.sustainability", "新增违建发生数", "降低"],
  ["satisfaction", "satisfaction.served", "群众满意度", "≥90.00(%)"],
];

const ROADS: readonly Line[] = [
  ["output", "output.quantity", "日常养护里程", "=186公里"],
  ["output", "output.quantity", "路面小修面积", "≥2.4万平方米"],
  ["output", "output.quality", "小修工程验收合格率", "=100%"],
  ["output", "output.timeliness", "边沟疏通完成时间", "2026年5月底前"],
  ["output", "output.cost", "每公里日常养护成本", "≤1.2万元/公里"],
  ["benefit", "benefit.social", "公路灾害阻断恢复时间", "≤24小时"],
  ["benefit", "benefit.sustainability", "路面技术状况优良率", "≥85%"],
  ["satisfaction", "satisfaction.served", "沿线群众满意度", "≥90%"],
];

const ON_THE_NEXT_SHEET: readonly Line[] = [
  ["satisfaction", "satisfaction.served", "养护工人满意度", "≥85%"],
  ["satisfaction", "satisfaction.served", "沿线企业满意度", "≥80%"],
];

test.each([
  ["a3-jianguanwei-two-pages", "shanghai-2026", TWO_PAGES],
  ["c3-noside-16", "shanghai-2026", NO_SIDE],
  ["c2-repeat-mof-title", "mof-2018", ROADS],
  ["c2-second-sheet-satisfaction", "mof-2018", [...ROADS, ...ON_THE_NEXT_SHEET]],
])("%s: one form, its rows in the order in which they are read", async (name, form, indicators) => {
  const outcome = await openCase(name);
  expect(errorsOf(outcome)).toEqual([]);
  expect(outcome.forms).toMatchObject([{ form, fiscalYear: 2026, indicators }]);
  expect(outcome).toMatchObject({ checked: 0, exported: 0 });
});

test("c2-repeat-mof-title: printed levels without a row are those of both pages", async () => {
  const { forms } = await openCase("c2-repeat-mof-title");
  expect(forms).toMatchObject([{ emptyLevels: ["benefit.economic", "benefit.ecological"] }]);
});

test("c2-second-sheet-satisfaction: page 2 on a sheet of its own, under its printed heading, belongs to the form", async () => {
  const { checked, said, forms } = await openCase("c2-second-sheet-satisfaction");
  expect({ checked, said: said.map(({ rule }) => rule) }).toEqual({ checked: 0, said: [] });
  expect(forms.map(({ indicators }) => indicators.slice(-3))).toEqual([
    [
      ["satisfaction", "satisfaction.served", "沿线群众满意度", "≥90%"],
      ["satisfaction", "satisfaction.served", "养护工人满意度", "≥85%"],
      ["satisfaction", "satisfaction.served", "沿线企业满意度", "≥80%"],
    ],
  ]);
});
