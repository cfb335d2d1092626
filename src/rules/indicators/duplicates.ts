import { groupedBy } from "../../core/grouped";
import { hasPlaceholder } from "../../core/text/leftovers";
import { nameKey } from "../../core/text/text";
import type { CellRef, ReadCell, ReadRow, ReadTable } from "../../reader/reading";
import { isEmpty, rowPath, textOf, wordsOf, type RowWords } from "../checked/cells";
import type { Checked } from "../checked/checked";
import { withOtherTables } from "../engine/asks";
import { rule } from "../engine/rule";
import type { IndicatorRow } from "../checked/indicator-rows";
import { atRow, type Sighting } from "../engine/sighting";
import type { TableNode } from "../../forms/compile/form";

/** The same thing written twice: one finding a group, at its second, the others beside it. */
export const duplicateIndicator = rule({
  id: "DUPLICATE-INDICATOR",
  severity: "warning",
  family: "rows",
  ofSetting: true,
  check: duplicateIndicators,
});

export const duplicateRow = rule({
  id: "DUPLICATE-ROW",
  severity: "warning",
  family: "rows",
  asks: withOtherTables,
  check: (checked) =>
    checked.form.tables.flatMap((table) => {
      const reading = checked.tables.get(table.path);
      return reading && table.indicators === null ? duplicateRows(table, reading) : [];
    }),
});

/** Same second level, same name but for width and spaces, both with a target; what the targets are does not matter. */
function duplicateIndicators(checked: Checked): readonly Sighting[] {
  const rows = checked.rows.filter(({ name, hasTarget }) => hasTarget && !hasPlaceholder(textOf(name) ?? "**"));
  const levelOf = ({ table, levels }: IndicatorRow): string => `${table.path} ${levels.map(nameKey).join(" ")}`;
  return alike(rows, ({ subject }) => subject, levelOf).map(([first, second, ...others]) =>
    atRow(second, {
      observed: String(others.length + 2),
      related: [first, second, ...others].flatMap(({ name, target }): CellRef[] => [name.at, target.at]),
    }),
  );
}

/** Rows that agree in every column and say something in words: two equal sums alone may well be two sums. */
function duplicateRows(table: TableNode, reading: ReadTable): readonly Sighting[] {
  const above = new Map<string, ReadCell | undefined>();
  const rows = reading.rows.flatMap((row) => {
    const { index } = row;
    if (index === null) return [];
    const cells = cellsOf(table, row, above);
    const words = nameOf(table, row);
    return words ? [{ ...words, cells, field: rowPath(table.path, index, words.column) }] : [];
  });
  const cellsAsText = ({ cells }: (typeof rows)[number]): string => cells.map(cellKeyOf).join("\n");
  return alike(rows, ({ text }) => text, cellsAsText).map(([first, { cell, text, field }, ...others]) => ({
    at: cell.at,
    subject: text,
    field,
    observed: String(others.length + 2),
    related: [first, ...others].map((row) => row.cell.at),
  }));
}

/**
 * What the columns of a row say. Words that stand once for several rows (a merged cell, a blank below its first row)
 * hold for the rows below too: one item under two headings is not the same.
 */
function cellsOf(
  table: TableNode,
  row: ReadRow,
  above: Map<string, ReadCell | undefined>,
): readonly (ReadCell | undefined)[] {
  let heading = true;
  return table.columns.map(({ key, value: { type } }) => {
    const own = row.cells.get(key);
    if (type !== "text") return own;
    if (heading && isEmpty(own)) return above.get(key);
    heading = false;
    above.set(key, own);
    return own;
  });
}

function cellKeyOf(cell: ReadCell | undefined): string {
  if (!cell) return "";
  const { value } = cell;
  if (value.type === "money" && value.amount !== null) return value.amount;
  return nameKey(cell.raw);
}

/** What a row is called: the words nearest to its amounts, in a table without amounts its first words. */
function nameOf(table: TableNode, row: ReadRow): RowWords | null {
  const words = wordsOf(table, row);
  const amounts = table.columns.some(({ value }) => value.type === "money");
  return (amounts ? words.at(-1) : words[0]) ?? null;
}

/** Everything that shares name and key with another, in groups of two and more: most rows are told apart by their names. */
function alike<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  keyOf: (item: T) => string,
): readonly (readonly [T, T, ...T[]])[] {
  const namesakes = groupsOf(items, (item) => nameKey(nameOf(item)));
  return namesakes.flatMap((group) => groupsOf(group, keyOf));
}

function groupsOf<T>(items: readonly T[], key: (item: T) => string): readonly (readonly [T, T, ...T[]])[] {
  return [...groupedBy(items, key).values()].flatMap(([first, second, ...others]): [T, T, ...T[]][] =>
    first !== undefined && second !== undefined ? [[first, second, ...others]] : [],
  );
}
