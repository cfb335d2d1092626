import Big from "big.js";
import { a1, a1Area } from "../core/grid/address";
import { areaOfCell, type Area } from "../core/grid/grid";
import type { PrintedUnit } from "../core/number/amounts";
import { money } from "../core/number/money";
import type { ColumnNode, FieldNode, Form, Leaf, Reference, RelationNode } from "../forms/compile/form";
import { isReckoned, sameReference } from "../relations/expression";
import { valueOf } from "../forms/compile/expressions";
import { kindOf } from "../values";
import type { ValueType } from "../values/kind";
import { formulaOf } from "../relations/formula";
import { judge, type Term } from "../relations/verdict";
import type { SheetGeometry, TablePlace } from "../forms/compile/geometry";
import { BLANK } from "../values/content";
import type { CellContent } from "./plan";
import type { Content } from "../values/content";
import type { FormValues, TableRowValues } from "./values";

/** Total cells: a formula that shows the amount, or the amount itself where it is not what the formula would give. */

/** Where the amounts of one sheet stand, and what they are. */
export interface SheetAmounts {
  readonly form: Form;
  readonly geometry: SheetGeometry;
  readonly bodies: ReadonlyMap<string, readonly TableRowValues[]>;
  readonly values: FormValues;
}

/** The cells of a leaf on this sheet, of a column those of its whole body; null when it stands elsewhere. */
export function areaOf({ fields, tables }: SheetGeometry, leaf: Leaf): Area | null {
  if (leaf.of === "field") {
    const isOwn = ({ field }: { readonly field: FieldNode }) => field.path === leaf.field.path;
    const sums = tables.flatMap(({ total }) => total?.sums ?? []);
    const area = (fields.find((place) => isOwn(place) && !place.repeats) ?? sums.find(isOwn))?.area;
    return area ? areaOfCell({ row: area.top, column: area.left }) : null;
  }
  const place = tables.find(({ table }) => table === leaf.table);
  return place ? bodyOf(place, leaf.column) : null;
}

/** The body of a column, in the column of the sheet in which its values stand; null where its table has no such column. */
export function bodyOf({ columns, firstRow, lastRow }: TablePlace, column: ColumnNode): Area | null {
  const at = columns.find((each) => each.column === column)?.at;
  return at === undefined ? null : { top: firstRow, left: at, bottom: lastRow, right: at };
}

/** The relations that say what stands at a place. */
export function reckoning(form: Form, left: Reference): readonly RelationNode[] {
  // No formula adds up texts.
  if (form.unitInValues) return [];
  return form.relations.filter(
    (relation) =>
      relation.op === "=" && !relation.singleYear && isReckoned(relation) && sameReference(relation.left, left),
  );
}

/**
 * The formula of a total, or of one cell of a column that is worked out, and what it gives; null for a place that
 * nothing gives. @param row of the body, from 0
 */
export function reckonedContent(amounts: SheetAmounts, left: Reference, row: number): CellContent | null {
  const { geometry, values } = amounts;
  if (addressIn(geometry, left, row) === null) return null;
  const look = (leaf: Leaf) => termsOf(amounts, leaf, row);
  for (const relation of reckoning(amounts.form, left)) {
    const formula = formulaOf(relation, (leaf) => addressIn(geometry, leaf, row), values.unit);
    if (formula === null) continue;
    const [stated = BLANK_TERM] = look(left);
    // Without a total of its own: what the formula will show.
    const { computed } = judge(relation, BLANK_TERM, look);
    if (stated.value === null) return computed === null ? { kind: "formula", formula, cached: "" } : BLANK;
    const number = numberIn(valueOf(left), stated.value, values.unit);
    const agrees = computed !== null && new Big(computed).eq(stated.value);
    return agrees ? { kind: "formula", formula, cached: number } : { kind: "number", number };
  }
  return null;
}

/** Where a leaf stands on this sheet; of a column the cell in one row of the body, of all rows their range. */
export function addressIn(geometry: SheetGeometry, leaf: Leaf, row: number): string | null {
  const area = areaOf(geometry, leaf);
  return area && (leaf.of === "column" ? a1(area.top + row, area.left) : a1Area(area));
}

const BLANK_TERM: Term = { value: null, state: "blank" };

function termsOf({ values, bodies }: SheetAmounts, leaf: Leaf, row: number): readonly Term[] {
  if (leaf.of === "field") return [termOf(values.fields.get(leaf.field.path))];
  const rows = bodies.get(leaf.table.path) ?? [];
  const own = leaf.of === "column" ? rows.slice(row, row + 1) : rows;
  return own.map((each) => termOf(each.get(leaf.column.key)));
}

function termOf(content: Content | undefined): Term {
  const value = content?.type === "money" ? content.amount : content?.type === "decimal" ? content.decimal : null;
  return value === null ? BLANK_TERM : { value, state: "amount" };
}

/** The number that a cell stores for a value. */
function numberIn(type: ValueType, value: string, unit: PrintedUnit): string {
  const content: Content =
    type.type === "money" ? { type: "money", amount: money(value) } : { type: "decimal", decimal: value };
  const cell = kindOf(type).cell(content, unit);
  return cell.kind === "number" ? cell.number : value;
}
