import type { FamilyCatalogue, FamilyWords } from "../../words/rules";
import { quoted } from "../phrases";

/** What must be filled in, dates and choices. */

export const fields: FamilyWords<"fields"> = {
  "FIELD-REQUIRED": {
    title: "必填项未填",
    sentence: ({ subject, expected }) =>
      expected === null ? `“${subject}”还没有填写。` : `“${subject}”还没有填写，按已填的内容应为 ${expected}。`,
    action: ({ subject }) => `请填写“${subject}”。`,
  },
  "DATE-UNREADABLE": {
    title: "不是日期",
    sentence: ({ subject, observed }) => `“${subject}”处填的是${quoted(observed)}，认不出是哪一天、多长时间。`,
    action: () => "请按“2023-01-01”或“2023年1月1日”的样子填写；期限写成“1年”的样子。",
  },
  "DATE-ORDER": {
    title: "开始日期晚于结束日期",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”为 ${observed ?? ""}，晚于项目结束的 ${expected ?? ""}。`,
    action: () => "请核对项目的开始日期和结束日期。",
  },
  "YEAR-OUTSIDE": {
    title: "年度不在项目期内",
    sentence: ({ observed, expected }) => `申报年度为 ${observed ?? ""}，项目起止年份为 ${expected ?? ""}。`,
    action: () => "请核对申报年度和项目的起止日期。",
  },
  "YEAR-SPAN": {
    title: "总目标的年份与项目期不符",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”后面印的年份是 ${observed ?? ""}，项目起止年份为 ${expected ?? ""}。`,
    action: () => "请把总目标的年份改为与项目的起止日期一致。",
  },
  "CATEGORY-MANY": {
    title: "只能选一项",
    sentence: ({ subject, observed }) => `“${subject}”同时勾选了${quoted(observed)}。`,
    action: () => "请只保留一项。",
  },
  "CODE-UNCLEAR": {
    title: "看不出是不是编码",
    sentence: ({ subject, observed }) =>
      `“${subject}”填的是${quoted(observed)}，看不出其中的数字是不是编码，现在整个当作名称。`,
    action: ({ expected }) => `如果是编码，请写成“${expected ?? ""}”；如果是名称的一部分，不用改。`,
  },
  "CHOICE-UNKNOWN": {
    title: "看不出选的是哪一项",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”填的是${quoted(observed)}，看不出选的是哪一项；表上印的有：${expected ?? ""}。`,
    action: () => "请只写其中一项。",
  },
};

/** When these rules fire, and a case of each. */
export const fieldsCatalogue: FamilyCatalogue<"fields"> = {
  "FIELD-REQUIRED": {
    condition: "必填项为空；或各组成部分（或应与它相等的金额）已填，而总数为空",
    example: "“项目名称”为空",
  },
  "DATE-UNREADABLE": {
    condition: "日期、期限处填的不是日期、期限，或没有这一天",
    example: "“2023年2月30日”",
  },
  "DATE-ORDER": {
    condition: "开始日期晚于结束日期",
    example: "开始 2023-12-31，结束 2023-01-01",
  },
  "YEAR-OUTSIDE": {
    condition: "申报年度早于开始年份或晚于结束年份",
    example: "2024 年度申报，项目期为 2022 年至 2023 年",
  },
  "YEAR-SPAN": {
    condition: "总目标旁印的起止年份与项目起止日期的年份不同",
    example: "印的是“2022年 - 2023年”，项目从 2023 年 1 月到 12 月",
  },
  "CATEGORY-MANY": {
    condition: "单选的方框勾选了不止一个",
    example: "“一次性项目”和“经常性项目”都打了勾",
  },
  "CODE-UNCLEAR": {
    condition: "要填编码和名称的格子里，数字与文字之间没有括号或短横，看不出数字是编码还是名称的一部分",
    example: "“120 急救中心”",
  },
  "CHOICE-UNKNOWN": {
    condition: "要选一项的格子里不是文字（数字、日期、符号），或同时写了不止一项",
    example: "“一次性/阶段性”、“1”",
  },
};
