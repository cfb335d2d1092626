import type { Expected, ImportProblem } from "../../canonical/problems";
import type { ImportProblemWords } from "../words/import-problems";

export const importProblems: ImportProblemWords = {
  line,
  more: (rest) => `还有 ${rest} 处类似问题。`,
  todo: "没有写入任何内容。请选择由本工具导出、未经改动的 JSON 文件。",
};

function line({ pointer, problem, observed, expected, line, column }: ImportProblem): string {
  const place = pointer === "" ? "文件" : `“${pointer}”处`;
  const at = line === null ? "" : `（第 ${line} 行第 ${column ?? 1} 列）`;
  const seen = observed === null ? "" : `“${observed}”`;
  switch (problem) {
    case "too-large":
      return "文件太大，不是申报表的 JSON。";
    case "not-utf8":
      return "文件不是 UTF-8 编码的文本。";
    case "not-json":
      return `文件不是 JSON${at}。`;
    case "too-deep":
      return `文件嵌套层次过深${at}，不是申报表的 JSON。`;
    case "duplicate-key":
      return `文件中有重复的项${seen}${at}。`;
    case "lone-surrogate":
      return `文件中有残缺的字符${at}。`;
    case "not-a-document":
      return "文件是 JSON，但不是绩效申报助手导出的文件。";
    case "other-version":
      return `文件的格式版本${seen}与本工具不同。`;
    case "unknown-form":
      return `${place}的表单${seen}不在本工具的表单中。`;
    case "other-definition":
      return `${place}：表单${seen}的定义与这里的不同。请打开制作该文件时用的表单文件（*.form.json）。`;
    case "missing-key":
      return `${place}缺少应有的内容。`;
    case "unknown-key":
      return `${place}多出了不认识的内容${seen}。`;
    case "wrong-type":
    case "wrong-value":
    case "wrong-format":
      return `${place}的内容${seen}不对${expected === null ? "" : `，应当是${expectedWords(expected)}`}。`;
    case "twice":
      return `${place}的内容${seen}出现了两次。`;
    case "empty":
      return `${place}没有内容。`;
    case "too-long":
      return `${place}的文字超过了一个单元格能容纳的长度。`;
    case "too-many":
      return `${place}的行数过多。`;
  }
}

function expectedWords(expected: Expected): string {
  switch (expected.type) {
    case "object":
      return "一组内容";
    case "list":
      return "一个列表";
    case "text":
      return "文字";
    case "integer":
      return "整数";
    case "format":
      return {
        text: "首尾没有空白的文字",
        money: "两位小数的金额",
        decimal: "数字",
        date: "日期（2026-01-31）",
        "partial-date": "日期",
      }[expected.format];
    case "one-of":
      return expected.values.join("、");
    case "at-least":
      return `不小于 ${expected.minimum} 的数`;
    case "at-most":
      return `不大于 ${expected.maximum} 的数`;
  }
}
