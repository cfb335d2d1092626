import type { CardWords, ValueType } from "../words/card";
import type { PrintedUnit } from "../../core/number/amounts";

const choices = (value: Extract<ValueType, { options: unknown }>): string =>
  value.options.map(({ label }) => label).join("、");

function expected(value: ValueType, unit: PrintedUnit | null): string {
  switch (value.type) {
    case "text":
      return value.multiline === true ? "文字，可以分段。" : "文字，一行。";
    case "money":
      return unit === null ? "金额。" : `金额，单位${unit}，最多 ${unit === "万元" ? "6" : "2"} 位小数。`;
    case "decimal":
      return "数字。";
    case "percent":
      return "百分数，例如 86.19%。";
    case "points":
      return "分值，例如 10。";
    case "date":
      return "日期，例如 2026-01-01。";
    case "partial-date":
      return "日期，知道多少写多少，例如 2026年3月。";
    case "period":
      return "起止时间，例如 2026年1月-12月。";
    case "duration":
      return "时间长度，例如 1年。";
    case "code-name":
      return "名称，编码写在前面的括号里，例如 [307001]县水利局；没有括号就认不出编码。";
    case "person-phone":
      return "姓名和电话。";
    case "signature":
      return "签字、盖章和意见，没有可以不填。";
    case "target":
      return "指标值：比较符号、数字和单位，例如 ≥90%；定性的写“提升”“及时”等。";
    case "level1":
      return "一级指标。";
    case "level2":
      return "二级指标。";
    case "choice":
    case "boxes":
      return `选一项：${choices(value)}。`;
    case "kind":
      return `其中之一：${choices(value)}。`;
    case "ticks":
      return `在适用的后面打√：${choices(value)}。`;
  }
}

export const card: CardWords = {
  title: "当前单元格",
  nothing: "选中申报表里要填的单元格，这里会说明填什么。",
  required: "必填",
  expected,
  levels: (labels) => `这里可以是：${labels.join("、")}。`,
  length: (characters, bytes, most) =>
    most === null ? `${characters} 字` : `${characters} 字，${bytes} 字节，最多 ${most} 字节`,
  partOf: (label, computed, unit) =>
    computed === null ? `计入“${label}”。` : `计入“${label}”，各部分合计 ${computed}${unit ?? ""}。`,
  nothingWrong: "这里没有发现问题。",
  next: "下一个问题",
  nextOpen: "下一处要填",
  fromText: "从文本填写",
  comparator: "比较符号",
  number: "数字",
  unit: "单位",
  preview: (text) => `将写入：${text}`,
  write: "写入",
};
