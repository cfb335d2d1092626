import { remembered } from "../core/remembered";
import { nameKey } from "../core/text/text";
import type { ColumnType, FieldType } from "./proposal";

/** What words of the field say by themselves, whatever form prints them: data, over keys without spaces. */

const MONEY: FieldType = { type: "money" };
const LINE: FieldType = { type: "text" };
const TEXT: FieldType = { type: "text", multiline: true };

/** By how a label ends, the longer endings first. */
export const ENDINGS: readonly (readonly [words: readonly string[], value: FieldType])[] = [
  [listed("执行率 完成率 到位率 支出率 使用率 支付率 比例 占比 百分比"), { type: "percent" }],
  [listed("分值 得分 权重 总分 评分 自评分 自评得分"), { type: "points" }],
  [listed("盖章 签字 签章 签名 签字盖章 公章 审核意见 审查意见 意见 批复意见 负责人签字"), { type: "signature" }],
  [
    listed("起止时间 起止日期 起止年月 起止年限 起止期限 实施期 执行期 实施时间 执行时间 实施年度 执行年度 实施期间"),
    { type: "period" },
  ],
  [listed("填报日期 填表日期 申报日期 填报时间 填表时间 申报时间 制表日期 报送日期"), { type: "partial-date" }],
  [
    listed(
      "开始日期 开始时间 起始日期 起始时间 结束日期 结束时间 完成日期 终止日期 终止时间 完工日期 开工日期 立项日期 截止日期",
    ),
    { type: "date" },
  ],
  [
    listed("负责人及电话 负责人及联系电话 联系人及电话 联系人及联系电话 负责人及联系方式 联系人及联系方式"),
    { type: "person-phone" },
  ],
  [listed("及编码 及代码 及编号 名称及编码 名称及代码 编码及名称 代码及名称"), { type: "code-name" }],
  // 资金来源 says from where, 其他来源 how much.
  [listed("其他来源 自筹来源 本级安排 上级安排 预算安排 财政安排 年度安排"), MONEY],
  [
    listed(
      "资金 金额 总额 预算 拨款 经费 小计 合计 总计 收入 配套 支出 投资 结转 结余 补助 预算数 执行数 决算数 调整数 到位数 支出数 安排数 申请数 " +
        "基金 自筹 贷款 债券 投入 总投资 概算 预算金额 财政资金 余额 费用",
    ),
    MONEY,
  ],
  [
    listed(
      "目标 概况 依据 必要性 可行性 内容 措施 计划 说明 情况 简介 背景 意义 问题 原因 建议 结论 任务 职能 职责 概述 方案 理由 进度 用途 范围 描述 备注 分析 意见建议 制度 保障 效果 经验 做法",
    ),
    TEXT,
  ],
  [
    listed(
      "名称 单位 部门 负责人 联系人 电话 姓名 编码 代码 编号 类型 类别 属性 性质 分类 级次 科目 地点 方式 领域 级别 对象 来源 处室 科室 股室 机构 人",
    ),
    LINE,
  ],
];

/** How long or until when: in some forms 3年, in others 2022年 or 2022.01-2022.12, under the same words. */
export const HOW_LONG = listed(
  "项目期 项目周期 项目期限 实施期限 执行期限 实施周期 项目实施周期 期限 周期 年限 项目年限 实施年限",
);

