import { card } from "./card";
import type { PaneWords } from "../words/pane";

export const pane: PaneWords = {
  tabs: { check: "检查", funds: "资金", library: "指标库", export: "导出", forms: "表单" },
  views: "面板视图",
  dismiss: "关闭提示",
  language: "语言",

  starting: "正在读取工作簿…",
  reading: (done, total) => `正在读取工作表（${done}/${total}）…`,
  checked: "已检查",
  waiting: (reason) => `暂时无法读取：${reason}稍后会自动重试。`,
  checkNow: "重新检查",

  noForm: "这个工作簿里还没有绩效目标申报表",
  noFormHint: "可以插入一张标准表，或打开已有申报表的工作簿，绩效申报助手会自动识别。",
  chooseForm: "选择申报表",
  thisForm: "当前申报表",
  replacedBy: (name) => `这种表已由“${name}”取代，新的一年请用新表`,
  unnamedProject: "（未填项目名称）",
  onHiddenSheet: (sheet) => `${sheet}，隐藏`,
  yearOf: (year) => (year === null ? "年度未填" : `${year} 年度`),
  progress: (filled, total) => `已填 ${filled}/${total} 项`,
  sections: "填写进度",
  sectionsOpen: "还要填写或改正的部分",
  nothingOpen: "必填项都已填写",
  sectionSummary: (label, filled, total, open, errors) =>
    [
      `${label}：已填 ${filled}/${total}`,
      open > 0 ? `必填还差 ${open} 项` : null,
      errors > 0 ? `${errors} 处错误` : null,
    ]
      .filter((part) => part !== null)
      .join("，"),

  findings: "检查结果",
  counts: (errors, warnings, infos, notChecked) =>
    [
      errors > 0 ? `${errors} 处错误` : null,
      warnings > 0 ? `${warnings} 处提醒` : null,
      infos > 0 ? `${infos} 条说明` : null,
      notChecked > 0 ? `${notChecked} 项没能检查` : null,
    ]
      .filter((part) => part !== null)
      .join("，") || "没有发现问题",
  allClear: "没有发现问题",
  allClearHint: "可以到“导出”页生成 JSON 文件。",
  partlyChecked: "没有发现问题，但有的检查没能进行",
  notChecked: (checks) => `没能进行的检查（${checks}）`,
  whyNotChecked: {
    unreadable: "有内容读不出来",
    negative: "有一个数小于零",
    "unit-unknown": "金额的单位不明",
    "no-result": "没有公式的计算结果",
    "not-found": "缺少表上的文字或工作表",
  },
  thereforeNotChecked: (titles) => `因此没有检查：${titles.map((title) => `“${title}”`).join("、")}。`,
  moreCells: (rest) => `还有 ${rest} 个单元格`,
  blankForm: "这张表还没有开始填写。填写时，问题会显示在这里。",
  showMore: (rest) => `还有 ${rest} 项，显示更多`,
  severityGroups: {
    error: (count) => `错误（${count}）`,
    warning: (count) => `提醒（${count}）`,
    info: (count) => `说明（${count}）`,
  },
  showForm: "查看这份申报表",
  goTo: (place) => `转到 ${place}`,
  offers: "写法建议",
  offersHint: "下面的指标值含义明确，可以统一成规范写法。",
  applyOffer: (observed, expected) => `把“${observed}”改为“${expected}”`,
  written: "已写入单元格。",
  done: (what) => `${what}：已完成。`,
  undo: "恢复原值",
  undoNative: "也可以按 Ctrl+Z 撤销。",

  fundsHint: "金额按表中的关系逐级核对，点击可转到对应单元格。",
  declared: "填报",
  computed: "合计",
  difference: "相差",
  blank: "未填",
  states: { ok: "相符", wrong: "不符", "cannot-tell": "无法核对", blank: "未填" },
  inUnit: (unit) => `单位：${unit}`,

  exportHint: "选择要导出的申报表。导出前会重新检查一遍。",
  prepareExport: "生成文件",
  exportDraft: (errors) => `还有 ${errors} 处错误，只能保存为草稿。改正后可导出正式文件。`,
  exportBlank: "选中的申报表还没有开始填写，只能保存为草稿。",
  exportFinal: "没有错误，可以作为正式文件上报。",
  exportUnread: (sheets) =>
    `工作表${sheets.map((sheet) => `“${sheet}”`).join("、")}上有申报表没有读取，只能保存为草稿。不打算导出它，请取消勾选。`,
  hiddenForms: "隐藏的工作表上的申报表（勾选才导出）",
  unreadSheets: "有申报表没有读取的工作表",
  sheetNamed: (name) => `工作表“${name}”`,
  fileName: "文件名",
  size: "大小",
  bytes: (count) => `${count.toLocaleString("zh-CN")} 字节`,
  fingerprint: "SHA-256 校验值",
  fieldsRead: "读取内容",
  fieldsReadValue: (filled, fields) => `共 ${fields} 项，已填 ${filled} 项`,
  openErrors: "未改正的错误",
  preview: "文件内容",
  preparing: "正在检查并生成…",
  fetching: "正在载入…",
  formsLacking:
    "有的表单没有取到：可能已换成新版本，也可能是网络中断。用这些表单填的工作表暂时认不出来，工作簿没有改动。请在网络正常时重新载入面板。",
  inserting: "正在处理…",
  save: "保存文件",
  saveMap: "保存单元格对照表",
  copy: "复制全部",
  copied: "已复制到剪贴板。",
  copyByHand: "请在下面的文本框中按 Ctrl+A 全选，再按 Ctrl+C 复制。",
  savedOffered: "已交给下载。如果没有看到文件，请用“复制全部”。",
  saveUnavailable: "这里不能直接保存文件，请用“复制全部”，粘贴到记事本后另存。",
  exportStale: "工作簿在生成之后有改动，请重新生成。",
  submitMissing:
    "提交功能没有取到：程序可能已换成新版本，也可能是网络中断。文件仍可保存；请在网络正常时重新载入面板，再提交。",

  galleryTitle: "插入标准申报表",
  fiscalYear: "预算年度",
  fiscalYearBad: "请输入四位年份，例如 2026。",
  insert: "插入",
  insertNamed: (name) => `插入${name}`,
  inserted: (sheets) => `已插入：${sheets.join("、")}`,
  previewOf: (name) => `${name}的版式预览`,
  importTitle: "从 JSON 还原",
  importHint: "把导出过的 JSON 文件还原成工作表，再次导出内容不变。",
  importChoose: "选择 JSON 文件",
  imported: (sheets, notices) =>
    [
      `已还原：${sheets.join("、")}`,
      notices.has("lines-joined") ? "文件中有的名称、指标值等带有换行或看不见的字符，已并成一行" : "",
      notices.has("form-replaced") ? "文件中的申报表已有新的定义，按新表写出" : "",
      notices.has("values-left-out") ? "其中有的内容新表没有位置，没有写入" : "",
    ]
      .filter((sentence) => sentence !== "")
      .join("。"),
  newYearTitle: "用去年的表开始新年度",
  newYearHint: "保留项目、单位、指标名称等内容，清空金额、日期、年度目标和指标值。",
  newYear: (year) => `生成 ${year} 年度申报表`,
  sheetCount: (count) => `${count} 张工作表`,

  card,

  crashed: "面板遇到意外情况，工作表内容没有改动。请重新载入面板。",
};
