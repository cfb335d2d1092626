import type { FamilyCatalogue, FamilyWords } from "../../words/rules";
import { quoted } from "../phrases";

/** Whether amounts are amounts, and of one unit. */

export const amounts: FamilyWords<"amounts"> = {
  "FORMULA-NO-VALUE": {
    title: "公式还没有结果",
    sentence: ({ subject, observed }) => `“${subject}”是公式${quoted(observed)}，文件里没有保存它的计算结果。`,
    action: () => "请用 Excel 或 WPS 打开这个文件，保存一次后再检查。",
  },
  "UNIT-UNKNOWN": {
    title: "没有写金额单位",
    sentence: ({ subject }) => `表上填了金额（如“${subject}”），但没有印明单位是元还是万元。`,
    action: () => "请在表头写明金额单位，例如“金额单位：元”。",
  },
  "AMOUNT-UNREADABLE": {
    title: "不是数字",
    sentence: ({ subject, observed }) => `“${subject}”处填的是${quoted(observed)}，认不出是多少。`,
    action: () => "请只填数字，例如 244800 或 244,800.00。",
  },
  "AMOUNT-NEGATIVE": {
    title: "金额小于零",
    sentence: ({ subject, observed }) => `“${subject}”处填的是 ${observed ?? ""}，小于零。`,
    action: () => "请核对正负号，改为零或正数。",
  },
  "AMOUNT-PRECISION": {
    title: "金额的小数位太多",
    sentence: ({ subject, observed }) => `“${subject}”处填的是 ${observed ?? ""}，不足一分的部分无法入账。`,
    action: () => "请改为精确到分：以元为单位最多两位小数，以万元为单位最多六位小数。",
  },
  "UNIT-MIXED": {
    title: "元和万元混用",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”填的是 ${observed ?? ""}，按其他金额应为 ${expected ?? ""}，相差约一万倍。`,
    action: () => "请核对这两处的单位：可能一处按元填写，一处按万元填写。",
  },
  "TEXT-AMOUNT-DIFFERS": {
    title: "文字里的金额与表上不同",
    sentence: ({ subject, observed, expected }) =>
      `“${subject}”里写的项目预算是 ${observed ?? ""}，表上填的是 ${expected ?? ""}。`,
    action: () => "请核对后把两处改为一致。",
  },
};

/** When these rules fire, and a case of each. */
export const amountsCatalogue: FamilyCatalogue<"amounts"> = {
  "FORMULA-NO-VALUE": {
    condition: "单元格里是公式，而文件没有保存计算结果",
    example: "合计单元格为“=SUM(C7:C9)”，结果缺失",
  },
  "UNIT-UNKNOWN": {
    condition: "填有金额，表上没有单位",
    example: "“项目资金（元）”被改成“项目资金”",
  },
  "AMOUNT-UNREADABLE": {
    condition: "金额、单价或数量处填的不是数字",
    example: "金额处填“约五十万”",
  },
  "AMOUNT-NEGATIVE": {
    condition: "金额、单价或数量小于零",
    example: "其他资金填“-1000”",
  },
  "AMOUNT-PRECISION": {
    condition: "小数位多于单位所允许的（元两位，万元六位）",
    example: "以元为单位填“100.125”",
  },
  "UNIT-MIXED": {
    condition: "应当相符的两个金额相差约一万倍",
    example: "项目资金总额填 535，财政资金填 5,350,000（元）",
  },
  "TEXT-AMOUNT-DIFFERS": {
    condition: "文字里写明的项目预算，既不是表上的总额，也不是年度金额（相差 100 元以内和四舍五入的不算）",
    example: "文字写“项目预算总额为250000元”，表上是 244,800.00",
  },
};
