import type { CommonWords } from "../words/common";

const onSheet = (sheet: string | null): string => (sheet === null ? "" : `“${sheet}”`);

export const common: CommonWords = {
  betweenSentences: "",
  severities: { error: "错误", warning: "提醒", info: "提示" },
  fixes: {
    "fill-sum": "填入合计",
    "restore-formula": "恢复合计公式",
    "text-to-number": "把文本改为数字",
    "restore-label": "恢复文字",
    "normalise-target": "改为规范写法",
    "strip-tags": "去掉网页代码",
    "tidy-line": "整理成一行",
    "move-row": "移到应在的级别",
    "write-target": "写入指标值",
    "fill-indicator": "填入指标",
    "fill-text": "从文本填写",
    "add-row": "增加一行",
    "remove-row": "删除一行",
    "move-content": "移动一行",
    "complete-rows": "补好新行",
  },
  numbersAsTexts: (cells) => `${cells.join("、")} 的数字是以文本存储的，公式不会计入。`,
  sections: {
    project: "项目",
    organisation: "单位",
    contacts: "联系人",
    period: "起止日期",
    funds: "资金",
    goals: "绩效目标",
    narrative: "项目说明",
    indicators: "绩效指标",
    breakdown: "构成分解",
    safeguards: "制度保障",
    signoff: "填报信息",
  },
  workbookProblems: {
    editing: () => "有一个单元格正在编辑。请按回车键完成输入，检查会自动继续。",
    protected: (sheet) => `工作表${onSheet(sheet)}受保护，Excel 没有执行。请先在“审阅”中撤销工作表保护。`,
    gone: (sheet) => `工作表${onSheet(sheet)}已经不在了。请重新检查一次。`,
    hidden: (sheet) =>
      `工作表${onSheet(sheet)}已隐藏，无法转到。请右键单击工作表标签，选择“取消隐藏”；那里没有它，说明它是深度隐藏的，要在 VBA 编辑器里让它重新显示。`,
    "too-large": (sheet) => `工作表${onSheet(sheet)}的内容太多，Excel 一次处理不了。请删去表格以外的多余行列后再试。`,
    "not-focused": () => "这个窗口不在前台，Excel 没有执行。请点一下工作表后再试。",
    unsupported: () => "这个版本的 Excel 不支持此操作。请使用 Excel 2021 或更高版本，或网页版 Excel。",
    timeout: () => "Excel 很久没有回应。请稍等片刻再试。",
    changed: (sheet) => `工作表${onSheet(sheet)}的这些单元格后来又有人改过。为了不覆盖新填的内容，没有放回原值。`,
    overtaken: (sheet) =>
      `工作表${onSheet(sheet)}的这个单元格已经有别的内容了，没有写入。请看一下现在的内容，再试一次。`,
    failed: () => "Excel 没有完成这个操作，工作簿保持原样。请再试一次。",
    interrupted: () => "Excel 中途停止，可能只写了一部分。请按 Ctrl+Z 撤销，或删去没有写完的工作表，然后再试一次。",
  },
  fileProblems: {
    "not-a-spreadsheet":
      "这不是 .xlsx、.xls、.et 或 .ods 表格文件。网页、文本等改名而成的 .xls 也不是：请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。",
    encrypted: "文件设有打开密码，无法读取。请先在 Excel 中取消密码，再选择它。",
    "too-large": "文件太大，无法读取。请删去多余的工作表或图片后再试。",
    damaged: "文件已损坏，无法读取。请用 Excel 打开并另存一份后再试。",
  },
};
