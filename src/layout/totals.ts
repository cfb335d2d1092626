import { a1 } from "../core/address";
import { inUnit } from "../core/amounts";
import { compare, sum, times, toCents, type Money } from "../core/money";
import type { Form } from "../forms/compile/form";
import type { Relation } from "../forms/definition";
import type { SheetGeometry, TablePlace } from "../forms/compile/geometry";
import { BLANK } from "./content";
import { columnSumFormula, productFormula, sumFormula } from "./formulas";
import type { CellContent } from "./plan";
import type { FormValues, TableRowValues } from "./values";

/** Total cells: a formula that shows the amount, or the amount itself where it is not what the formula would give. */

/** Where the amounts of one sheet stand, and what they are. */
export interface SheetAmounts {
  readonly form: Form;
  readonly geometry: SheetGeometry;
  readonly bodies: ReadonlyMap<string, readonly TableRowValues[]>;
  readonly values: Pick<FormValues, "fields" | "unit">;
}

/** Address of a field's cell on this sheet (a table's total included); null when it stands elsewhere. */
export function fieldAddress(geometry: SheetGeometry, path: string): string | null {
  const field = geometry.fields.find((place) => place.field.path === path && !place.repeats);
  if (field) return a1(field.area.top, field.area.left);
  const total = geometry.tables.find((place) => place.table.total?.field.path === path)?.total;
  return total ? a1(total.area.top, total.area.left) : null;
}

/** Addresses of a table column's first and last body cell; null when the table has no such column. */
export function columnEnds(place: TablePlace, key: string): { readonly first: string; readonly last: string } | null {
  const column = place.columns.find((candidate) => candidate.column.key === key);
  return column ? { first: a1(place.firstRow, column.left), last: a1(place.lastRow, column.left) } : null;
}

/** The formula of a total field and what it gives, or null for a field that is no total. */
export function totalContent(amounts: SheetAmounts, path: string): CellContent | null {
  for (const relation of amounts.form.relations) {
    if ((relation.kind !== "sum" && relation.kind !== "column-sum") || relation.total !== path) continue;
    const formula = totalFormula(amounts.geometry, relation);
    if (formula === null) continue;
    return formulaOrAmount(formula, sumOrBlank(partsOf(amounts, relation)), moneyAt(amounts, path), amounts);
  }
  return null;
}

/** The same for one cell of a table column that is a product; null for any other column. */
export function productContent(
  amounts: SheetAmounts,
  place: TablePlace,
  index: number,
  key: string,
): CellContent | null {
  const relation = productOf(amounts.form, place, key);
  if (!relation) return null;
  const at = (column: string) => {
    const found = place.columns.find((candidate) => candidate.column.key === column);
    return found ? a1(place.firstRow + index, found.left) : null;
  };
  const [price, quantity] = [at(relation.price), at(relation.quantity)];
  if (price === null || quantity === null) return null;
  const row = amounts.bodies.get(place.table.path)?.[index];
  const priceValue = rowMoney(row, relation.price);
  const quantityCell = row?.get(relation.quantity);
  const product =
    priceValue === null || quantityCell?.type !== "decimal" ? null : toCents(times(priceValue, quantityCell.decimal));
  const formula = productFormula(price, quantity, amounts.values.unit);
  return formulaOrAmount(formula, product, rowMoney(row, key), amounts);
}

/** The relation by which a table column is price × quantity, if any. */
export function productOf(form: Form, place: TablePlace, key: string): Extract<Relation, { kind: "product" }> | null {
  for (const relation of form.relations) {
    if (relation.kind === "product" && relation.table === place.table.path && relation.product === key) return relation;
  }
  return null;
}

/** The formula of a sum on this sheet; null when its total or a part of it stands elsewhere. */
export function totalFormula(
  geometry: SheetGeometry,
  relation: Extract<Relation, { kind: "sum" | "column-sum" }>,
): string | null {
  if (fieldAddress(geometry, relation.total) === null) return null;
  switch (relation.kind) {
    case "sum": {
      const parts = relation.parts.map((part) => fieldAddress(geometry, part));
      return parts.includes(null) ? null : sumFormula(parts.filter((part) => part !== null));
    }
    case "column-sum": {
      const place = geometry.tables.find((candidate) => candidate.table.path === relation.table);
      const ends = place ? columnEnds(place, relation.column) : null;
      return ends ? columnSumFormula(ends.first, ends.last) : null;
    }
  }
}

function partsOf(
  amounts: SheetAmounts,
  relation: Extract<Relation, { kind: "sum" | "column-sum" }>,
): readonly (Money | null)[] {
  switch (relation.kind) {
    case "sum":
      return relation.parts.map((part) => moneyAt(amounts, part));
    case "column-sum":
      return (amounts.bodies.get(relation.table) ?? []).map((row) => rowMoney(row, relation.column));
  }
}

function formulaOrAmount(
  formula: string,
  computed: Money | null,
  stated: Money | null,
  { values }: SheetAmounts,
): CellContent {
  if (stated === null) return computed === null ? { kind: "formula", formula, cached: "" } : BLANK;
  const number = inUnit(stated, values.unit);
  return computed !== null && compare(stated, computed) === 0
    ? { kind: "formula", formula, cached: number }
    : { kind: "number", number };
}

function sumOrBlank(parts: readonly (Money | null)[]): Money | null {
  return parts.every((part) => part === null) ? null : sum(parts);
}

function moneyAt(amounts: SheetAmounts, path: string): Money | null {
  const content = amounts.values.fields.get(path);
  return content?.type === "money" ? content.amount : null;
}

function rowMoney(row: TableRowValues | undefined, key: string): Money | null {
  const content = row?.get(key);
  return content?.type === "money" ? content.amount : null;
}
