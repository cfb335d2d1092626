import { row, rows } from "../../cells";
import { said, type Idea } from "./idea";

/** Of the form as a whole. */
export const OF_FORMS: readonly Idea[] = [
  {
    keys: ["language", "id", "name", "description", "place", "since"],
    title: said("表单的身份", "What a form is called"),
    paper: said("每一种表", "Every paper"),
    how: said(
      "id 是小写英文词加年份，一经发出含义不变。name、description 写中英文两种；place 写省名或“全国”，表单按它分组；since 是表的年份，新的排在前面。",
      "The id is words in lower case and a year; what it means never changes once it is out. name and description are said in both languages; place is a province or 全国, by which forms are grouped; since is the paper's year, the newest first.",
    ),
    example: {
      at: "form",
      json: {
        id: "qingpu-2026",
        name: { "zh-CN": "项目申报表（青浦 2026）", "en-US": "Declaration (Qingpu 2026)" },
        description: { "zh-CN": "青浦区 2026 年起使用。", "en-US": "Used in Qingpu since 2026." },
        place: { "zh-CN": "上海", "en-US": "Shanghai" },
        since: 2026,
      },
    },
  },
  {
    keys: ["revision", "replaces", "renamed", "recoded", "retired", "digestInJson", "levels", "options"],
    title: said("改版", "New editions"),
    paper: said(
      "上海市：2023 年成本指标是产出下的二级，2026 年单列为一级",
      "Shanghai: cost stood below the output in 2023 and is a first level in 2026",
    ),
    how: said(
      "只改印法：revision 加一。改含义（路径、值的种类、级别、选项、单位）：换 id，replaces 写旧 id，renamed 写哪个值搬到了哪里，recoded 写哪个级别、选项换了编码；旧 JSON 照此填入，新年度照此结转。retired：仍然读，不再提供。新表单都写 digestInJson，导出的 JSON 便带含义的摘要。",
      "Where only what is printed changes, revision goes up by one. Where the meaning changes (paths, kinds of values, levels, choices, unit) the id is another one, replaces names the old one, renamed says which value stands where now, recoded which level or choice has another code; old JSON is filled in by that, and the next year goes on by it. retired: read, and offered no more. New forms say digestInJson: their JSON then names the digest of the meaning.",
    ),
    example: {
      at: "form",
      json: {
        replaces: "old-2023",
        renamed: { "project.title": "project.name" },
        recoded: { levels: { "output.number": "output.quantity" } },
        digestInJson: true,
      },
    },
  },
  {
    keys: ["kind"],
    title: said("批复、监控、自评", "Approvals, monitoring, self-evaluations"),
    paper: said(
      "黄石市项目支出绩效目标批复表；财政部 2020 年项目支出绩效自评表",
      "The approval of Huangshi; the ministry's self-evaluation of 2020",
    ),
    how: said(
      "kind 写这张表做什么用，不写就是申报表。由它决定哪些规则适用：自评表里的指标不能再改，就不再建议怎样写指标。",
      "kind says what the form is for; without it, it is a declaration. Which rules apply follows from it: indicators of a self-evaluation may not be changed any more, so nothing is advised on how to set them.",
    ),
    example: { at: "form", json: { kind: "approval" } },
  },
  {
    keys: ["year"],
    title: said("年度印在哪里", "Where the year is printed"),
    paper: said(
      "上海：标题下的（2026年度）；湘潭：只在标题里；有的单位：哪里都没有",
      "Shanghai: （2026年度） below the title; Xiangtan: in the title only; some offices: nowhere",
    ),
    how: said(
      '标题下单独一行：kind 为 year 的块。在标题里：标题写 {year}。哪里都没有："year": "none"。',
      'A line of its own below the title is a block of the kind year. In the title: {year} in its words. Nowhere: "year": "none".',
    ),
    example: { at: "form", json: { year: "none" } },
  },
  {
    keys: ["unit", "unitPrinted", "unitDecides"],
    title: said("金额单位", "The unit of amounts"),
    paper: said(
      "多数表：项目资金（万元）；武汉青山：单位写在每个数后面；财政部 2018 年：同一张表，有的印元，有的印万元",
      "Most: 项目资金（万元）; Wuhan Qingshan: behind each number; the ministry in 2018: one paper, printed in 元 here and in 万元 there",
    ),
    how: said(
      "一个标签里写 {unit}，表头印什么就按什么读。单位在每个数后面：unitPrinted 写 values。另有一种表标签全同、只是单位不同：两种都写 unitDecides。",
      "{unit} in a label: amounts are read by what the sheet prints there. With the unit behind each number unitPrinted is values. Where another form has the same labels and the other unit both say unitDecides.",
    ),
    example: { at: "form", json: { unit: "万元", unitPrinted: "values" } },
  },
  {
    keys: ["sheets", "key", "columns", "orientation", "blocks"],
    title: said("工作表和列", "Worksheets and columns"),
    paper: said("闵行 2019：三张工作表；其余：一张", "Minhang 2019: three worksheets; the others: one"),
    how: said(
      "columns 是各列的宽度（字符数），任何一行有竖线的地方都要有一列，A4 纵向约 97。blocks 从上到下写：title、year、rows、matrix、table、note。每个位置恰好属于一个单元格，印着而不填的写 filler。",
      "columns are widths in characters, a column for every vertical line that any row has; about 97 fill A4 upright. blocks go from top to bottom: title, year, rows, matrix, table, note. Every position belongs to exactly one cell; what is printed and takes nothing is a filler.",
    ),
    example: {
      at: "block",
      json: rows(row({ kind: "filler", column: 0, span: 4, text: "以下由财政部门填写" })),
    },
  },
  {
    keys: ["repeats", "sheet"],
    title: said("几张表都印的项目名称", "A name that several sheets print"),
    paper: said("闵行 2019：项目名称在三张表上都要填", "Minhang 2019: the project's name on each of three sheets"),
    how: said(
      "第二张起写在 repeats 里，与第一处比对，不另外导出。",
      "From the second on it is in repeats: held against the first, not exported again.",
    ),
    example: { at: "form", json: { repeats: [] } },
  },
  {
    keys: ["roles", "total", "annual", "start", "end", "fiscal", "items", "overallGoal", "annualGoal", "spanLabel"],
    title: said("哪一项是什么", "Which value is what"),
    paper: said("自评表没有起止时间，湘潭没有总额", "A self-evaluation has no dates, Xiangtan no total"),
    how: said(
      "规则按 roles 找项目名称、总额、年度金额、起止日期、目标；只有 name 必须有，表上没有的就不写，相应的规则便不查。",
      "Rules find the project's name, total, annual amount, days and goals by roles. Only name is asked for; what the paper does not have is left out, and the rules that need it say nothing.",
    ),
    example: { at: "form", json: { roles: { name: "project.name" } } },
  },
];
