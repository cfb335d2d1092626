import type { PrintedUnit } from "../core/number/amounts";
import type { Words } from "./content";

/** What the workbook says of labels and amounts; of other values their kinds say it. */

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

export const TICK_PROMPT: Words = { title: "保障阶段", message: "从下拉列表中选择：√ 为是，□ 为否。" };
