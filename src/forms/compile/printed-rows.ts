import { isSameLabel } from "../../core/text/text";
import { kindOf } from "../../values";
import type { TableDefinition } from "../language";
import type { ColumnNode, PrintedRowNode, TableNode } from "./form";
import { typedAround } from "./around";
import type { Say } from "./problems";

/** Rows of which the paper prints some cells. What names no column of words is said and left out. */
export function printedRowsOf(
  { printedRows = [], blankRows }: Pick<TableDefinition, "printedRows" | "blankRows">,
  columns: readonly ColumnNode[],
  say: Say,
): readonly PrintedRowNode[] {
  const counts = new Map<string | null, number>();
  const nodes = printedRows.map(({ under = null, texts }): PrintedRowNode => {
    counts.set(under, (counts.get(under) ?? 0) + 1);
    const own = Object.entries(texts).flatMap(([key, text]): [ColumnNode, string][] => {
      const column = columns.find((each) => each.key === key);
      const fits = column && !kindOf(column.value).printed && ["text", "target"].includes(column.value.type);
      if (!fits) say("printed-no-column", { key });
      return fits ? [[column, text]] : [];
    });
    return { under, texts: new Map(own) };
  });
  for (const [under, count] of counts) {
    const rows = typeof blankRows === "number" ? (under === null ? blankRows : 0) : (blankRows[under ?? ""] ?? 0);
    if (count > rows) say("printed-no-rows", { under: under ?? "", count, rows });
  }
  return nodes;
}

/** Whether a text is no more than what the paper prints in the cells of a column. */
export function isPrintedText({ printedRows, columns }: TableNode, key: string, text: string): boolean {
  const around = columns.find((column) => column.key === key)?.around;
  if (around && typedAround(around, text) === "") return true;
  return printedRows.some(({ texts }) =>
    [...texts].some(([column, printed]) => column.key === key && isSameLabel(printed, text)),
  );
}
