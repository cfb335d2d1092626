import { column, field, label, LINE, row, rows, rowsBeside } from "../../cells";
import { said, type Idea } from "./idea";

/** Of rows of labels with their inputs, and of what may be written in a cell. */
export const OF_ROWS: readonly Idea[] = [
  {
    keys: ["rows", "cells", "label", "field", "column", "span", "path", "value", "required", "keep", "height", "align"],
    title: said("标签和填写处", "Labels and inputs"),
    paper: said("项目名称 | ________ | 项目类别 | ________", "项目名称 | ________ | 项目类别 | ________"),
    how: said(
      "一行是从左到右的单元格。field 属于左边最近的标签，不是时用 label 写明标签的 id。path 是 JSON 里的位置，含义相同就用已有的（fields.md）；这里没有的放在 local. 下。required：必填；keep：新年度照抄。",
      "A row is cells from left to right. A field belongs to the nearest label on its left; where that is not so, label names the id of its own. path is its place in the JSON: take an existing one where it means the same (fields.md); what none means goes below local. required: must be filled in; keep: goes on into the next year.",
    ),
    example: {
      at: "block",
      json: rows(
        row(
          label(0, { id: "site", text: "实施地点", aliases: ["项目地点"] }),
          field(1, "local.site", LINE, { span: 3, keep: true }),
        ),
      ),
    },
  },
  {
    keys: ["text", "aliases", "optional", "inline", "plain"],
    title: said("标签的写法", "How labels are worded"),
    paper: said(
      "同一处：计划开始日期、项目开始日期、开始时间；宣城等：项目负责人：张三 写在一格里",
      "One place: 计划开始日期, 项目开始日期, 开始时间; elsewhere 项目负责人：张三 in one cell",
    ),
    how: said(
      "text 照纸面写，别的写法放进 aliases；空格、全半角、末尾的冒号不计。花括号里的是每张表各自印的：{year}、{lastYear}、{unit}、{from}、{to}。optional：有的表不印；inline：值与标签在一格里；plain：不画边框。",
      "text is what the paper says, aliases are other wordings; spaces, width and a colon at the end do not count. In braces stands what each sheet prints itself: {year}, {lastYear}, {unit}, {from}, {to}. optional: some go without; inline: the value stands in the label's cell; plain: without a border.",
    ),
    example: {
      at: "block",
      json: rows(row(label(0, { id: "attached", text: "附件{year}", optional: true }, { span: 4, plain: true }))),
    },
  },
  {
    keys: ["side", "sideSpan"],
    title: said("竖排的大标签", "Labels at the side"),
    paper: said(
      "项目资金：合并在左边，跨几行；财政部 2015 年：宽两列",
      "项目资金 at the left over several rows; in the ministry's form of 2015 two columns wide",
    ),
    how: said(
      "side 在第 0 列起，跨这一块的各行；宽于一列写 sideSpan。块里的单元格从它右边开始。",
      "side begins in column 0 and covers all rows of its block; sideSpan where it is wider than one column. The cells begin to the right of it.",
    ),
    example: {
      at: "block",
      json: rowsBeside(
        { id: "who", text: "联系方式" },
        row(label(1, { id: "who-name", text: "经办人" }), field(2, "local.clerk", "person-phone", { span: 2 })),
      ),
    },
  },
  {
    keys: [
      "type",
      "multiline",
      "money",
      "decimal",
      "percent",
      "points",
      "date",
      "partial-date",
      "period",
      "duration",
      "code-name",
      "person-phone",
      "target",
    ],
    title: said("填的是什么", "What is filled in"),
    paper: said(
      "武汉青山：202001-202012、[015001]武汉市…教育局；自评表：执行率 86.19%、分值 10；填报日期：2018年12月",
      "Wuhan Qingshan: 202001-202012, [015001]武汉市…教育局; self-evaluations: 执行率 86.19%, 分值 10; 填报日期：2018年12月",
    ),
    how: said(
      "type：text（multiline 是大段文字）、money、decimal、percent、points（得分、分值）、date、partial-date（有年月即可）、period（起止写在一格）、duration（1年）、code-name、person-phone、target（指标值）、choice 等。单元格怎样读、怎样提示、怎样导出都由它决定。",
      "type: text (multiline for goals and narratives), money, decimal, percent, points, date, partial-date (as much as is known), period (from and to in one cell), duration (1年), code-name, person-phone, target, choice and others. How the cell is read, guarded and exported follows from it.",
    ),
    example: {
      at: "column",
      json: column(0, "score", { id: "score", text: "得分" }, "points"),
    },
  },
  {
    keys: ["choice", "boxes", "options", "code"],
    title: said("选一项", "One of a list"),
    paper: said(
      "上海：下拉选经常性项目、一次性项目；黄石：新增性项目□ 延续性项目■，也用 口 代替 □",
      "Shanghai: a list of 经常性项目, 一次性项目; Huangshi: 新增性项目□ 延续性项目■, with 口 for □ too",
    ),
    how: said(
      "choice 是下拉列表，boxes 是一格里印出全部选项和方框。每个选项有 code（JSON 用）和 label（纸面的字）。",
      "choice is a list to choose from; boxes prints all of it with boxes in one cell. Each option has a code for the JSON and a label as printed.",
    ),
    example: {
      at: "cell",
      json: field(1, "local.state", {
        type: "boxes",
        options: [
          { code: "new", label: "新增" },
          { code: "ongoing", label: "延续" },
        ],
      }),
    },
  },
  {
    keys: ["signature", "hints"],
    title: said("签字盖章，填写说明", "Signatures, and instructions in the inputs"),
    paper: said(
      "财政部 2015 年：单位意见处印着（盖章） 年 月 日；有的表在空格里印“（限 100 字）”",
      "The ministry in 2015: （盖章） 年 月 日 where the opinion goes; elsewhere （限 100 字） in the blank",
    ),
    how: said(
      "signature 从不必填，印着的（盖章）和空的年月日不算内容，人写的照样导出。其他印在填写处的说明写进 hints，单独出现时当作空白；程序印空格时印第一种。",
      "A signature is never required; the printed （盖章） and an open date are no content, what a person writes is exported. Other instructions that are printed in an input are its hints: by themselves they are blank; what we insert prints the first while nothing stands there.",
    ),
    example: {
      at: "cell",
      json: field(1, "local.opinion", "signature", { hints: ["（负责人签字）"] }),
    },
  },
  {
    keys: ["matrix", "labels", "heading", "constants", "keys"],
    title: said("按行按列的金额", "Amounts by row and column"),
    paper: said(
      "自评表：年度资金总额、其中：财政拨款 …… 各有年初预算数、全年预算数、全年执行数、分值、执行率、得分，有的格子印着 10 或 /",
      "Self-evaluations: 年度资金总额, 其中：财政拨款 …, each with 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分; some cells print 10 or /",
    ),
    how: said(
      "matrix：labels 是行标签所在的列，columns 是各列的标题，rows 是各行的标签和 path。每格的路径是行的 path 加列的 key。纸上印好的写进 constants，不填不导出；只有几列有值的行写 keys。",
      "matrix: labels is where the words of the rows stand, columns have the headings, rows a label and a path. Each crossing is at the path of its row and the key of its column. What is printed there is in constants, neither filled in nor exported; a row with values in some columns only names their keys.",
    ),
    example: {
      at: "block",
      json: {
        kind: "matrix",
        labels: { column: 0 },
        columns: [
          column(1, "initial", { id: "initial", text: "年初预算数" }, "money"),
          column(2, "points", { id: "points", text: "分值" }, "points", 2),
        ],
        rows: [
          {
            label: { id: "all", text: "年度资金总额（{unit}）" },
            path: "execution.total",
            constants: { points: "10" },
          },
        ],
      },
    },
  },
];
