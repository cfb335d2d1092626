import type { RuleTexts } from "./messages";

/** What reviewers send forms back for: whether indicators can be measured, and whether their values can be right. */

const quoted = (text: string | null): string => (text === null || text === "" ? "" : `“${text}”`);
const named = (subject: string): string => (subject === "" ? "这一行" : `“${subject}”`);

export const reviewRulesZhCN = {
  "QUANT-RATIO": {
    title: "多数指标值没有量化",
    sentence: ({ observed, expected }) =>
      `${expected ?? ""} 条完整的指标中，有 ${observed ?? ""} 条的指标值只有文字，无法衡量。`,
    action: () => "请尽量改为数量、比例或日期；确实只能定性的，请写成可以分档评判的说法。",
    condition: "完整的指标不少于四条，其中一半以上的指标值只有文字",
    example: "五条指标中四条填“常态化”“及时”“增强”“提升”",
  },
  "TARGET-QUALITATIVE": {
    title: "数量或成本指标没有数字",
    sentence: ({ subject, observed }) => `${named(subject)}是数量或成本指标，指标值${quoted(observed)}里没有数字。`,
    action: () => "请填写数字和单位，例如“≥12次”“≤50万元”。",
    condition: "数量指标或成本指标的指标值只有文字（写明以预算、标准为限的成本不算）",
    example: "数量指标“走访居民户数”填“若干”",
  },
  "RATE-QUALITATIVE": {
    title: "比率没有填百分比",
    sentence: ({ subject, observed }) => `${named(subject)}是一个比率，指标值${quoted(observed)}里没有百分比。`,
    action: () => "请填写百分比，例如“≥95%”；没有比率可填时请换一个指标名称。",
    condition: "指标名称以“率”“比例”“占比”结尾，指标值只有文字（“频率”“效率”等不算）",
    example: "“走访工作开展及时率”填“及时”",
  },
  "SATISFACTION-QUALITATIVE": {
    title: "满意度没有填数值",
    sentence: ({ subject, observed }) => `${named(subject)}是满意度指标，指标值${quoted(observed)}里没有数值。`,
    action: () => "请填写百分比，例如“≥90%”。",
    condition: "满意度指标的指标值只有文字",
    example: "“居民群众满意度”填“提升”",
  },
  "TIME-VAGUE": {
    title: "时效没有写明时间",
    sentence: ({ subject, observed }) => `${named(subject)}是时效指标，指标值${quoted(observed)}没有写明什么时候。`,
    action: () => "请写明日期或期限，例如“2023年7月前”“5个工作日内”。",
    condition: "项目有起止日期，时效指标的指标值只有文字（按合同、按月等可以核对的不算）",
    example: "“下拨经费”填“及时”",
  },
  "TIME-AFTER-END": {
    title: "时限晚于项目结束",
    sentence: ({ subject, observed, expected }) =>
      `${named(subject)}的指标值是${quoted(observed)}，晚于项目结束的 ${expected ?? ""}。`,
    action: () => "请核对这个时间和项目的结束日期。",
    condition: "时效指标写明的年月晚于项目的结束日期（质保、决算等项目结束后的事不算）",
    example: "项目 2023-12-31 结束，指标值为“2024年3月前”",
  },
  "TIME-BEFORE-START": {
    title: "时限早于项目开始",
    sentence: ({ subject, observed, expected }) =>
      `${named(subject)}的指标值是${quoted(observed)}，早于项目开始的 ${expected ?? ""}。`,
    action: () => "请核对这个时间和项目的开始日期，常见的是沿用了上一年的年份。",
    condition: "时效指标写明的年月早于项目的开始日期",
    example: "项目 2023-01-01 开始，指标值为“2022年7月前”",
  },
  "COST-DIRECTION": {
    title: "成本写成了不少于",
    sentence: ({ subject, observed }) => `${named(subject)}是成本指标，指标值${quoted(observed)}写成了不少于这么多钱。`,
    action: () => "成本一般应有上限，请核对后改用 ≤。",
    condition: "成本指标的金额用了 ≥ 或 >（节约、增收、自筹等不算）",
    example: "“培训成本”填“≥400元/人”",
  },
  "COST-OVER-BUDGET": {
    title: "成本超过项目资金总额",
    sentence: ({ subject, observed, expected }) =>
      `${named(subject)}的指标值是${quoted(observed)}，超过了项目资金总额 ${expected ?? ""}。`,
    action: () => "请核对这个金额、它的单位（元、万元）和项目资金总额。",
    condition: "成本指标的总金额（不是单价、标准）大于项目资金总额",
    example: "项目资金总额 535 万元，“项目总成本”填“≤600万元”",
  },
  "UNIT-COST-QUANTITY": {
    title: "单位成本乘数量超过资金",
    sentence: ({ subject, observed, expected }) =>
      `${named(subject)}乘以对应的数量为 ${observed ?? ""}，超过了项目资金总额 ${expected ?? ""}。`,
    action: () => "请核对单位成本、数量和项目资金总额。",
    condition: "单位成本乘以唯一对应的数量（单位相同、名称说的是同一件事），超过项目资金总额百分之一以上",
    example: "“培训成本”≤400元/人，“培训人数”≥10000人，项目资金总额 307 万元",
  },
  "RATE-UNIT": {
    title: "比率的单位不是百分比",
    sentence: ({ subject, observed }) => `${named(subject)}是一个比率，指标值${quoted(observed)}的单位不是百分比。`,
    action: () => "请改为百分比；如果要填的是数量，请换一个指标名称。",
    condition: "指标名称以“率”“比例”“占比”结尾，指标值的单位不是 %、‰、比例、倍等",
    example: "“走访完成率”填“≥100人”",
  },
  "UNIT-UNLIKE-NAME": {
    title: "单位与指标名称不符",
    sentence: ({ subject, observed }) => `${named(subject)}的指标值是${quoted(observed)}，单位与名称说的不是一回事。`,
    action: () => "请核对指标名称和指标值的单位。",
    condition: "名称为人数、人次而单位不是人，或名称为金额、成本费用而单位不是钱",
    example: "“参训人数”填“≥12场”",
  },
  "SATISFACTION-RANGE": {
    title: "满意度的数值不合常理",
    sentence: ({ subject, observed }) => `${named(subject)}的指标值是${quoted(observed)}，低于 60% 或高于 100%。`,
    action: () => "请核对这个百分比；满意度一般在 80% 到 100% 之间。",
    condition: "满意度的百分比低于 60 或高于 100（满意度的提升幅度、不满意率等不算）",
    example: "“群众满意度”填“≥9%”",
  },
  "RATE-OVER-100": {
    title: "比率超过 100%",
    sentence: ({ subject, observed }) => `${named(subject)}的指标值是${quoted(observed)}，而这个比率不会超过 100%。`,
    action: () => "请核对这个百分比。",
    condition: "合格率、覆盖率、及时率等至多 100% 的比率，指标值大于 100%（增长、超额的不算）",
    example: "“验收合格率”填“≥120%”",
  },
  "RATE-AT-LEAST-100": {
    title: "“≥100%”就是“=100%”",
    sentence: ({ subject, observed }) => `${named(subject)}的指标值是${quoted(observed)}，而这个比率不会超过 100%。`,
    action: ({ expected }) => `可以改为${quoted(expected)}，意思不变。`,
    condition: "合格率、覆盖率、及时率等至多 100% 的比率，指标值为“≥100%”",
    example: "“验收合格率”填“≥100%”",
  },
} satisfies Partial<RuleTexts>;
