import type { CellValue } from "../../../src/core/grid/grid";
import { shownText } from "../../../src/core/number-format/shown-text";

/** Texts, logical values and Chinese digits. */

test.each<[format: string, value: CellValue, shown: string | null]>([
  ["General", "提升", "提升"],
  ["0.00", "12", "12"],
  ["@", "≥90%", "≥90%"],
  ["@", "", ""],
  ['"第"@"号"', "5", "第5号"],
  ['0;-0;0;"（"@"）"', "暂无", "（暂无）"],
  ['0;-0;@"元"', "100", "100元"],
  ['0;-0;0;"文字"', "100", "文字"],
  [";;;", "看不见", ""],
  ["@@", "好", "好好"],
  ["@_ ", "x", "x "],
  ['"第"@"号"', "#REF!", "#REF!"],
  ['"第"@"号"', "#第一", "第#第一号"],
  ["yyyy/m/d", "2027年", "2027年"],
  ["General", true, "TRUE"],
  ["0.00", false, "FALSE"],
  ["General", null, ""],
])("%s of %j is %j", (format, value, shown) => expect(shownText(value, format)).toBe(shown));

test.each<[format: string, value: number, shown: string]>([
  ["[DBNum1][$-804]General", 0, "〇"],
  ["[DBNum1][$-804]General", 12, "一十二"],
  ["[DBNum1][$-804]General", 12345, "一万二千三百四十五"],
  ["[DBNum1][$-804]General", 1001, "一千〇一"],
  ["[DBNum1][$-804]General", 10010, "一万〇一十"],
  ["[DBNum1][$-804]General", 100000000, "一亿"],
  ["[DBNum1][$-804]General", 515155643, "五亿一千五百一十五万五千六百四十三"],
  ["[DBNum1][$-804]General", 100010001, "一亿〇一万〇一"],
  ["[DBNum1]0", 2025, "二〇二五"],
  ["[DBNum1]0.00", 3.5, "三.五〇"],
  ["[DBNum2][$-804]General", 12345, "壹万贰仟叁佰肆拾伍"],
  ["[DBNum2][$-804]General", 3518850, "叁佰伍拾壹万捌仟捌佰伍拾"],
  ["[DBNum2][$-804]General", 12.5, "壹拾贰.伍"],
  ["[DBNum2][$-804]General", -300, "-叁佰"],
  ['[DBNum2][$-804]General"元整"', 300, "叁佰元整"],
  ['[DBNum2]G/通用格式"元整"', 20000, "贰万元整"],
  ["[DBNum2]0", 90, "玖零"],
  ["[DBNum2][$RMB]General;[Red][DBNum2][$RMB]General", 20, "RMB贰拾"],
  ["[DBNum3]0", 2025, "２０２５"],
  ["[DBNum3][$-804]General", 12345, "１万２千３百４十５"],
  ["[DBNum2]", 15, "壹拾伍"],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 45717, "二〇二五年三月一日"],
  ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 46022, "二〇二五年十二月三十一日"],
  ['[DBNum1]m"月"d"日"', 45945, "十月十五日"],
  ['[DBNum1]yyyy"年"mm"月"', 45717, "二〇二五年〇三月"],
  ['[DBNum2][$-804]yyyy"年"m"月"d"日"', 46022, "贰零贰伍年壹拾贰月叁拾壹日"],
  ['[DBNum3]yyyy"年"m"月"', 45717, "２０２５年３月"],
])("Chinese digits: %s of %d is %s", (format, value, shown) => expect(shownText(value, format)).toBe(shown));
