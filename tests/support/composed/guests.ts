import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Cell, Grid } from "../../../src/core/grid/grid";
import type { Forms } from "../../../src/forms/forms";
import { oncePer } from "../../../src/core/remembered";
import { assembleForms, readSheet } from "../../../src/reader";
import { readWorkbookFile } from "../../../src/workbook/files/read-file";
import { isBlankMark } from "../../../src/core/text/blank-mark";
import { sheetRef } from "../grids";
import { tokenForm, wordsIn } from "../token-forms";

/** Sheets of which a part may stand beside a form: those of the shipped forms, and of forms that nobody has described. */

export interface Guest {
  readonly name: string;
  readonly grid: Grid;
  /** What somebody filled in: whatever else is written is printed. */
  readonly content: ReadonlySet<Cell>;
  /** First row that is neither title nor year nor what stands around them. */
  readonly head: number;
  /** Row of the headings of its table; -1 where it has none. */
  readonly heading: number;
  /** Id of the known form it is a sheet of; null for a layout that nobody has described. */
  readonly form: string | null;
}

const LAYOUTS = path.join(__dirname, "../../fixtures/layouts");
/** No content: a year in printed words, below the title or in a heading, and who filled the form in. */
const PRINTED = /^（?\d{4}年度?）?$|\d{4}年(?:实际)?实现值$|^填表人/;
const HEADING = /^(?:一级(?:指标|目标)|文件名称)$/;
/** How the first line of the heads begins: 填报单位 is a line between title and head. */
const HEAD = /^(?:项目名称|项目支出名称|填报单位|主管部门)/;

export const guestsOf = oncePer((forms: Forms): readonly Guest[] => [
  ...forms.flatMap((form) =>
    tokenForm(form, 5000).map((grid, index): Guest => {
      const name = form.sheets.length === 1 ? form.id : `${form.id}/${form.sheets[index]?.key ?? ""}`;
      return { name, grid, content: tokensIn(grid), ...rowsIn(grid), form: form.id };
    }),
  ),
  ...readdirSync(LAYOUTS)
    .filter((file) => file.endsWith("-filled.xlsx"))
    .flatMap((file) => layouts(file.slice(0, 2), forms)),
]);

/** A published form as it is printed, and filled in. What the two have in common is printed. */
function layouts(number: string, forms: Forms): readonly Guest[] {
  const filled = gridOf(`${number}-filled.xlsx`);
  const blank = gridOf(`${number}-blank.xlsx`);
  const content = filled.cells.flatMap((row, index) =>
    row.filter(
      (cell, column): cell is Cell =>
        cell !== null &&
        !isBlankMark(cell.text) &&
        !PRINTED.test(cell.text) &&
        cell.text !== blank.cells[index]?.[column]?.text,
    ),
  );
  const [known] = assembleForms([readSheet(sheetRef("表1"), filled, forms)], forms);
  const layout = { ...rowsIn(filled), form: known?.form.id ?? null };
  return [
    { name: `layout ${number}`, grid: filled, content: new Set(content), ...layout },
    { name: `layout ${number} blank`, grid: blank, content: new Set(), ...layout },
  ];
}

function gridOf(file: string): Grid {
  const [first] = readWorkbookFile(new Uint8Array(readFileSync(path.join(LAYOUTS, file))));
  if (!first) throw new Error(`no sheet in ${file}`);
  return first.grid;
}

function rowsIn({ cells }: Grid): Pick<Guest, "head" | "heading"> {
  const first = (words: RegExp): number =>
    cells.findIndex((row) => row.some((cell) => cell !== null && words.test(cell.text)));
  return { head: first(HEAD), heading: first(HEADING) };
}

function tokensIn(grid: Grid): ReadonlySet<Cell> {
  const cells = grid.cells.flat().filter((cell): cell is Cell => cell !== null);
  return new Set(cells.filter(({ text, value }) => typeof value === "number" || wordsIn(text).length > 0));
}
