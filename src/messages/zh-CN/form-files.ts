import { FORM_LANGUAGE } from "../../form-files/form-file";
import type { Part, Place } from "../../form-files/place";
import type { Expected, PlaceProblem, WholeFileProblem } from "../../form-files/problems";
import type { FormFileWords } from "../words/form-files";

export const formFiles: FormFileWords = {
  file,
  place,
  more: (rest) => `还有 ${rest} 处问题。`,
  clash: ({ id, kept, leftOut }) =>
    `有两个表单的 id 都是 ${id}，含义却不同：${kept} 与 ${leftOut}。没有采用 ${leftOut}；请给它换一个 id。`,
  leftOver: ({ most, places }) => `表单最多 ${most} 个，没有采用：${places.join("、")}。`,
  shipped: "随产品提供的表单",
};

function file({ problem, observed, line, column }: WholeFileProblem): string {
  const at = line === null ? "" : `（第 ${line} 行第 ${column ?? 1} 列）`;
  switch (problem) {
    case "too-large":
      return "文件超过 256 KB，不是表单文件。";
    case "not-utf8":
      return "文件不是 UTF-8 编码的文本；请另存为 UTF-8。";
    case "not-json":
      return `文件不是 JSON${at}；请核对那里的引号、逗号和括号。`;
    case "too-deep":
      return `文件嵌套层次过深${at}。`;
    case "duplicate-key":
      return `同一处有两个“${observed ?? ""}”${at}；请去掉一个。`;
    case "lone-surrogate":
      return `文件中有残缺的字符${at}；请重新输入。`;
    case "not-a-form":
      return `文件不是表单文件：开头没有 "language": "${FORM_LANGUAGE}"。`;
    case "other-language":
      return `文件用的表单语言是“${observed ?? ""}”，这里只能读 ${FORM_LANGUAGE}。`;
  }
}

const PARTS: Readonly<Record<Part, string>> = {
  sheet: "张工作表",
  block: "块",
  row: "行",
  cell: "格",
  column: "列",
  level: "个一级指标",
  below: "个二级指标",
  option: "个选项",
  alias: "个别名",
  relation: "条勾稽关系",
  repeat: "个重复值",
  item: "项",
};

function placeWords({ steps, key }: Place): string {
  const parts = steps.map(({ part, number, name }) => `第 ${number} ${PARTS[part]}${name === null ? "" : `“${name}”`}`);
  return [...parts, ...(key === "" ? [] : [key])].join(" ");
}

function place({ place: where, pointer, problem, observed, expected }: PlaceProblem): string {
  const words = placeWords(where) || "文件";
  const wanted = expected === null ? "" : expectedWords(expected);
  switch (problem) {
    case "missing":
      return `${words}：缺少这一项；请加上${wanted === "" ? "" : `，${wanted}`}。（${pointer}）`;
    case "unknown-key":
      return `${words}：表单语言里没有“${observed ?? ""}”；请删去，或改正拼写。（${pointer}）`;
    case "wrong":
      return `${words}：${observed === null ? "" : `“${observed}”`}不对${wanted === "" ? "" : `，${wanted}`}。（${pointer}）`;
  }
}

function expectedWords(expected: Expected): string {
  switch (expected.type) {
    case "object":
      return "应是 { } 括起的一组内容";
    case "list":
      return "应是 [ ] 括起的列表";
    case "text":
      return "应是引号括起的文字";
    case "number":
      return "应是数";
    case "integer":
      return "应是整数";
    case "yes-or-no":
      return "应是 true 或 false";
    case "format":
      return formatWords(expected.key);
    case "one-of":
      return `应是 ${expected.values.join("、")}${expected.values.length > 1 ? " 之一" : ""}`;
    case "at-least":
      return `至少 ${expected.bound}${countWords(expected.of)}`;
    case "at-most":
      return `至多 ${expected.bound}${countWords(expected.of)}`;
  }
}

function countWords(of: "items" | "characters" | "number"): string {
  return { items: " 项", characters: " 个字", number: "" }[of];
}

/** A text of a certain form, by an example for the key that it stands at. */
function formatWords(key: string): string {
  switch (key) {
    case "id":
    case "replaces":
      return "应是小写英文词用 - 相连，最后是年份，如 qingpu-2026";
    case "path":
      return "应是英文词用 . 相连，如 funds.total";
    case "code":
    case "blankRows":
      return "应是小写英文词用 . 相连，如 output.quantity";
    case "key":
      return "应是英文字母开头的一个词，如 target";
    case "points":
      return '应是写成文字的分数，如 "50"';
    case "constant":
    case "within":
      return '应是写成文字的数，如 "0.01"';
    default:
      return "应是路径（funds.total）或表格的列（breakdown[].amount）";
  }
}
