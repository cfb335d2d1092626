import type { TableColumn } from "../forms/language";
import { coreOf } from "./words";

/** Headings over the signs and the units of targets, where those have a cell of their own. */
const COMPARATOR = /^(?:指标)?(?:性质|符号|方向|比较符号?|运算符号?|计算符号?)$/u;
const UNIT = /^(?:度量|计量|指标)?单位$/u;

type Part = NonNullable<TableColumn["parts"]>[number];

/** Columns in which sign, value and unit of a target stand beside each other, as one. */
export function withTargetParts(columns: readonly TableColumn[]): readonly TableColumn[] {
  const taken = new Set<TableColumn>();
  const joined = columns.map((column, index) => {
    if (column.value.type !== "target" || !column.heading) return { column, own: column };
    const before = columns[index - 1];
    const behind = columns[index + 1];
    const parts = [
      ...partOf("comparator", before, COMPARATOR),
      { part: "value" as const, ...placeOf(column), heading: column.heading },
      ...partOf("unit", behind, UNIT),
    ];
    const [first] = parts;
    if (!first || parts.length < 2) return { column, own: column };
    for (const each of [before, behind]) {
      if (each && parts.some((part) => part.column === each.column)) taken.add(each);
    }
    const span = parts.reduce((sum, part) => sum + (part.span ?? 1), 0);
    const { heading: _heading, ...rest } = column;
    return { column, own: { ...rest, column: first.column, span, parts } };
  });
  return joined.flatMap(({ column, own }) => (taken.has(column) ? [] : [own]));
}

function partOf(part: "comparator" | "unit", column: TableColumn | undefined, words: RegExp): readonly Part[] {
  if (!column?.heading || column.value.type !== "text" || !words.test(coreOf(column.heading.text))) return [];
  return [{ part, ...placeOf(column), heading: column.heading }];
}

function placeOf({ column, span }: TableColumn) {
  return { column, ...(span === undefined ? {} : { span }) };
}
