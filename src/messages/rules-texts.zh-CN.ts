import type { RuleTexts } from "./messages";

/** What a text or a choice says, and should not. */

const shown = (observed: string | null): string => (observed === null ? "" : `“${observed}”`);

const named = (subject: string): string => (subject === "" ? "" : `“${subject}”`);

export const textRulesZhCN = {
  "CATEGORY-MANY": {
    title: "只能选一项",
    sentence: ({ subject, observed }) => `“${subject}”同时勾选了${shown(observed)}。`,
    action: () => "请只保留一项。",
    condition: "单选的方框勾选了不止一个",
    example: "“一次性项目”和“经常性项目”都打了勾",
  },
  "CHOICE-UNKNOWN": {
    title: "看不出选的是哪一项",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”填的是${shown(observed)}，看不出选的是哪一项；表上印的有：${expected ?? ""}。`,
    action: () => "请只写其中一项。",
    condition: "要选一项的格子里不是文字（数字、日期、符号），或同时写了不止一项",
    example: "“一次性/阶段性”、“1”",
  },
  "EDGE-SPACE": {
    title: "有换行、首尾空格或看不见的字符",
    sentence: ({ subject, expected }) =>
      `${named(subject)}这一格里有换行、首尾空格或看不见的字符，导出时写成${shown(expected)}。`,
    action: () => "可以整理成一行，内容不变。",
    condition: "名称、单位、选项、指标值等只有一行的内容，格子里有换行、首尾空格或看不见的字符",
    example: "“主管部门”分两行写成“区民政局”和“（本级）”",
  },
  "TEXT-HTML": {
    title: "文字里有网页代码",
    sentence: ({ subject }) => `“${subject}”里有从网页带来的代码，例如“<p>”。`,
    action: () => "请删去这些代码，只留文字。",
    condition: "文字里有网页标记（“<24小时”不算）",
    example: "“<p>保障党员经常性教育经费</p>”",
  },
  "TEXT-TEMPLATE": {
    title: "留有填写说明",
    sentence: ({ subject, observed }) => `“${subject}”里还留着模板的填写说明或待填的符号：${shown(observed)}。`,
    action: () => "请换成实际的内容，或把说明删去。",
    condition: "文字里留有模板的填写说明或待填的符号（书名号《》里的不算）",
    example: "“（100字以内）”",
  },
} satisfies Partial<RuleTexts>;
