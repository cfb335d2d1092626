import { numbered, typedAround } from "../forms/compile/around";
import type { ColumnNode, TableNode } from "../forms/compile/form";
import { isPrintedText } from "../forms/compile/printed-rows";
import { kindOf } from "../values";
import type { Content } from "../values/content";
import { printedRuns } from "./table-rows";
import type { TableRowValues } from "./values";

/** What the paper prints in the rows of a table around what is typed there. */

/** The rows of a body with the numbers and marks of the paper, counted below each printed level. */
export function withPrintedTexts(table: TableNode, rows: readonly TableRowValues[]): readonly TableRowValues[] {
  const around = table.columns.filter((column) => column.around !== null && column.value.type === "text");
  if (around.length === 0) return rows;
  const keys = table.columns.filter(({ value }) => kindOf(value).printed).map(({ key }) => key);
  return printedRuns(rows, keys).flatMap((run) =>
    run.rows.map((row, index) => {
      const cells = around.flatMap((column): [string, Content][] => {
        const content = row.get(column.key);
        const text = printedBeside(table, column, index + 1, content?.type === "text" ? content.text : "");
        return text === "" ? [] : [[column.key, { type: "text", text }]];
      });
      return new Map([...row, ...cells]);
    }),
  );
}

/** A name as the office prints it, with its marks; else behind the number of its row. */
function printedBeside(table: TableNode, column: ColumnNode, row: number, text: string): string {
  const own = numbered(column.around, row, text);
  if (text === "") return own;
  if (isPrintedText(table, column.key, text)) return text;
  const printed = table.printedRows.flatMap(({ texts }) => texts.get(column) ?? []);
  return printed.find((each) => typedAround(column.around, each) === text) ?? own;
}
