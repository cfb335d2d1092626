import { column, TEXT } from "../../cells";
import { said, type Idea } from "./idea";

/** Of tables, levels and what must hold between values. */
export const OF_TABLES: readonly Idea[] = [
  {
    keys: ["table", "level1", "level2", "blankRows"],
    title: said("指标表", "The table of indicators"),
    paper: said("一级指标 | 二级指标 | 三级指标 | 指标值", "一级指标 | 二级指标 | 三级指标 | 指标值"),
    how: said(
      "指标表要有 level1、name（text）、target 三列，通常还有 level2，键名固定。另外的列（备注、指标解释、上年、实际值、分值、得分、偏差原因）照样写，键见 fields.md。blankRows 写每个二级指标（没有二级的写一级）印几个空行。不是指标的表没有级别列，blankRows 是一个数。",
      "A table of indicators has the columns level1, name (text) and target, mostly level2 too, under these keys. More columns (remarks, explanations, last year, actual values, points, scores, deviations) are written alike; fields.md has their keys. blankRows says how many blank rows each second level gets, or each first level where there are no others. A table of something else has no levels, and blankRows is a number.",
    ),
    example: {
      at: "column",
      json: column(0, "note", { id: "note", text: "备注" }, TEXT),
    },
  },
  {
    keys: ["levels", "children", "implied"],
    title: said("指标的级别", "Levels of indicators"),
    paper: said(
      "产出指标下数量、质量、时效、成本；自评表：产出指标（50分）；有的表不印一级",
      "数量, 质量, 时效, 成本 below 产出指标; self-evaluations: 产出指标（50分）; some print no first level",
    ),
    how: said(
      "levels 写一级和它的 children，每个有 code、label、aliases；required：至少要有一条完整的指标。级别后面的（50分）自会认出；印表时要印的写 points。implied：一级不印时由二级得知。",
      "levels are first levels and their children, each with code, label and aliases; required: at least one complete indicator. （50分） behind a level is told by itself; points are printed there when the form is inserted. implied: where no first level is printed the second tells it.",
    ),
    example: {
      at: "level",
      json: {
        code: "influence",
        label: "影响力指标",
        aliases: ["影响力目标"],
        required: false,
        children: [{ code: "influence.lasting", label: "长效管理" }],
      },
    },
  },
  {
    keys: ["groups"],
    title: said("管几列的标题", "A heading over several columns"),
    paper: said("黄石：指标值 之下分 上年、本年", "Huangshi: 指标值 over 上年 and 本年"),
    how: said(
      "groups 写标题和它管的列的 key；表头便有两行，别的标题跨两行。",
      "groups have a heading and the keys of its columns; the table then has two rows of headings, and all others reach over both.",
    ),
    example: null,
  },
  {
    keys: ["sections"],
    title: said("左右并排的两半", "Two halves side by side"),
    paper: said(
      "财政部 2015 年、武汉青山：左边中期指标，右边年度指标，共用一级指标",
      "The ministry in 2015, Wuhan Qingshan: 中期 on the left, 年度 on the right, one 一级指标 for both",
    ),
    how: said(
      "左半是表本身，右半写在 sections 里，各有 path 和列，一级指标共用。",
      "The left half is the table itself, the right one is in sections with a path and columns of its own; the first level holds for both.",
    ),
    example: null,
  },
  {
    keys: ["sideFrom", "fillers", "filler", "text"],
    title: said("表旁的标签，印而不填的格子", "Labels beside a table, and cells that take nothing"),
    paper: said(
      "绩效指标：合并在左边，有的从表头起，有的从第一行起",
      "绩效指标 at the left, from the headings on or from the first row on",
    ),
    how: said(
      "side 同上，sideFrom 写 rows 就从第一行起。表头里没有标题的格子写 fillers。",
      "side as above; with sideFrom: rows it begins at the first row. Cells of the heading that name no column are fillers.",
    ),
    example: null,
  },
  {
    keys: ["total", "derived", "sum"],
    title: said("合计", "Totals"),
    paper: said(
      "闵行：金额合计；自评表：总分 100 | 90；广元：项目资金只是标题，下面各来源相加才是总额",
      "Minhang: 金额合计; self-evaluations: 总分 100 | 90; Guangyuan: 项目资金 is only a heading, the sources below add up to it",
    ),
    how: said(
      "表末的合计行写 total：标签、合计哪一列、导出到哪里，旁边印好的数写 constants。纸上没有格子的总额写 derived：由哪几项相加。",
      "A closing row is total: its label, the column whose total it holds, where that is exported; what is printed beside it is in constants. A total without a cell of its own is derived: from which values it is added up.",
    ),
    example: { at: "form", json: { derived: [] } },
  },
  {
    keys: ["ticks"],
    title: said("逐格打勾", "Ticks in cells of their own"),
    paper: said(
      "闵行 2019 制度保障：制度种类印在左边，立项、实施、终结三格打 √",
      "Minhang 2019, safeguards: the kind is printed at the left, √ in the cells of three stages",
    ),
    how: said(
      "kind 是印好的类别，blankRows 按它的选项写；ticks 每个选项一格，span 等于选项数。",
      "A kind is a printed one, and blankRows goes by its options; ticks have a cell for each option, and span is their number.",
    ),
    example: {
      at: "column",
      json: {
        key: "stages",
        column: 0,
        span: 2,
        value: {
          type: "ticks",
          options: [
            { code: "initiation", label: "立项" },
            { code: "closing", label: "终结" },
          ],
        },
      },
    },
  },
  {
    keys: [
      "relations",
      "left",
      "op",
      "right",
      "product",
      "quotient",
      "least",
      "constant",
      "rounded",
      "within",
      "when",
      "each",
    ],
    title: said("勾稽关系", "What must hold"),
    paper: said(
      "总额 = 财政资金 + 其他资金；金额 = 单价 × 数量；执行率 = 执行数 ÷ 预算数；得分 ≤ 分值",
      "总额 = 财政资金 + 其他资金; 金额 = 单价 × 数量; 执行率 = 执行数 ÷ 预算数; 得分 ≤ 分值",
    ),
    how: said(
      "left op right，op 是 = 或 ≤；right 是路径、sum、product、quotient、least、constant。表格的列写 breakdown[].amount，逐行比对。each 让同一关系对几列各成立一次，列名处写 *。rounded、within 写舍入和容差；when 写 single-year 时只查当年完成的项目。公式、红色标记、问题、资金树都由它得出。",
      "left op right, where op is = or ≤, and right a path, sum, product, quotient, least or constant. A column is breakdown[].amount, meant row by row. each says the same of several columns, with * where their keys go. rounded and within say how exactly; when: single-year holds it to projects of one year. Formulas, red marks, findings and the tree of funds follow from it.",
    ),
    example: {
      at: "relation",
      json: { left: "funds.total", op: "≤", right: { product: [{ constant: "1.00" }, "funds.total"] } },
    },
  },
];
