import type { PrintedUnit } from "../core/number/amounts";
import type { Words } from "./content";

/**
 * What the workbook itself says to whoever types into it, with or without the add-in: Chinese, like the form.
 * Excel allows 32 characters in a title, 225 in an alert, 255 in a prompt.
 */

export function labelWords(label: string): Words {
  return {
    title: "表内文字请勿改动",
    message: `这里是表内文字“${label}”。按“取消”恢复原样；如果已经删掉，请原样重新输入：${label}`,
  };
}

export function yearWords(label: string): Words {
  return { title: "这里只改年份", message: `这里只能改年份，其他文字请保持原样：${label}` };
}

export function unitWords(label: string): Words {
  return { title: "这里只改金额单位", message: `金额单位只能是“元”或“万元”，其他文字请保持原样：${label}` };
}

export function yearAndUnitWords(label: string): Words {
  const message = `这里只能改年份和金额单位（“元”或“万元”），其他文字请保持原样：${label}`;
  return { title: "这里只改年份和金额单位", message };
}

export function moneyWords(unit: PrintedUnit): { readonly alert: Words; readonly prompt: Words } {
  const digits = unit === "元" ? "两位" : "六位";
  return {
    alert: { title: "请填写金额", message: `这里只填数字，不小于 0，以${unit}为单位，不写“${unit}”字，也不写说明。` },
    prompt: { title: `金额（${unit}）`, message: `只填数字，最多${digits}小数。没有的留空。` },
  };
}

/** Where no label says in what unit the amounts are. */
export const STATED_MONEY_PROMPT: Words = { title: "金额", message: "连同单位一起填写，例如：164万元。没有的留空。" };

export function totalWords(unit: PrintedUnit): { readonly alert: Words; readonly prompt: Words } {
  return {
    alert: moneyWords(unit).alert,
    prompt: { title: "自动合计", message: "由公式算出，一般不用填写。" },
  };
}

export const DECIMAL_WORDS: Words = {
  title: "请填写数字",
  message: "这里只填数字，不小于 0；计量单位写在“依据”或“备注”里。",
};

export const POINTS_WORDS: Words = { title: "请填写分数", message: "这里只填数字，不小于 0，不写“分”字。" };

export const PERCENT_WORDS: Words = { title: "请填写百分比", message: "这里填百分比，例如：86.19%。" };

export const DATE_WORDS: { readonly alert: Words; readonly prompt: Words } = {
  alert: { title: "这不像一个日期", message: "请按“2026-01-01”的样子填写年、月、日。仍要保留现在的内容吗？" },
  prompt: { title: "日期", message: "按“2026-01-01”的样子填写。" },
};

export const PARTIAL_DATE_PROMPT: Words = { title: "填报日期", message: "写到年月或年月日，例如：2026年1月。" };

export const PERIOD_PROMPT: Words = {
  title: "起止时间",
  message: "写明起止的年月或年月日，例如：2026年1月至2026年12月。",
};

export const DURATION_PROMPT: Words = { title: "期限", message: "写明数和单位，例如：1年、18个月。" };

export const CHOICE_WORDS: { readonly alert: Words; readonly prompt: Words } = {
  alert: { title: "不在下拉列表中", message: "这项内容不在下拉列表中，将按原样保留。" },
  prompt: { title: "单选", message: "从下拉列表中选择。" },
};

export const BOXES_PROMPT: Words = { title: "单选", message: "从下拉列表中选择，或把所选一项前的 ☐ 改成 ☑。" };

export const TICK_PROMPT: Words = { title: "保障阶段", message: "从下拉列表中选择：√ 为是，□ 为否。" };

export const TARGET_PROMPT: Words = {
  title: "指标值",
  message: "写明符号、数值和单位，例如：≥90%、=15个、2026年7月前；定性的写成可以衡量的词，例如：提升。",
};

export const COMPARATOR_PROMPT: Words = {
  title: "指标性质",
  message: "从下拉列表中选择：≥、≤、=、>、<；写不成数的选“定性”。",
};

export const TARGET_VALUE_PROMPT: Words = {
  title: "指标值",
  message: "这里只写数值，例如：90；定性的写成可以衡量的词，例如：提升。符号和单位写在旁边。",
};

export const TARGET_UNIT_PROMPT: Words = { title: "计量单位", message: "例如：%、个、人次。没有的留空。" };

export const LONG_TEXT_PROMPT: Words = {
  title: "文字说明",
  message: "换行请按 Alt+Enter。从网页或文档粘贴时，请选“只粘贴文本”。",
};
