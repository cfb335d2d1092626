import { hasPlaceholder, hasTemplateText, withoutTitles } from "../../../src/core/text/leftovers";
import { stopwatch } from "../../support/stopwatch";

describe("placeholders", () => {
  test.each([
    "≥**%",
    "≥**个",
    "＊＊小区改造",
    "××街道",
    "XX项目",
    "ＸＸ项目",
    "20XX年7月前",
    "20××年",
    "≥xx%",
    "≥__个",
    "《办法》XX条",
  ])("%s holds one", (text) => expect(hasPlaceholder(text)).toBe(true));

  test.each([
    "填写《XX居民区（社区）党组织服务群众专项经费使用审批表》，报乡镇党委",
    "《关于转发《XX办法》的通知》",
    "《XX区关于转发《办法》的通知》",
    "XXL号工作服",
    "EXX接口",
    "*工程质量合格率",
    "5×3米",
    "某某同志",
    "提升",
    "file__name",
  ])("%s holds none", (text) => expect(hasPlaceholder(text)).toBe(false));

  test("a title that is opened and never closed hides nothing", () => expect(hasPlaceholder("《XX办法")).toBe(true));

  test("titles are blanked out in place", () => expect(withoutTitles("按《办法》办")).toBe("按    办"));
});

describe("template words left in", () => {
  test.each([
    "指标1：",
    "目标1：\n目标2：\n……",
    "……",
    "（100字以内）",
    "概述项目目标（限500字）",
    "项目背景（300-5000字）",
    "年 月 日",
    "2023年  月  日",
    "____年__月__日",
    "请填写",
    "（请填写项目目标）",
    "【请输入】",
    "单击或点击此处输入文字。",
  ])("%j", (text) => expect(hasTemplateText(text)).toBe(true));

  test.each([
    "2019 年 1 月 1 日",
    "出生年月日登记完整率",
    "指标1：完成走访",
    "目标1：覆盖15个乡镇",
    "加强宣传、培训……等工作",
    "组织居民请填写满意度问卷并回收，形成报告",
    "撰写3篇调研报告（每篇5000字）",
    "撰写调研报告1篇（3000字）",
    "提升",
    "目的",
    "",
  ])("%j says something", (text) => expect(hasTemplateText(text)).toBe(false));
});

test.each(["《", "》", "《》", "*", "X", "年 ", "(请填写", "_", "年月", "……\n"])(
  "a cell full of %j is read at once",
  (piece) => {
    const text = piece.repeat(Math.floor(32_767 / piece.length));
    const taken = stopwatch();
    hasPlaceholder(text);
    hasTemplateText(text);
    expect(taken()).toBeLessThan(500);
  },
);
