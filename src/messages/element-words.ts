import type { Certainty, LeftOutReason } from "../canonical/elements/mapping";
import type { Transformation } from "../canonical/elements/transformations";
import type { Locale } from "./messages";

/** Words of the page that explains the tables for budget systems. */
export interface ElementWords {
  readonly title: string;
  readonly intro: string;
  readonly records: (paths: readonly string[]) => string;
  readonly head: readonly [element: string, name: string, source: string, how: string, certainty: string];
  readonly transformations: Readonly<Record<Transformation, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  /** What the record's kind says, by path: `goals.annual` is 0. */
  readonly saidByKind: (path: string, says: string) => string;
  readonly keysTitle: string;
  readonly keys: readonly string[];
  readonly codesTitle: string;
  readonly codesHead: readonly [comparator: string, code: string];
  readonly qualitative: string;
  readonly leftOutTitle: string;
  readonly leftOut: Readonly<Record<LeftOutReason, string>>;
  readonly filesTitle: string;
  readonly files: readonly string[];
}

export const ELEMENT_WORDS: Readonly<Record<Locale, ElementWords>> = {
  "zh-CN": {
    title: "交给预算系统的数据表",
    intro:
      "`jixiao export --format elements` 把申报表写成预算系统常用的两张表。本页由程序中的对照数据生成。表上没有写的、代码表没有把握的，一律不写，不猜。",
    records: (paths) => `记录来自每份申报表的 ${paths.join("、")}：一段文字一条，列表每行一条，空白的没有记录。`,
    head: ["字段", "名称", "来自", "取法", "把握"],
    transformations: {
      text: "原文",
      year: "四位数字",
      "project-code": "项目名称写成“代码-名称”、代码为 21 位时取代码，否则不写",
      "project-name": "原文；写成“代码-名称”时取名称",
      label: "表上印的文字",
      "target-text": "指标值全文，一字不改",
      "comparator-code": "数量类指标值的比较符号，或“定性”；其他一律不写",
      "target-number": "数量类指标值的数，去掉千分位；其他不写",
      "target-unit": "数量类指标值的单位；其他不写",
    },
    certainties: { high: "高", medium: "中" },
    saidByKind: (path, says) => `\`${path}\` 为 ${says}`,
    keysTitle: "我们加的列",
    keys: [
      "`jixiao_form`：表单的编号，如 `chongming-2023`。",
      "`jixiao_digest`：这份申报表单独成文时规范 JSON 的 SHA-256，也就是 `export --ndjson` 那一行的校验值。同一份申报表的目标和指标相同，用它联结；内容一样的两份得到同样的值，用它查重。",
      "`jixiao_number`：这条记录在申报表中的序号，从 1 起。与 `jixiao_digest`、表名合起来不会重复。",
      "`jixiao_draft`：只在草稿中有，值为 `1`。",
    ],
    codesTitle: "计算符号代码",
    codesHead: ["比较符号", "代码"],
    qualitative: "定性",
    leftOutTitle: "不写的字段",
    leftOut: {
      "not-on-form": "申报表上没有",
      "codes-uncertain": "代码表没有把握，请接收方按名称对照",
      "given-by-system": "由接收系统给出",
    },
    filesTitle: "文件",
    files: [
      "NDJSON：一行一条记录，先是 `table`，再按上面的次序；没有值的字段不出现。除 `jixiao_number` 外都是文字。",
      "CSV：UTF-8，首行为列名，行尾为 CRLF，没有值的为空；内容与 NDJSON 一字不差，供程序装载。",
      "指标值常以“=”开头，Excel 会把它当成公式。要用 Excel 打开 CSV，请加 `--excel`：文件带 BOM，以 = + - @ 等开头的文字前加一个单引号。这样的文件不要再装载到系统。",
      "金额不在这两张表中；需要时用 `jixiao_digest` 与规范 JSON 联结。字段长度不作截断。",
    ],
  },
  "en-US": {
    title: "Tables for budget systems",
    intro:
      "`jixiao export --format elements` writes forms as the two tables that budget systems use. This page is made from the mapping itself. What a form does not say, and every code whose list is not certain, is left out; nothing is guessed.",
    records: (paths) =>
      `Records come from ${paths.join(", ")} of each form: one for a text, one for each row of a list, none for a blank.`,
    head: ["Element", "Name", "From", "How", "Certainty"],
    transformations: {
      text: "as written",
      year: "four digits",
      "project-code": "of a name written `code-name` with a code of 21 characters; otherwise left out",
      "project-name": "as written; of `code-name` the name",
      label: "the words printed in the form",
      "target-text": "the whole target, unchanged",
      "comparator-code": "the comparator of a quantity, or `6` for a qualitative target; otherwise left out",
      "target-number": "the number of a quantity without separators; otherwise left out",
      "target-unit": "the unit of a quantity; otherwise left out",
    },
    certainties: { high: "high", medium: "medium" },
    saidByKind: (path, says) => `${says} for \`${path}\``,
    keysTitle: "Columns of our own",
    keys: [
      "`jixiao_form`: id of the form's definition, such as `chongming-2023`.",
      "`jixiao_digest`: SHA-256 of the form's own canonical JSON, that is, of its line in `export --ndjson`. Goals and indicators of one form share it: join on it. Two forms with the same content have the same: find duplicates by it.",
      "`jixiao_number`: number of the record within its form, from 1. Unique together with the digest and the table.",
      "`jixiao_draft`: `1` in the records of a draft, otherwise absent.",
    ],
    codesTitle: "Comparator codes",
    codesHead: ["Comparator", "Code"],
    qualitative: "qualitative",
    leftOutTitle: "Elements left out",
    leftOut: {
      "not-on-form": "no form says it",
      "codes-uncertain": "the list of codes is not certain; match by name",
      "given-by-system": "given by the receiving system",
    },
    filesTitle: "Files",
    files: [
      "NDJSON: one record a line, `table` first, then the columns in the order above; a column without a value is absent. All values are text but `jixiao_number`.",
      "CSV: UTF-8, a header line, CRLF line ends, blank where nothing is known; the same values to the letter, for loading.",
      "Targets often begin with `=`, which Excel takes for a formula. To open a CSV in Excel, add `--excel`: the file begins with a BOM, and texts that begin with = + - @ and the like get a single quote before them. Do not load such a file.",
      "Amounts are in neither table; join the canonical JSON on `jixiao_digest` where they are needed. Nothing is cut to a column's length.",
    ],
  },
};
