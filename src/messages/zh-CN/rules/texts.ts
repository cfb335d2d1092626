import type { FamilyCatalogue, FamilyWords } from "../../words/rules";
import { quoted } from "../phrases";

/** What a text says and should not, and how long it is. */

/** Bytes and characters of a long text, as the finding gives them: `2,763 / 935`. */
function length(observed: string | null): string {
  const [bytes = "", characters] = (observed ?? "").split(" / ");
  return characters === undefined ? `${bytes} 字节` : `${characters} 个字符、${bytes} 字节`;
}

export const texts: FamilyWords<"texts"> = {
  "TEXT-ERROR-VALUE": {
    title: "公式出错",
    sentence: ({ subject, observed }) => `“${subject}”处显示的是${quoted(observed)}，这是公式出错的标记，不是内容。`,
    action: () => "请直接填写内容，或改正公式。",
  },
  "TEXT-HTML": {
    title: "文字里有网页代码",
    sentence: ({ subject }) => `“${subject}”里有从网页带来的代码，例如“<p>”。`,
    action: () => "请删去这些代码，只留文字。",
  },
  "TEXT-TEMPLATE": {
    title: "留有填写说明",
    sentence: ({ subject, observed }) => `“${subject}”里还留着模板的填写说明或待填的符号：${quoted(observed)}。`,
    action: () => "请换成实际的内容，或把说明删去。",
  },
  "EDGE-SPACE": {
    title: "有换行、首尾空格或看不见的字符",
    sentence: ({ subject, expected }) =>
      `${quoted(subject)}这一格里有换行、首尾空格或看不见的字符，导出时写成${quoted(expected)}。`,
    action: () => "可以整理成一行，内容不变。",
  },
  "NAME-LONG": {
    title: "项目名称太长",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”有 ${length(observed)}，超过了上级系统通常能存的 ${expected ?? ""} 字节。`,
    action: () => "请缩短到六十个汉字以内。",
  },
  "GOAL-LONG": {
    title: "目标太长",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”有 ${length(observed)}，超过了上级系统通常能存的 ${expected ?? ""} 字节。`,
    action: () => "请删减到六百六十个汉字以内，只写要达到的目标，做法和程序不必写。",
  },
};

/** When these rules fire, and a case of each. */
export const textsCatalogue: FamilyCatalogue<"texts"> = {
  "TEXT-ERROR-VALUE": {
    condition: "文字处是 #REF!、#N/A 等公式出错的标记",
    example: "项目名称显示“#REF!”",
  },
  "TEXT-HTML": {
    condition: "文字里有网页标记（“<24小时”不算）",
    example: "“<p>保障党员经常性教育经费</p>”",
  },
  "TEXT-TEMPLATE": {
    condition: "文字里留有模板的填写说明或待填的符号（书名号《》里的不算）",
    example: "“（100字以内）”",
  },
  "EDGE-SPACE": {
    condition: "名称、单位、选项、指标值等只有一行的内容，格子里有换行、首尾空格或看不见的字符",
    example: "“主管部门”分两行写成“区民政局”和“（本级）”",
  },
  "NAME-LONG": {
    condition: "项目名称超过 180 字节（一个汉字三个字节）",
    example: "项目名称写了七十个字",
  },
  "GOAL-LONG": {
    condition: "绩效目标超过 2,000 字节（一个汉字三个字节）",
    example: "总目标写了九百多个字",
  },
};
