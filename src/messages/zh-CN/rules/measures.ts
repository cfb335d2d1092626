import type { FamilyCatalogue, FamilyWords } from "../../words/rules";
import { named, quoted } from "../phrases";

/** Whether a target can be that of what its name says. */

export const measures: FamilyWords<"measures"> = {
  "RATE-UNIT": {
    title: "比率的单位不是百分比",
    sentence: ({ subject, observed }) => `${named(subject)}是一个比率，指标值${quoted(observed)}的单位不是百分比。`,
    action: () => "请改为百分比；如果要填的是数量，请换一个指标名称。",
  },
  "UNIT-UNLIKE-NAME": {
    title: "单位与指标名称不符",
    sentence: ({ subject, observed }) => `${named(subject)}的指标值是${quoted(observed)}，单位与名称说的不是一回事。`,
    action: () => "请核对指标名称和指标值的单位。",
  },
  "DIRECTION-ADVERSE": {
    title: "越少越好的指标写成了不少于",
    sentence: ({ subject, observed }) => `${named(subject)}越少越好，指标值${quoted(observed)}却要求不少于这么多。`,
    action: () => "请核对方向，一般用 ≤；如果是降低的幅度，请在名称里写明“降低”。",
  },
  "SATISFACTION-RANGE": {
    title: "满意度的数值不合常理",
    sentence: ({ subject, observed }) => `${named(subject)}的指标值是${quoted(observed)}，低于 60% 或高于 100%。`,
    action: () => "请核对这个百分比；满意度一般在 80% 到 100% 之间。",
  },
  "RATE-OVER-100": {
    title: "比率超过 100%",
    sentence: ({ subject, observed }) => `${named(subject)}的指标值是${quoted(observed)}，而这个比率不会超过 100%。`,
    action: () => "请核对这个百分比。",
  },
  "RATE-AT-LEAST-100": {
    title: "“≥100%”就是“=100%”",
    sentence: ({ subject, observed }) => `${named(subject)}的指标值是${quoted(observed)}，而这个比率不会超过 100%。`,
    action: ({ expected }) => `可以改为${quoted(expected)}，意思不变。`,
  },
  "COST-DIRECTION": {
    title: "成本写成了不少于",
    sentence: ({ subject, observed }) => `${named(subject)}是成本指标，指标值${quoted(observed)}写成了不少于这么多钱。`,
    action: () => "成本一般应有上限，请核对后改用 ≤。",
  },
  "COST-OVER-BUDGET": {
    title: "成本超过项目资金总额",
    sentence: ({ subject, observed, expected }) =>
      `${named(subject)}的指标值是${quoted(observed)}，超过了项目资金总额 ${expected ?? ""}。`,
    action: () => "请核对这个金额、它的单位（元、万元）和项目资金总额。",
  },
  "UNIT-COST-QUANTITY": {
    title: "单位成本乘数量超过资金",
    sentence: ({ subject, observed, expected }) =>
      `${named(subject)}乘以对应的数量为 ${observed ?? ""}，超过了项目资金总额 ${expected ?? ""}。`,
    action: () => "请核对单位成本、数量和项目资金总额。",
  },
  "TIME-AFTER-END": {
    title: "时限晚于项目结束",
    sentence: ({ subject, observed, expected }) =>
      `${named(subject)}的指标值是${quoted(observed)}，晚于项目结束的 ${expected ?? ""}。`,
    action: () => "请核对这个时间和项目的结束日期。",
  },
  "TIME-BEFORE-START": {
    title: "时限早于项目开始",
    sentence: ({ subject, observed, expected }) =>
      `${named(subject)}的指标值是${quoted(observed)}，早于项目开始的 ${expected ?? ""}。`,
    action: () => "请核对这个时间和项目的开始日期，常见的是沿用了上一年的年份。",
  },
};

/** When these rules fire, and a case of each. */
export const measuresCatalogue: FamilyCatalogue<"measures"> = {
  "RATE-UNIT": {
    condition: "指标名称以“率”“比例”“占比”结尾，指标值的单位不是 %、‰、比例、倍等",
    example: "“走访完成率”填“≥100人”",
  },
  "UNIT-UNLIKE-NAME": {
    condition: "名称为人数、人次而单位不是人，或名称为金额、成本费用而单位不是钱",
    example: "“参训人数”填“≥12场”",
  },
  "DIRECTION-ADVERSE": {
    condition:
      "指标名称以投诉率、差错率、事故数、事故率、死亡率、逾期率、偏差率、响应时间、办理时限、用时结尾，指标值用了 ≥ 或 >（降低、减少、下降的幅度等不算）",
    example: "“群众投诉率”填“≥5%”",
  },
  "SATISFACTION-RANGE": {
    condition: "满意度的百分比低于 60 或高于 100（满意度的提升幅度、不满意率等不算）",
    example: "“群众满意度”填“≥9%”",
  },
  "RATE-OVER-100": {
    condition: "合格率、覆盖率、及时率等至多 100% 的比率，指标值大于 100%（增长、超额的不算）",
    example: "“验收合格率”填“≥120%”",
  },
  "RATE-AT-LEAST-100": {
    condition: "合格率、覆盖率、及时率等至多 100% 的比率，指标值为“≥100%”",
    example: "“验收合格率”填“≥100%”",
  },
  "COST-DIRECTION": {
    condition: "成本指标的金额用了 ≥ 或 >（节约、增收、自筹等不算）",
    example: "“培训成本”填“≥400元/人”",
  },
  "COST-OVER-BUDGET": {
    condition: "成本指标的总金额（不是单价、标准）大于项目资金总额",
    example: "项目资金总额 535 万元，“项目总成本”填“≤600万元”",
  },
  "UNIT-COST-QUANTITY": {
    condition: "单位成本乘以唯一对应的数量（单位相同、名称说的是同一件事），超过项目资金总额百分之一以上",
    example: "“培训成本”≤400元/人，“培训人数”≥10000人，项目资金总额 307 万元",
  },
  "TIME-AFTER-END": {
    condition: "时效指标写明的年月晚于项目的结束日期（质保、决算等项目结束后的事不算）",
    example: "项目 2023-12-31 结束，指标值为“2024年3月前”",
  },
  "TIME-BEFORE-START": {
    condition: "时效指标写明的年月早于项目的开始日期",
    example: "项目 2023-01-01 开始，指标值为“2022年7月前”",
  },
};
