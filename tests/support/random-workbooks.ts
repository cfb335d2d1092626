import type { Area, Cell, CellValue, Grid } from "../../src/core/grid/grid";
import { shownText } from "../../src/core/number-format/shown-text";
import { chanceFrom, pick, type Chance } from "./chance";
import { ERRORS, packageOf, type Content, type FileFormat, type SheetContent, type Writing } from "./written-workbook";
import { zipOf } from "./zip";

/** Workbooks by chance: what is in them, and a file that says so in one of the ways in which .xlsx files do. */

export interface RandomWorkbook {
  readonly bytes: Uint8Array;
  readonly sheets: readonly { readonly name: string; readonly grid: Grid }[];
}

/** Ids and codes; a code in place of an id stands in the file. */
const FORMATS: readonly FileFormat[] = [
  { id: 0, code: "General" },
  { id: 1, code: "0" },
  { id: 2, code: "0.00" },
  { id: 4, code: "#,##0.00" },
  { id: 9, code: "0%" },
  { id: 10, code: "0.00%" },
  { id: 14, code: "yyyy/m/d" },
  { id: 22, code: "yyyy/m/d h:mm" },
  { id: 31, code: 'yyyy"年"m"月"d"日"' },
  { id: 57, code: 'yyyy"年"m"月"' },
  { id: 49, code: "@" },
  { id: 164, code: "yyyy-mm-dd", own: true },
  { id: 165, code: '#,##0.00"万元"', own: true },
  { id: 166, code: '"≥"0.0"%"', own: true },
  { id: 167, code: "0!.0,", own: true },
  { id: 168, code: '#,##0;-#,##0;"—"', own: true },
  { id: 169, code: 'yyyy"年"m"月"d"日"', own: true },
];
const DATES = new Set([14, 22, 31, 57, 164, 169]);

const TEXTS = [
  "项目名称",
  "≥90%",
  "  前后空格 ",
  "第一行\n第二行",
  "<p>目标</p>",
  "A&B 公司",
  '"引号"\'',
  "_x0041_",
  "𠀀𡈽村",
  "①m²",
  "无",
  "=15个",
  "0012",
  "1/2",
  "一".repeat(300),
  "\t制表",
  "😀",
];
const NUMBERS = [
  0,
  1,
  -1,
  12,
  0.5,
  0.1,
  1234.5,
  7350000,
  12345678.9,
  -0.25,
  1e-7,
  123456789012,
  1e15,
  0.123456789,
  2 / 3,
];
const FORMULAS = ["A1+$B$2", "SUM(A1:B3)", 'IF(C3="A1",1,$A2)', 'LOG10(B2)&"B2"', "表2!A1*2", "'表 2'!$A$1"];

export function randomWorkbook(seed: number, { hard, backslashes }: Writing): RandomWorkbook {
  const chance = chanceFrom(seed);
  const from1904 = chance(6) === 0;
  const count = 1 + chance(2);
  const contents = Array.from({ length: count }, () => randomSheet(chance, hard));
  const names = contents.map((_, index) => `表${index + 1}${chance(3) === 0 ? " &" : ""}`);
  const bytes = zipOf(packageOf(chance, { names, contents, from1904, hard, backslashes, formats: FORMATS }));
  return {
    bytes,
    sheets: contents.map(({ cells, merges }, index) => ({ name: names[index] ?? "", grid: gridOf(cells, merges) })),
  };
}

function randomSheet(chance: Chance, hard: boolean): SheetContent {
  const cells = new Map<number, Map<number, Content>>();
  for (let row = chance(3); row < 14; row += 1 + (chance(4) === 0 ? chance(3) : 0)) {
    const line = new Map<number, Content>();
    for (let column = chance(3); column < 9; column += 1 + chance(2)) line.set(column, randomCell(chance, hard));
    cells.set(row, line);
  }
  const merges: Area[] = [];
  for (let top = 0; top < 14; top += 3) {
    if (chance(2) === 0) continue;
    const left = chance(4);
    merges.push({ top, left, bottom: top + chance(2), right: left + 1 + chance(2) });
  }
  return { cells, merges };
}

function randomCell(chance: Chance, hard: boolean): Content {
  const style = chance(FORMATS.length);
  const { code: format, id } = FORMATS[style] ?? { code: "General", id: 0 };
  const calculated = chance(5) === 0 ? `=${pick(chance, FORMULAS)}` : null;
  const value = randomValue(chance, { dated: DATES.has(id), hard, calculated: calculated !== null });
  return {
    value,
    text: value === null ? "" : (shownText(value, format) ?? String(value)),
    formula: calculated,
    format,
    style,
  };
}

function randomValue(
  chance: Chance,
  { dated, hard, calculated }: { readonly dated: boolean; readonly hard: boolean; readonly calculated: boolean },
): CellValue {
  if (dated) return 36526 + chance(15000) + (chance(3) === 0 ? 0.5 : 0);
  switch (chance(8)) {
    case 0:
    case 1:
    case 2:
      return pick(chance, TEXTS);
    case 3:
      return chance(2) === 0;
    case 4:
      return calculated ? pick(chance, ERRORS) : pick(chance, TEXTS);
    case 5:
      return hard && calculated ? null : pick(chance, NUMBERS);
    default:
      return pick(chance, NUMBERS);
  }
}

function gridOf(cells: SheetContent["cells"], merges: readonly Area[]): Grid {
  const rows = [...cells.keys()].filter((row) => (cells.get(row)?.size ?? 0) > 0);
  const top = Math.min(...rows);
  const left = Math.min(...rows.map((row) => Math.min(...(cells.get(row)?.keys() ?? []))));
  const lines: (Cell | null)[][] = [];
  for (let row = top; row <= Math.max(...rows); row += 1) {
    const line: (Cell | null)[] = [];
    for (const [column, { value, text, formula, format }] of [...(cells.get(row) ?? [])].sort(([a], [b]) => a - b)) {
      while (line.length < column - left) line.push(null);
      line.push({ text, value, formula, format });
    }
    lines.push(line);
  }
  return { top, left, cells: lines, merges };
}
