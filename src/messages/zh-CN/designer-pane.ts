import type { DesignerViewWords } from "../words/designer-pane";

const MOST_NAMES = 6;
const some = (names: readonly string[]): string =>
  `${names.slice(0, MOST_NAMES).join("、")}${names.length > MOST_NAMES ? ` 等 ${names.length} 项` : ""}`;

export const designerPane: DesignerViewWords = {
  begin: "把这张表做成标准表",
  beginHint: "本单位自己的表也能用：先看一遍自动认出的内容，几分钟就能做成标准表。当前这张表不会被改动。",
  title: (sheet) => `把“${sheet}”做成标准表`,
  close: "返回",
  gone: "这张工作表已经不在了。",
  isForm: "这就是要填报的表",
  isFormHint: (title) => `表上没有字样说明它是绩效表。如果“${title}”就是本单位要填报的表，点下面的按钮，就照它做。`,
  resumed: "接着上次的做。",
  startAnew: "从头再来",
  notKept: "这里不能保存做了一半的内容，请一次做完。",
  sheets: "一份表占几张工作表的，请都勾选：",
  sheetsIdle: (names) => `${names.map((name) => `“${name}”`).join("、")}没有绩效表的标题，没有用到。`,

  undo: "撤销",
  redo: "重做",
  goTo: (place) => `转到 ${place}`,

  look: (found, of, filled, rows) => `读到 ${found}/${of} 项，其中 ${filled} 项有内容；列表 ${rows} 行。`,
  notRead: "照现在的设置读不出这张表。",
  left: (count) => `${count} 个单元格没有归属：`,
  nothingLeft: "没有遗漏的单元格。",

  doubts: (count) => `请看一看（${count}）`,
  noDoubts: "没有拿不准的地方了。",
  doubtsHint: "排在前面的影响最大。点单元格可转到原处，选对的一项即可。",
  otherMeaning: "都不是，另选",

  outline: "表的内容",
  parts: { head: "表头", columns: "各列", levels: "指标级次", sums: "合计关系", words: "表名、年度和其他印好的文字" },
  required: "必填",
  own: "本表自己的一项",
  isWords: "只是印的文字，不填内容",
  meaning: "填的是什么",
  searchMeaning: "查找（如 总额、负责人）",
  noMeaning: "没有这样的内容。",
  kind: "怎么填",
  line: "一行文字",
  lines: "多行文字",
  wording: "名称",
  wordingHint: "改的是标准表上印的文字，原来的写法照样认得。",
  noValue: {
    title: "表名，凭它认出这种表",
    year: "从这里读出年度，印着金额单位的也一起读",
    side: "栏目的名称",
    words: "印好的文字，不填内容",
  },
  forget: "恢复自动认出的",
  edit: (words) => `修改“${words}”`,
  mark: "标出单元格",
  markHint: "认错或漏认的地方：先在表里选中单元格，再说明它是什么。",
  selection: (place) => `当前选中：${place}`,
  noSelection: "请先在这张表里选中单元格。",
  marks: { field: "要填的内容", label: "印的名称", table: "列表（从表头行选起）", note: "说明文字" },
  marked: (place, as) => `${place}：${as}`,
  unmark: (place) => `取消标出 ${place}`,

  sumHint: "添加合计：选中合计所在的单元格，点“这是合计”；再逐个选中各组成部分，点“加入”。",
  sumTotal: (words) => `这是合计：${words}`,
  sumPart: (words) => `加入：${words}`,
  sumNot: "选中的不是金额或数字的单元格。",
  sumAdd: "添加这个合计",
  sumClear: "重选",
  sumDraft: (total, parts) => `${total ?? "？"} = ${parts.length === 0 ? "？" : parts.join(" + ")}`,
  sumDrop: (total) => `去掉“${total}”的合计`,

  keepTitle: "保存和使用",
  name: "表单名称",
  nameHint: "写明是谁的表，如“某某区项目支出绩效目标申报表”。",
  id: "编号",
  idBad: "应是小写英文词用 - 相连，最后是年份，如 qingpu-2026。",
  replaces: "代替",
  replacesNone: "不代替别的表单",
  changed: (count) => `与原来的相比有 ${count} 处变化：`,
  unchanged: "与原来的相比，填的内容没有变化。",
  change: {
    gone: (name) => `去掉：${name}`,
    added: (name) => `新增：${name}`,
    moved: (name, from, to) => `${name}：原来的内容转到新的位置（${from} → ${to}）`,
    kind: (name) => `${name}：填法变了`,
    words: (name, before) => `${before} 改称 ${name}`,
  },

  tryOut: "试一试",
  tryHint: "在新工作表上插入一张，把当前的内容带过去、导出、再读回来对照。",
  tryName: "试用 ",
  tried: (sheets, blank) =>
    blank
      ? `已在新工作表“${sheets.join("、")}”插入空白表，导出后读回来完全一致。`
      : `已在新工作表“${sheets.join("、")}”插入，内容带过去、导出、再读回来，完全一致。`,
  triedDifferent: (sheets, names) => `已在新工作表“${sheets.join("、")}”插入，但读回来不一致：${some(names)}。`,
  removeTried: (sheets) => `删除“${sheets.join("、")}”`,
  removedTried: "试用的工作表已删除。",

  keep: "保存并使用",
  kept: (name) =>
    `已保存：${name}。以后在这台电脑上打开这种表就能直接检查和导出。同事也要用，请在“表单”页导出它的表单文件，和填好的工作簿一起发。`,
  full: (name) => `已使用：${name}。但浏览器的存储空间已满，没有保存，请导出文件留好。`,
  closed: (name) => `已使用：${name}。但这里不能保存，请导出文件留好。`,
  cannotKeep: "编号与已有的表单相同而内容不同，请改编号。",
  exportFile: "导出表单文件",
  exported: (file) => `已交给下载：${file}`,
  unsavable: "这里不能直接保存文件，请在浏览器里打开工作台导出。",
  hand: "交给管理员",
  letter: (name, file) =>
    `附件 ${file} 是“${name}”的表单文件，请放到绩效插件部署目录的 forms 文件夹并更新清单，全单位就都能使用这张表。`,
  letterLabel: "给管理员的话",
  copy: "复制",
  copied: "已复制。",
};
