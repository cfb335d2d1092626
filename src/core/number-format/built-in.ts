/**
 * Number formats that a file names by id alone, as Excel in Chinese has them: ECMA-376 Part 1, 18.8.30, its list for all
 * languages and the one for zh-CN. Where the standard and Excel differ (14, 22, 47), it is what Excel shows. Ids without a
 * meaning of their own (23 to 26, 59 and above) show as `General`.
 */
// prettier-ignore
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, "General"], [1, "0"], [2, "0.00"], [3, "#,##0"], [4, "#,##0.00"],
  [5, '"¥"#,##0;"¥"\\-#,##0'], [6, '"¥"#,##0;[Red]"¥"\\-#,##0'],
  [7, '"¥"#,##0.00;"¥"\\-#,##0.00'], [8, '"¥"#,##0.00;[Red]"¥"\\-#,##0.00'],
  [9, "0%"], [10, "0.00%"], [11, "0.00E+00"], [12, "# ?/?"], [13, "# ??/??"],
  [14, "yyyy/m/d"], [15, "d-mmm-yy"], [16, "d-mmm"], [17, "mmm-yy"],
  [18, "h:mm AM/PM"], [19, "h:mm:ss AM/PM"], [20, "h:mm"], [21, "h:mm:ss"], [22, "yyyy/m/d h:mm"],
  [27, 'yyyy"年"m"月"'], [28, 'm"月"d"日"'], [29, 'm"月"d"日"'], [30, "m-d-yy"], [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'], [33, 'h"时"mm"分"ss"秒"'],
  [34, '上午/下午h"时"mm"分"'], [35, '上午/下午h"时"mm"分"ss"秒"'], [36, 'yyyy"年"m"月"'],
  [37, "#,##0;\\-#,##0"], [38, "#,##0;[Red]\\-#,##0"], [39, "#,##0.00;\\-#,##0.00"], [40, "#,##0.00;[Red]\\-#,##0.00"],
  [41, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ '], [42, '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ '],
  [43, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [44, '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ '],
  [45, "mm:ss"], [46, "[h]:mm:ss"], [47, "mm:ss.0"], [48, "##0.0E+0"], [49, "@"],
  [50, 'yyyy"年"m"月"'], [51, 'm"月"d"日"'], [52, 'yyyy"年"m"月"'], [53, 'm"月"d"日"'], [54, 'm"月"d"日"'],
  [55, '上午/下午h"时"mm"分"'], [56, '上午/下午h"时"mm"分"ss"秒"'], [57, 'yyyy"年"m"月"'], [58, 'm"月"d"日"'],
]);

/** What an Excel of another language calls formats whose look is that of the system. */
// prettier-ignore
const ELSEWHERE: ReadonlyMap<string, number> = new Map([
  ["m/d/yyyy", 14], ["m/d/yy", 14], ["mm-dd-yy", 14], ["m/d/yyyy h:mm", 22], ["m/d/yy h:mm", 22],
  ["#,##0_);(#,##0)", 37], ["#,##0_);[Red](#,##0)", 38], ["#,##0.00_);(#,##0.00)", 39], ["#,##0.00_);[Red](#,##0.00)", 40],
]);

/**
 * A format as Excel in Chinese has it, of one that a running Excel of any language names in en-US notation: there
 * `m/d/yyyy` is the short date of the system, which nobody sees in that order in China. Others stay as they are.
 */
export function formatInChinese(format: string): string {
  const id = ELSEWHERE.get(format.replace(/[\\"]/g, ""));
  return (id === undefined ? undefined : BUILT_IN_FORMATS.get(id)) ?? format;
}
