import { column, LINE, TEXT } from "../../cells";
import { said, type Idea } from "./idea";

/** Of what papers print around what is asked for, and of cells and rows that are not like the others. */
export const OF_PAPERS: readonly Idea[] = [
  {
    keys: ["rows", "whole", "labels"],
    title: said("占几行的单元格", "Cells over several rows"),
    paper: said(
      "四川 2023 自评表：项目基本情况 下又分 1.项目年度目标完成情况、2.项目实施内容及过程概述；预算执行情况右边的 原因 一格占五行；行标签上面印 年度预算数（万元）",
      "Sichuan 2023: 项目基本情况 over 1.项目年度目标完成情况 and 2.项目实施内容及过程概述; 原因 in one cell beside five rows of amounts; 年度预算数（万元） above their labels",
    ),
    how: said(
      "label、field、filler 写 rows 就向下占几行，下面的行在那里不再放东西，也不能超出所在的块。matrix 里占满各行的一列写在 whole 里，有自己的 path；行标签上面印的字写在 labels 的 heading 里。",
      "With rows a label, field or filler reaches down over so many rows of its block; the rows below put nothing there. A column of a matrix that is one cell beside all rows stands in whole, with a path of its own; words above the labels of the rows are the heading of labels.",
    ),
    example: {
      at: "block",
      json: {
        kind: "matrix",
        labels: { column: 0, heading: { id: "asked", text: "年度预算数" } },
        columns: [column(1, "spent", { id: "spent", text: "预算执行数" }, "money")],
        whole: [
          {
            column: 2,
            span: 2,
            heading: { id: "reason", text: "原因" },
            path: "local.executionReason",
            value: TEXT,
          },
        ],
        rows: [{ label: { id: "all", text: "总额（{unit}）" }, path: "execution.total" }],
      },
    },
  },
  {
    keys: ["parts", "part", "comparator", "unit"],
    title: said("指标值分几列写", "Targets in several columns"),
    paper: said("四川 2023 自评表：指标性质 | 指标值 | 度量单位", "Sichuan 2023: 指标性质 | 指标值 | 度量单位"),
    how: said(
      "指标值那一列写 parts，不写 heading：从左到右占满整列，各有 part（comparator、value、unit）、column、heading。JSON 里仍是一个指标值：≥、90、% 就是 ≥90%；性质写 定性 的只留文字。",
      "The column of the target has parts in place of a heading, from left to right over all of its width, each with part (comparator, value, unit), column and heading. In the JSON it is one target: ≥, 90, % are ≥90%; 定性 leaves it to its words.",
    ),
    example: {
      at: "column",
      json: {
        key: "actual",
        column: 0,
        span: 2,
        parts: [
          { part: "value", column: 0, heading: { id: "actual", text: "完成值" } },
          { part: "unit", column: 1, heading: { id: "actual-unit", text: "计量单位" } },
        ],
        value: { type: "target" },
      },
    },
  },
  {
    keys: ["around", "numbers", "marks", "hints"],
    title: said("名称前后印着的字", "What is printed around a name"),
    paper: said(
      "三级指标格里印着 指标1：、指标2、……；必填的前面有 *；名称后面有（≥**个）",
      "指标1：, 指标2, …… printed in the cells of names; * before what is obligatory; （≥**个） behind",
    ),
    how: said(
      "列上写 around：numbers 是前面的编号（{n} 代表数），marks 是前后的记号，hints 是后面的提示（** 代表待填的数）。它们不算内容：单独一格算空，和名称在一起时去掉后导出。程序印表时，每个级别下从 1 起印 numbers 的第一种；个别行另印的字（……、*培训人次）写在 printedRows 里。",
      "A column has around: numbers stand in front ({n} for the number), marks in front or behind, hints behind (** for what is to be put in). None is content: by itself the cell is blank, beside a name it is left out. What we insert prints the first of the numbers, from 1 below each level; what single rows print besides (……, *培训人次) stands in printedRows.",
    ),
    example: {
      at: "column",
      json: {
        ...column(0, "explanation", { id: "explanation", text: "指标解释" }, LINE),
        around: { numbers: ["指标{n}"], marks: ["*"], hints: ["（≥**个）", "……"] },
      },
    },
  },
  {
    keys: ["printedRows", "under", "texts", "aside"],
    title: said("单位印好的行，行号", "Rows that the office prints, and their numbers"),
    paper: said(
      "有的单位印好共性指标和计量单位；中央项目库支出明细：序号、顺序列",
      "Some offices print the indicators that all projects have, with their units; the central expenditure details: 序号, 顺序列",
    ),
    how: said(
      "printedRows 写在哪个级别下（under）、哪些列印什么（texts）；指标值列写它的单位。没有人填写别的内容时不算一行。aside 的列（序号）单独也不成一行。",
      "printedRows say under which level (under) which columns print what (texts); for a target its unit. Until somebody puts in something else it is no row. Nor does a column that is aside (the number of a row) make one by itself.",
    ),
    example: {
      at: "column",
      json: { ...column(0, "number", { id: "number", text: "序号" }, "decimal"), aside: true },
    },
  },
  {
    keys: ["at", "others"],
    title: said("合计行的位置和几列合计", "Where totals stand, and several in a row"),
    paper: said(
      "中央项目库支出明细：合计在表头下一行，没有字；自评表：总分 下分值与得分各有合计",
      "The central expenditure details: the total in the row under the headings, without words; self-evaluations: totals of points and of scores in one row",
    ),
    how: said(
      "total 写 at: top 就在表头下面，可以没有 label；同一行别的列的合计写在 others 里，各有 column 和 path。",
      "With at: top a total stands under the headings, and may have no label; totals of further columns in its row are others, each with a column and a path.",
    ),
    example: {
      at: "block",
      json: {
        kind: "table",
        path: "local.items",
        columns: [
          column(0, "item", { id: "item", text: "评分项" }, LINE, 2),
          column(2, "points", { id: "points", text: "分值" }, "points"),
          column(3, "score", { id: "score", text: "得分" }, "points"),
        ],
        blankRows: 3,
        total: {
          at: "top",
          column: "points",
          path: "score.points",
          others: [{ column: "score", path: "score.total" }],
        },
      },
    },
  },
  {
    keys: ["note", "printed"],
    title: said("注、金额后的说明、印好的值", "Notes, words behind amounts, printed values"),
    paper: said(
      "表下的 注：…；金额格里 16（其中：中央财政12，自筹4）；四川 2023：标题上面印 报表编号：510000_0013zp",
      "注：… below the table; 16（其中：中央财政12，自筹4） in the cell of an amount; Sichuan 2023: 报表编号：510000_0013zp above the title",
    ),
    how: said(
      "只印不填的话写成 note 块。金额字段写 note 是括号里的话导出到哪里。printed 是还没有人填写时就印着的值：只有它的表是空表；程序印空表时留空。",
      "Words that ask nothing are a block of the kind note. On an amount note is where the words in brackets behind it go. printed is a value that stands there before anybody has written: a form with no more is blank; what we insert leaves it open.",
    ),
    example: { at: "block", json: { kind: "note", text: "注：其他资金包括自筹资金。" } },
  },
];