/** What a heading of a table of indicators says of its column, by the first of these that it holds. */
export const HEADINGS: readonly (readonly [pattern: RegExp, key: string, value: ColumnType])[] = [
  [/一级/, "level1", { type: "level1" }],
  [/二级/, "level2", { type: "level2" }],
  [/[三四]级|指标名称|指标内容|具体指标|^(?:绩效)?指标$/, "name", LINE],
  [/指标类[别型]/, "level1", { type: "level1" }],
  [/上年|去年|上一年|\{lastYear\}/, "lastYear", { type: "target" }],
  [/预计/, "expected", { type: "target" }],
  [/偏差|偏离|原因|改进/, "deviation", TEXT],
  [/实际|完成值|完成情况|实现情况|执行情况/, "actual", { type: "target" }],
  [/依据|来源/, "basis", LINE],
  [/解释|描述|说明|内涵|定义|公式|计算(?!符)/, "explanation", TEXT],
  [/(?:指标|目标|预期|计划|标准|实现)值|^(?:年度|本年)目标|指标水平/, "target", { type: "target" }],
  [/得分|评分$|自评分/, "score", { type: "points" }],
  [/分值|权重|标准分|分数/, "points", { type: "points" }],
  [/性质|符号|运算|比较|方向/, "comparator", LINE],
  [/单位$/, "unit", LINE],
  [/标准|细则|规则/, "standard", LINE],
  [/备注/, "note", TEXT],
];

/** The same of amounts by row and column. */
export const AMOUNT_HEADINGS: readonly (readonly [pattern: RegExp, key: string, value: FieldType])[] = [
  [/原因|备注|说明|偏差/, "reason", TEXT],
  [/率|比例|占比|进度/, "rate", { type: "percent" }],
  [/得分|评分|自评/, "score", { type: "points" }],
  [/分值|权重|标准分|分数/, "points", { type: "points" }],
  [/年初|批复/, "initial", MONEY],
  [/执行|支出|决算|使用/, "spent", MONEY],
  [/到位|下达/, "received", MONEY],
  [/结余|结转/, "left", MONEY],
  [/预算|调整|计划|安排|申请/, "budget", MONEY],
];

/** Headings of lists over amounts. */
export function isAmountHeading(key: string): boolean {
  const core = coreOf(key);
  return (
    /金额|单价|小计|合计|总额|预算|资金|拨款|收入|自筹|经费|(?:支出|执行|执行数|决算|支出计划|测算数|申请数)$/.test(
      core,
    ) && !/^分项|依据|标准|说明|名称|内容|科目|来源|用途|项目$/u.test(core)
  );
}

/** Headings of lists over numbers that only count the rows. */
export function isRowNumber(key: string): boolean {
  return /^(?:序号|序列|顺序[列号]?|行[号次]|编号|No\.?)$/iu.test(coreOf(key));
}

export const TOTAL_WORDS = listed("总额 合计 总计 总预算 小计 总投资 总金额 总资金");
/** How the closing row of a table begins. */
export const CLOSING_WORDS = listed("合计 总计 总分 小计 金额合计 总得分 得分合计 自评总分 权重合计 总评分");

/** `其中：`, and what stands before the name of one of several parts. */
export const AMONG = /^其中:?/;
/** 一、 （一） 1. (1) ①, from the outermost on. */
const NUMBERINGS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[、.．]/,
  /^\([一二三四五六七八九十]{1,3}\)[、.]?/,
  /^\d{1,2}[、.．]/,
  /^\(\d{1,2}\)[、.]?/,
  /^[①②③④⑤⑥⑦⑧⑨⑩]/,
];

/** How deep a printed number stands; null for none. */
export function numberingOf(key: string): number | null {
  const at = NUMBERINGS.findIndex((pattern) => pattern.test(key));
  return at === -1 ? null : at;
}

/** The words that a label names its value by: without number, 其中, remarks in brackets, closing marks. */
export const coreOf = remembered(coreIn, { shortest: 0, longest: 60 });

function coreIn(words: string): string {
  let core = nameKey(words).replace(AMONG, "");
  for (const pattern of NUMBERINGS) core = core.replace(pattern, "");
  core = core.replace(AMONG, "").replace(/^[*★▲·-]+/, "");
  const bare = core.replace(/[(\[〔【][^()\[\]〔〕【】]{0,40}[)\]〕】]/g, "");
  return withoutEnd(bare === "" ? core : bare, ":：*。");
}

/** Without any of these signs behind it: sign by sign, for a pattern looks again from every one of a long row. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function listed(words: string): readonly string[] {
  return words.split(" ").map(nameKey);
}
