import type { FamilyCatalogue, FamilyWords } from "../../words/rules";
import { named, quoted } from "../phrases";

/** Whether targets can be read, and measured. */

export const targets: FamilyWords<"targets"> = {
  "TARGET-PLACEHOLDER": {
    title: "指标值里有待填的符号",
    sentence: ({ subject, observed }) => `${named(subject)}的指标值${quoted(observed)}里还留着待填的符号。`,
    action: () => "请把符号换成实际的数值。",
  },
  "TARGET-INCOMPLETE": {
    title: "指标值缺少数值",
    sentence: ({ subject, observed }) => `${named(subject)}的指标值是${quoted(observed)}，没有写出数值。`,
    action: () => "请补上数值，例如“≥90%”。",
  },
  "TARGET-MALFORMED": {
    title: "指标值有错字",
    sentence: ({ subject, observed }) => `${named(subject)}的指标值是${quoted(observed)}，像是有错字或漏字。`,
    action: () => "请对照原件核对后重新填写。",
  },
  "TARGET-NO-COMPARATOR": {
    title: "指标值没有比较符号",
    sentence: ({ subject, observed }) =>
      `${named(subject)}的指标值是${quoted(observed)}，没有说明是不少于、等于还是不超过。`,
    action: () => "请在前面加上 ≥、= 或 ≤；成本类一般用 ≤。",
  },
  "TARGET-NO-UNIT": {
    title: "指标值没有单位",
    sentence: ({ subject, observed }) => `${named(subject)}的指标值是${quoted(observed)}，没有写单位。`,
    action: () => "请补上单位，例如“个”“次”“%”。",
  },
  "QUANT-RATIO": {
    title: "多数指标值没有量化",
    sentence: ({ observed, expected }) =>
      `${expected ?? ""} 条完整的指标中，有 ${observed ?? ""} 条的指标值只有文字，无法衡量。`,
    action: () => "请尽量改为数量、比例或日期；确实只能定性的，请写成可以分档评判的说法。",
  },
  "TARGET-QUALITATIVE": {
    title: "数量或成本指标没有数字",
    sentence: ({ subject, observed }) => `${named(subject)}是数量或成本指标，指标值${quoted(observed)}里没有数字。`,
    action: () => "请填写数字和单位，例如“≥12次”“≤50万元”。",
  },
  "RATE-QUALITATIVE": {
    title: "比率没有填百分比",
    sentence: ({ subject, observed }) => `${named(subject)}是一个比率，指标值${quoted(observed)}里没有百分比。`,
    action: () => "请填写百分比，例如“≥95%”；没有比率可填时请换一个指标名称。",
  },
  "SATISFACTION-QUALITATIVE": {
    title: "满意度没有填数值",
    sentence: ({ subject, observed }) => `${named(subject)}是满意度指标，指标值${quoted(observed)}里没有数值。`,
    action: () => "请填写百分比，例如“≥90%”。",
  },
  "TIME-VAGUE": {
    title: "时效没有写明时间",
    sentence: ({ subject, observed }) => `${named(subject)}是时效指标，指标值${quoted(observed)}没有写明什么时候。`,
    action: () => "请写明日期或期限，例如“2023年7月前”“5个工作日内”。",
  },
};

/** When these rules fire, and a case of each. */
export const targetsCatalogue: FamilyCatalogue<"targets"> = {
  "TARGET-PLACEHOLDER": {
    condition: "指标值里有“**”“××”等待填的符号",
    example: "“≥**个”",
  },
  "TARGET-INCOMPLETE": {
    condition: "指标值只有符号或单位，没有数值",
    example: "“≥%”",
  },
  "TARGET-MALFORMED": {
    condition: "指标值读不通，像是录入或识别有误",
    example: "“二100%”",
  },
  "TARGET-NO-COMPARATOR": {
    condition: "指标值是数量，没有比较符号",
    example: "“90%”",
  },
  "TARGET-NO-UNIT": {
    condition: "指标值是数量，没有单位",
    example: "“220”",
  },
  "QUANT-RATIO": {
    condition: "完整的指标不少于四条，其中一半以上的指标值只有文字",
    example: "五条指标中四条填“常态化”“及时”“增强”“提升”",
  },
  "TARGET-QUALITATIVE": {
    condition: "数量指标或成本指标的指标值只有文字（写明以预算、标准为限的成本不算）",
    example: "数量指标“走访居民户数”填“若干”",
  },
  "RATE-QUALITATIVE": {
    condition: "指标名称以“率”“比例”“占比”结尾，指标值只有文字（“频率”“效率”等不算）",
    example: "“走访工作开展及时率”填“及时”",
  },
  "SATISFACTION-QUALITATIVE": {
    condition: "满意度指标的指标值只有文字",
    example: "“居民群众满意度”填“提升”",
  },
  "TIME-VAGUE": {
    condition: "项目有起止日期，时效指标的指标值只有文字（按合同、按月等可以核对的不算）",
    example: "“下拨经费”填“及时”",
  },
};
