import type { LossKind } from "../files/losses";
import type { Locale } from "./locale";

/** What the workbench itself says; the add-in's words are `messages/`. */
export interface Words {
  readonly title: string;
  readonly file: string;
  readonly newFile: string;
  readonly open: string;
  readonly save: string;
  readonly sample: string;
  readonly undo: string;
  readonly redo: string;
  readonly otherLanguage: string;
  readonly pane: string;
  readonly paneWidth: string;
  readonly ready: string;
  readonly starting: string;
  readonly opening: (name: string) => string;
  readonly opened: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly running: (label: string) => string;
  readonly unsaved: string;
  readonly lossTitle: string;
  readonly lossIntro: (name: string) => string;
  readonly openAnyway: string;
  readonly cancel: string;
  readonly keepOriginal: string;
  readonly inSheet: (sheet: string, what: string) => string;
  readonly losses: Readonly<Record<LossKind, string>>;
  readonly notXlsx: string;
  readonly failed: string;
  /** A part of the program that is fetched when it is needed could not be fetched. */
  readonly partMissing: string;
  readonly noCommand: string;
}

const ZH: Words = {
  title: "绩效申报工作台",
  file: "文件",
  newFile: "新建",
  open: "打开",
  save: "保存",
  sample: "示例",
  undo: "撤销",
  redo: "恢复",
  otherLanguage: "English",
  pane: "任务窗格",
  paneWidth: "调整任务窗格宽度",
  ready: "就绪",
  starting: "正在启动表格……",
  opening: (name) => `正在打开“${name}”……`,
  opened: (name) => `已打开“${name}”。`,
  saved: (name) => `已保存为“${name}”。`,
  running: (label) => `正在执行“${label}”……`,
  unsaved: "当前工作簿有未保存的改动，继续将丢失这些改动。要继续吗？",
  lossTitle: "有内容无法保留",
  lossIntro: (name) => `“${name}”中的下列内容工作台不支持，打开并保存后将丢失：`,
  openAnyway: "仍然打开",
  cancel: "取消",
  keepOriginal: "原文件不会被改动；保存时会另存为一个新文件。",
  inSheet: (sheet, what) => `工作表“${sheet}”：${what}`,
  losses: {
    charts: "图表",
    "pivot-tables": "数据透视表",
    macros: "宏",
    images: "图片",
    "external-links": "对其他工作簿的链接",
    "form-controls": "表单控件",
    slicers: "切片器",
    "custom-xml": "自定义 XML 数据",
    "custom-properties": "自定义文档属性",
    "defined-names": "定义的名称",
    "validation-kind": "此处不支持的数据有效性规则",
    "condition-kind": "公式以外的条件格式",
    notes: "批注",
    tables: "表格样式与筛选",
    protection: "工作表保护",
    looks: "单元格格式、行高列宽、隐藏的行和列、数据有效性、条件格式和页面设置（保留内容）",
    "rich-text": "单元格内部分文字的格式",
    hyperlinks: "超链接（保留文字）",
    "number-formats": "其他语言版本 Excel 的内置数字格式（保留数值）",
  },
  notXlsx: "这不是 .xlsx 文件，工作台打不开。.xls、.et 或 .ods 文件请先用 Excel 或 WPS 另存为 .xlsx。",
  failed: "操作没有完成，工作簿未改动。请重试；若仍不行，请刷新页面。",
  partMissing:
    "这一步需要的程序没有取到：可能已换成新版本，也可能是网络中断。工作簿没有改动。请在网络正常时再试一次；若仍不行，请刷新页面。",
  noCommand: "任务窗格还没有准备好，请稍候再试。",
};

const EN: Words = {
  title: "Performance form workbench",
  file: "File",
  newFile: "New",
  open: "Open",
  save: "Save",
  sample: "Samples",
  undo: "Undo",
  redo: "Redo",
  otherLanguage: "中文",
  pane: "Task pane",
  paneWidth: "Resize the task pane",
  ready: "Ready",
  starting: "Starting the grid …",
  opening: (name) => `Opening ${name} …`,
  opened: (name) => `Opened ${name}.`,
  saved: (name) => `Saved as ${name}.`,
  running: (label) => `Running ${label} …`,
  unsaved: "This workbook has changes that are not saved; going on will lose them. Go on?",
  lossTitle: "Some content cannot be kept",
  lossIntro: (name) =>
    `The workbench does not support the following parts of ${name}; opening and saving it here would lose them:`,
  openAnyway: "Open anyway",
  cancel: "Cancel",
  keepOriginal: "The original file stays as it is; saving makes a new file.",
  inSheet: (sheet, what) => `Worksheet ${sheet}: ${what}`,
  losses: {
    charts: "charts",
    "pivot-tables": "pivot tables",
    macros: "macros",
    images: "pictures",
    "external-links": "links to other workbooks",
    "form-controls": "form controls",
    slicers: "slicers",
    "custom-xml": "custom XML data",
    "custom-properties": "custom document properties",
    "defined-names": "defined names",
    "validation-kind": "validation rules of a kind not supported here",
    "condition-kind": "conditional formats other than formulas",
    notes: "notes and comments",
    tables: "table styles and filters",
    protection: "sheet protection",
    looks:
      "formats of cells, sizes of rows and columns and which are hidden, validation, conditional formats and page setup (contents are kept)",
    "rich-text": "formats of parts of a cell's text",
    hyperlinks: "hyperlinks (their text stays)",
    "number-formats": "built-in number formats of Excel in other languages (their values stay)",
  },
  notXlsx:
    "This is no .xlsx file, so the workbench cannot open it. Save .xls, .et or .ods files as .xlsx first, in Excel or WPS.",
  failed: "That did not work, and the workbook has not changed. Try again; if it fails again, reload the page.",
  partMissing:
    "The part of the program for this step could not be fetched: a new version may have taken its place, or the network was down. The workbook has not changed. Try again while the network is up; if it fails again, reload the page.",
  noCommand: "The task pane is not ready yet. Try again in a moment.",
};

const WORDS: Readonly<Record<Locale, Words>> = { "zh-CN": ZH, "en-US": EN };

export function wordsOf(locale: Locale): Words {
  return WORDS[locale];
}
