import type { Counted } from "../../forms/compile/bounds";
import type { DefinitionProblemWords } from "../words/definition-problems";

const COUNTED: Readonly<Record<Counted, string>> = {
  sheets: "工作表",
  cells: "单元格和列",
  columns: "一张工作表或一个表格的列",
  tables: "表格",
  wordings: "标签、级别和选项的写法",
  "same-wording": "一张工作表上写法相同的标签",
  levels: "指标级别",
  reckoned: "勾稽关系里相加、相乘、比较的项",
  moves: "重复（repeats）、改路径（renamed）、改编码（recoded）的项",
};

export const definitionProblems: DefinitionProblemWords = {
  of: (form, problem) => `表单 ${form}：${problem}`,
  at: ({ sheet, table, relation }, problem) =>
    [
      sheet === undefined ? "" : `工作表 ${sheet}：`,
      table === undefined ? "" : `表格 ${table} `,
      relation === undefined ? "" : `${relation} 的勾稽关系`,
      problem,
    ].join(""),
  problems: {
    "id-twice": ({ id }) => `有两个表单的 id 都是 ${id}`,

    "too-many": ({ what, count, most }) => `${COUNTED[what]}有 ${count} 个，最多 ${most} 个；请减少，或分成几个表单`,

    "replaces-itself": () => "replaces 写的是它自己；应写被它取代的那个定义的 id",
    "renamed-without-replaces": () => "有 renamed 却没有 replaces；请写上被取代的定义的 id，或去掉 renamed",
    "renamed-no-place": ({ from, to }) => `renamed 把 ${from} 放到 ${to}，而那里没有单元格；请改路径`,
    "renamed-kinds": ({ from, to }) => `renamed 把 ${from} 放到 ${to}：一个是表格的列，另一个不是；请改路径`,
    "renamed-twice": ({ to }) => `renamed 把两个值都放到 ${to}；请改其中一个`,
    "recoded-without-replaces": () => "有 recoded 却没有 replaces；请写上被取代的定义的 id，或去掉 recoded",
    "recoded-no-level": ({ from, to }) => `recoded 把指标级别 ${from} 改为 ${to}，而 levels 里没有它；请改编码`,
    "recoded-no-choices": ({ place }) => `recoded 写了 ${place} 的选项，而那里没有选项；请改路径`,
    "recoded-no-option": ({ place, from, to }) =>
      `recoded 把 ${place} 的选项 ${from} 改为 ${to}，而那里没有它；请改编码`,

    "unseen-character": ({ text, pointer, code }) => `${pointer} 处的“${text}”里有看不见的字符 ${code}；请删去`,
    "name-of-objects": ({ name, pointer }) => `${pointer} 处的“${name}”是程序自己要用的名字；请换一个`,
    "text-formula": ({ text, pointer }) => `${pointer} 处的“${text}”开头像公式；请在前面换一个字`,
    "text-too-long": ({ text, pointer, most }) => `${pointer} 处的“${text}”超过 ${most} 个字；请缩短`,
    "tab-name": ({ name, most }) =>
      `工作表名称“${name}”Excel 不接受：最多 ${most} 个字，不能有 [ ] : * ? / \\，首尾不能是 '，也不能叫 History`,

    "sheet-key-twice": ({ key }) => `有两张工作表的 key 都是 ${key}；请改其中一个`,
    "sheet-name-twice": ({ name }) => `有两张工作表都叫“${name}”；请改其中一个`,
    "sheet-too-large": ({ rows, columns, most }) =>
      `有 ${rows} 行 ${columns} 列，超过一张印出的表最多的 ${most} 个单元格；请减少 blankRows`,
    "label-twice": ({ id }) => `有两个标签的 id 都是 ${id}；请改其中一个`,
    "label-no-words": ({ id }) => `标签 ${id} 有一种写法里没有字，无从认出；请写上字，或删去这种写法`,
    "label-behind-field": ({ path, id }) => `字段 ${path} 的标签 ${id} 在它的右边或下面；标签要在字段的左边或上面`,
    "label-too-long": ({ id, most }) => `标签 ${id} 超过 ${most} 个字，数据验证公式放不下；请缩短`,
    "field-without-label": ({ path }) => `字段 ${path} 左边没有标签；请在它左边写上标签，或用 label 指明`,
    "field-names-label": ({ path, id }) => `字段 ${path} 指明的标签 ${id} 不在这张工作表上`,
    overlap: ({ area, other, at }) => `${area} 与 ${other} 在 ${at} 重叠；请改列号或跨度`,
    "past-last-column": ({ area }) => `${area} 超出最后一列；请改列号或跨度，或在 columns 里加一列`,
    "past-last-row": ({ column, row, rows }) =>
      `一个单元格（第 ${row} 行，column ${column}）向下占 ${rows} 行，超出所在的块；请改 rows`,
    "nothing-at": ({ at }) => `${at} 什么都没有；请放一个 filler`,
    "no-title": () => "没有标题（title），无法与别的工作表区分；请加上",
    "no-year": () => "没有印预算年度的一行；请加上 year，或在标题里写 {year}",
    "derived-no-label": ({ path, id }) => `${path} 由各项相加得出，但没有它所写的标签 ${id}`,
    "derived-no-amount": ({ path, part }) => `${path} 所加的 ${part} 不是表里的金额`,
    "group-no-columns": ({ id }) => `表头 ${id} 下的各列不相邻，或不存在`,
    "signature-required": ({ path }) => `${path} 是签字、盖章处，不能设为必填`,
    "note-no-amount": ({ path, type }) => `${path} 的类型是 ${type}，不能写 note；只有 money 可以`,
    "printed-no-text": ({ path, type }) => `${path} 的类型是 ${type}，不能写 printed；只有 text 可以`,
    "no-unit": ({ path }) =>
      `有金额（${path}），却没有标签印出金额单位；请在一个标签里写 {unit}，如 项目资金（{unit}）`,

    "option-twice": ({ path, code }) => `${path} 有两个选项的 code 都是 ${code}；请改其中一个`,
    "option-with-comma": ({ path, label }) => `${path} 的选项“${label}”里有英文逗号，下拉列表放不下；请换成别的标点`,
    "options-too-long": ({ path, most }) => `${path} 的选项太长，${most} 个字符以内的下拉列表放不下；请缩短或减少选项`,

    "rows-per-entry": ({ path }) => `表格 ${path} 要写明每个指标级别或类别各印几行（blankRows）`,
    "rows-unknown": ({ path, code }) => `表格 ${path} 为 ${code} 印行，但没有这个级别或类别；请改 blankRows`,
    "boxes-in-table": ({ path, key }) => `表格 ${path} 的列 ${key} 每行都会印满方框；请改为 choice`,
    "ticks-without-cells": ({ path, key }) => `表格 ${path} 的列 ${key} 每个选项要有一个单元格；请让 span 等于选项数`,
    "parts-of-target": ({ key }) =>
      `列 ${key} 的 parts 要从左到右占满整列，各部分只有一个，其中有 value，类型为 target，且不另写 heading`,
    "printed-no-column": ({ key }) =>
      `的 printedRows 写了列 ${key}，但没有这一列，或它的类型不是 text 或 target；请改正`,
    "printed-no-rows": ({ under, count, rows }) =>
      `的 printedRows 在“${under}”下有 ${count} 行，而 blankRows 只印 ${rows} 行；请改 blankRows`,
    "two-columns": ({ key }) => `有两列的 key 都是 ${key}；请改其中一个`,
    "two-of-type": ({ type }) => `有两列的类型都是 ${type}；只能有一列`,
    "needs-column": ({ key, type }) => `要有一列 key 为 ${key}、类型为 ${type}；请加上`,
    "total-no-label": ({ path }) => `的合计 ${path} 没有标签；只有 at 为 top 的合计可以不写`,
    "total-no-column": ({ column }) => `的合计指的列 ${column} 不存在`,
    "total-no-number": ({ column, type }) => `的合计指的列 ${column} 类型是 ${type}；合计的列要是数`,

    "level-twice": ({ code }) => `级别 ${code} 列了两次；请去掉一个`,
    "level-elsewhere": ({ code, parent }) => `级别 ${code} 列在 ${parent} 之下；code 要以“${parent}.”开头`,
    "level-words": ({ under, one, other, word }) =>
      `${under === null ? "一级指标" : `${under} 之下的`} ${one} 与 ${other} 都叫“${word}”，无法区分；请改其中一个`,
    "level-implied": ({ code, labels }) =>
      `${code} 写了 implied，但“${labels}”也列在别的一级指标之下；请去掉 implied 或改名`,
    "level-without-row": ({ code }) => `级别 ${code} 必填，blankRows 却没有为它印行；请加上`,
    "no-indicators": () => "没有列出绩效指标的表格；请加上有 level1 列的表格",
    "no-levels": ({ path }) => `表格 ${path} 列出绩效指标，而 levels 是空的；请写上各级指标`,
    "no-rows": ({ path }) => `表格 ${path} 一行也不印：blankRows 是空的；请写上`,
    "rows-of-first-level": ({ path, code, below }) =>
      `表格 ${path} 为一级指标 ${code} 印行；请改写它的二级指标（${below}）`,
    "rows-of-second-level": ({ path, code }) =>
      `表格 ${path} 为二级指标 ${code} 印行，却没有二级指标的列；请改写一级指标`,
    "level-without-below": ({ path, code }) => `表格 ${path} 印二级指标，而级别 ${code} 没有二级指标；请加上`,

    "path-twice": ({ path }) => `有两个单元格都是 ${path}；后一张工作表上重复的值请写进 repeats`,
    "path-below": ({ path, above }) => `${above} 已是一个值，${path} 不能在它之下；请改其中一个`,
    "own-key": ({ path }) => `${path} 是每个表单自带的键；请给单元格换一个`,
    "empty-levels-twice": ({ key }) => `两个指标表格的空级别都会写进 ${key}；请给其中一个换路径`,

    "role-no-cell": ({ role, path }) => `角色 ${role} 指的 ${path} 没有单元格`,
    "role-of-type": ({ role, path, type, wanted }) =>
      `角色 ${role} 指的 ${path} 类型是 ${type}；要是 ${wanted.join(" 或 ")}`,
    "start-without-end": () => "角色 start 与 end 要同时有：项目的起止日期或者都有，或者都没有",
    "items-no-table": ({ path }) => `角色 items 指的表格 ${path} 不存在`,
    "span-no-label": ({ id }) => `角色 spanLabel 指的标签 ${id} 不存在`,
    "span-no-slot": ({ id }) => `标签 ${id} 没有写总目标年限的 {from}`,
    "span-no-goal": ({ id }) => `标签 ${id} 印总目标的年限，却没有角色 overallGoal`,
    "repeats-no-sheet": ({ sheet }) => `repeats 指的工作表 ${sheet} 不存在`,
    "repeats-no-label": ({ id, sheet }) => `repeats 指的标签 ${id} 不在工作表 ${sheet} 上`,
    "repeats-no-cell": ({ path }) => `repeats 指的 ${path} 没有第一个单元格`,

    "no-cell": ({ path }) => `指的 ${path} 没有单元格`,
    "no-column": ({ path, key }) => `指的 ${path} 的列 ${key} 不存在`,
    "from-other-row": ({ reference }) => `要从别的表格的行里取 ${reference}；整列相加请写 { "sum": "${reference}" }`,
    "adds-one-value": ({ path }) => `把 ${path} 相加，而它只是一个值；请写一列或几个值`,
    "no-number": ({ path, type }) => `用到的 ${path} 类型是 ${type}；要是数`,
    "money-against-numbers": () => "拿金额与不是金额的数相比",
    "rounds-money": () => "把金额按印出的位数四舍五入；金额是单元格里的值，不是显示出来的位数",
    "single-year-without-days": () => "只在单年度项目成立，却没有角色 start 与 end",
    circle: ({ paths }) => `勾稽关系中的 ${paths.join("、")} 互相推算，成了循环；请去掉一条勾稽关系`,
  },
};
