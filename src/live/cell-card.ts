import type { ColumnNode, FieldNode, Form, TableNode } from "../forms/compile/form";
import type { PrintedUnit } from "../core/number/amounts";
import type { ReadCell, ReadRow } from "../reader/reading";
import type { Finding } from "../rules/finding";
import type { FundNode } from "../rules/money/fund-tree";
import { lengthOf, mostBytes } from "../rules/paper/lengths";
import type { SelectedCell } from "../workbook/workbook";
import { isAt } from "./form-at";
import type { CheckedForm } from "./snapshot";

type ValueType = FieldNode["value"];

/** What is to be said of the cell that the user is on, from what was read of its form last. */
export interface CellCard {
  readonly cell: ReadCell;
  /** Printed name of the field, or heading of the column. */
  readonly name: string;
  /** What the row is about, where it says so. */
  readonly row: string | null;
  readonly value: ValueType;
  readonly required: boolean;
  /** Of an amount: as the form prints it. */
  readonly unit: PrintedUnit | null;
  /** What is wrong here, or with the whole that this is part of. */
  readonly findings: readonly Finding[];
  /** Of a text; null for what is no text, or blank. */
  readonly length: TextLength | null;
  /** Of a level: what belongs here; empty for anything else. */
  readonly levels: readonly string[];
  /** The sums that this amount is part of. */
  readonly sums: readonly FundNode[];
}

export interface TextLength {
  readonly characters: number;
  readonly bytes: number;
  /** Bytes that there is room for in budget systems; null where that is not known. */
  readonly most: number | null;
}

/** Null outside all forms, and on what is printed there. */
export function cellCard(forms: readonly CheckedForm[], at: SelectedCell): CellCard | null {
  for (const form of forms) {
    const found = fieldAt(form, at) ?? columnAt(form, at);
    if (found !== null) return found;
  }
  return null;
}

function fieldAt(form: CheckedForm, at: SelectedCell): CellCard | null {
  const { reading } = form;
  for (const [path, field] of reading.fields) {
    const node = reading.form.values.get(path);
    if (node === undefined || !field.found || !stands(field, at)) continue;
    const { name, value, required } = node;
    return { ...common(form, field, value), name, row: null, required, length: textLength(reading.form, node, field) };
  }
  return null;
}

function columnAt(form: CheckedForm, at: SelectedCell): CellCard | null {
  const { reading } = form;
  for (const table of reading.form.tables)
    for (const row of reading.tables.get(table.path)?.rows ?? []) {
      const found = row.row === at.row ? cellOf(table, row, at) : null;
      if (found === null) continue;
      const { column, cell } = found;
      return {
        ...common(form, cell, column.value),
        name: column.name,
        row: aboutRow(table, row, column),
        required: false,
        levels: levelsFor(reading.form, table, row, column),
      };
    }
  return null;
}

/** A level that is printed above stands for this row too. */
function cellOf(
  table: TableNode,
  row: ReadRow,
  { sheetId, column: at }: SelectedCell,
): { readonly column: ColumnNode; readonly cell: ReadCell } | null {
  for (const column of table.columns) {
    const cell = row.cells.get(column.key);
    if (cell !== undefined && cell.at.sheet.id === sheetId && cell.at.column === at) return { column, cell };
  }
  return null;
}

type Common = Pick<CellCard, "cell" | "value" | "unit" | "findings" | "length" | "levels" | "sums">;

function common({ reading, findings, funds }: CheckedForm, cell: ReadCell, value: ValueType): Common {
  const isMoney = value.type === "money";
  return {
    cell,
    value,
    unit: isMoney ? reading.unit.value : null,
    findings: findings.filter(({ at, related }) => [at, ...related].some((each) => stands(cell, located(each)))),
    length: null,
    levels: [],
    sums: isMoney ? sumsOf(funds, located(cell.at)) : [],
  };
}

function textLength(form: Form, node: FieldNode, { raw }: ReadCell): TextLength | null {
  return node.value.type === "text" && raw !== "" ? { ...lengthOf(raw), most: mostBytes(form, node) } : null;
}

/** The nodes of which an amount is a part directly. */
function sumsOf(nodes: readonly FundNode[], at: SelectedCell): readonly FundNode[] {
  return nodes.flatMap((node) => [
    ...(node.children.some((child) => isAt(child.at, at.sheetId, at.row, at.column)) ? [node] : []),
    ...sumsOf(node.children, at),
  ]);
}

/** The name of the indicator, or the first words of the row. */
function aboutRow({ indicators, columns }: TableNode, row: ReadRow, column: ColumnNode): string | null {
  const naming = indicators?.name ?? columns.find(({ value }) => value.type === "text");
  const words = naming === undefined || naming === column ? "" : (row.cells.get(naming.key)?.raw.trim() ?? "");
  return words === "" ? null : words;
}

/** First levels of the form; second ones of the first level that the row stands under. */
function levelsFor(form: Form, { indicators }: TableNode, row: ReadRow, column: ColumnNode): readonly string[] {
  if (indicators === null) return [];
  if (column === indicators.level1) return form.levels.map(({ label }) => label);
  if (column !== indicators.level2) return [];
  const value = row.cells.get(indicators.level1.key)?.value;
  const above = value?.type === "level" && value.level1 !== null ? [value.level1] : form.levels;
  return above.flatMap(({ children }) => children.map(({ label }) => label));
}

function stands({ at, sources }: ReadCell, { sheetId, row, column }: SelectedCell): boolean {
  return [at, ...sources].some((each) => isAt(each, sheetId, row, column));
}

function located({ sheet, row, column }: ReadCell["at"]): SelectedCell {
  return { sheetId: sheet.id, row, column };
}
