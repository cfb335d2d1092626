/** What LibreOffice of two languages wrote as .ods, as .xls and as .xlsx, kept in a folder a language of `tests/fixtures/workbooks`. */
export const WRITERS = ["zh-CN", "en-US"] as const;
export type Writer = (typeof WRITERS)[number];

/** Forms, of `tests/fixtures/cases`, in which number formats count. */
export const CASES = ["b4-target-formats", "b5-target-longdate-F800", "c5-start31-end14"] as const;

/** Values in number formats: the rows of `formats`. */
export const FORMATTED: readonly (readonly [value: number | string, format: string])[] = [
  [7350000, '"≤"0.0,"万元"'],
  [73512345, '0\\.0,"万元"'],
  [1234567.891, "#,##0.00"],
  [-1234.5, "#,##0.00_);[Red](#,##0.00)"],
  [-1234.5, "#,##0;-#,##0"],
  [0.905, "0.0%"],
  [0.9, '"≥"0%'],
  [0.95, '0%"以上"'],
  [12345.6, "¥#,##0.00"],
  [12345.6, "[$¥-804]#,##0.00"],
  [-12345.6, '"¥"#,##0.00;"¥"\\-#,##0.00'],
  [0.25, "# ?/?"],
  [0.375, "# ?/8"],
  [123456, "0.00E+00"],
  [123456, "##0.0E+0"],
  [80, '[>=80]"≥"0张;0张'],
  [79, '[>=80]"≥"0张;0张'],
  [5, '[<10]"少";[>=100]"多";0'],
  [500, '[<10]"少";[>=100]"多";0'],
  [351.885, "0.00####"],
  [351.885, "0.##"],
  [7, "000"],
  [13800001111, "000 0000 0000"],
  [12345, "[DBNum2]General"],
  [45717, "yyyy-mm-dd"],
  [45717, 'yyyy"年"m"月"d"日"'],
  [45717, 'yyyy"年"m"月"'],
  [45717, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"],
  [45717, "[$-804]aaaa"],
  [45717, "[$-409]d\\-mmm\\-yy;@"],
  [45717.4375, "yyyy/m/d h:mm"],
  [45717.9375, "h:mm AM/PM"],
  [0.4375, 'h"时"mm"分"'],
  [1.4375, "[h]:mm:ss"],
  ["乙", '@"类"'],
  [12, "@"],
  [5, '0"0#元"'],
  [1234567, '#,##0,,"百万"'],
  [12.5, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ '],
  [5, 'General"个"'],
  [-5, '0;"负"0'],
  [-0.25, "0.0"],
  [1234567890123, "General"],
  [5, '"甲""乙"0'],
];
