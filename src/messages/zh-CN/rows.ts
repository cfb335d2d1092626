import type { RowWords } from "../words/rows";

export const rows: RowWords = {
  title: "这一行",
  levels: "其他级别",
  level: "级别",
  addBelow: "下方加行",
  remove: "删除行",
  up: "上移",
  down: "下移",
  addTo: "在此加行",
  moveTo: "移到这里",
  newRows: (sheet, first, last) =>
    `工作表“${sheet}”第 ${first === last ? first : `${first} 至 ${last}`} 行是插入的新行，还缺本表的格式或校验。已填的内容不会改动。`,
  complete: "为新行补上格式和校验",
  refused: {
    "no-row": "请先选中申报表的指标、构成分解或制度保障中的一行。工作表没有改动。",
    first: "这已经是这个级别的第一行，没有移动。要换级别，请用“移到这里”。",
    last: "这已经是这个级别的最后一行，没有移动。要换级别，请用“移到这里”。",
    only: "这是这个级别唯一的一行，而且是空的：级别要印在表里，所以保留。",
    beside: "表格旁边和下面都有其他内容，增加一行会把它们错开。请先把其他内容移到别的工作表。工作表没有改动。",
  },
};
