import type { DocsWords } from "../words/docs";

export const docs: DocsWords = {
  rules: {
    title: "规则目录",
    intro: "由程序中的规则数据生成。错误必须改正才能导出正式文件，提醒可以保留。",
    noShippedForm: "定义了这种关系的其他表",
    head: ["规则", "级别", "适用", "什么时候出现", "例子"],
  },
  formLanguage: {
    title: "表单语言",
    intro: (language) =>
      `一种表怎么写成表单文件（\`*.form.json\`）。由程序中语言的说明生成，一条一个意思，附它出自哪张纸。文件开头写 \`"language": "${language}"\`。从现有的改起最省事：\`jixiao form show mof-2018\`；边写边核对：\`jixiao form check 文件 填好的表…\`。编辑器里补全用 \`jixiao schema --form-language\` 给出的 JSON Schema。`,
    paper: "纸面：",
    keys: "写法：",
    boundsTitle: "能写多少",
    bounds: (kilobytes, cells, sheets, levels) =>
      `一个文件最多 ${kilobytes} KB、${sheets} 张工作表、${cells} 个单元格和列、${levels} 个指标级别，印出来最多两万格。超过的不读，并说明是什么太多。文件里只有文字和数，没有程序，也没有自定的匹配式。`,
    othersTitle: "其余的键",
    others: (keys) => `还没有单独说明的：${keys.join(" ")}。含义见 JSON Schema 和 \`src/forms/language/\`。`,
  },
  elements: {
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
};
