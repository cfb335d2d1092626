import { isJsonArray, isJsonObject, type JsonObject, type JsonValue, memberAt } from "../core/json";
import { canonicalMoney, money, sum } from "../core/number/money";
import { leavesOf, pathOf, valueOf } from "../forms/compile/expressions";
import type {
  ColumnNode,
  Expression,
  FieldNode,
  Form,
  Leaf,
  LevelNode,
  RelationNode,
  TableNode,
} from "../forms/compile/form";
import type { FormReading, ReadCell, ReadRow } from "../reader/reading";
import { isReckoned } from "../relations/expression";
import { judge, type Term } from "../relations/verdict";
import { kindOf } from "../values";
import type { ValueType } from "../values/kind";

/** What each kind of value looks like where nobody has filled in anything: to try a form, plainly made up. */

/**
 * The document of a blank form with a sample in each place: texts begin with 示例, amounts add up as the form wants it, and
 * each printed level has a row. What is printed in a place stays.
 *
 * @param document of the reading, as the contract writes it
 */
export function withSamples(document: JsonObject, reading: FormReading, year: number): JsonObject {
  const { form, fields, tables } = reading;
  // Where no label prints the unit the amounts do, once there are any.
  let filled: JsonObject = form.unitInValues && hasMoney(form) ? { ...document, printedUnit: form.unit } : document;
  const limits = limitsOf(form);
  for (const field of form.values.values()) {
    const sample = { day: dayOf(field, form, year), amount: limits.has(field) ? LARGE : SMALL };
    filled = withMember(filled, field.path.split("."), sampleAt(field, fields.get(field.path), sample));
  }
  if (form.span) filled = withMember(filled, form.span.path.split("."), { from: year, to: year });
  for (const table of form.tables) {
    const rows = rowsFor(table, tables.get(table.path)?.rows ?? []);
    filled = withMember(
      filled,
      table.path.split("."),
      rows.map((row) => sampleRow(table, row, form, { day: `${year}-06-30`, amount: SMALL })),
    );
    if (table.indicators) filled = withMember(filled, table.indicators.emptyLevels.split("."), []);
  }
  return reckoned(filled, form);
}

function hasMoney({ values, tables }: Form): boolean {
  const kinds = [...values.values(), ...tables.flatMap(({ columns }) => columns)];
  return kinds.some(({ value }) => value.type === "money");
}

/** Over two years: what holds within one asks for amounts that are the same. */
function dayOf(field: FieldNode, { roles }: Form, year: number): string {
  return field === roles.start ? `${year}-01-01` : field === roles.end ? `${year + 1}-12-31` : `${year}-06-30`;
}

const [SMALL, LARGE] = ["10000元", "100000元"] as const;

interface Sample {
  readonly day: string;
  readonly amount: string;
}

function sampleAt(
  { name, value }: Pick<FieldNode, "name" | "value">,
  cell: ReadCell | undefined,
  sample: Sample,
): JsonValue {
  const kind = kindOf(value);
  const printed = kind.json(cell?.value ?? null);
  if (printed !== null && !(isJsonArray(printed) && printed.length === 0)) return printed;
  const text = sampleText(value, name, sample);
  return kind.json(kind.read({ value: text, text, format: "@", formula: null }, "元"));
}

/** What others may not exceed, and what that is made of: its samples are the larger ones. */
function limitsOf({ relations, derived }: Form): ReadonlySet<FieldNode> {
  const found = new Set<FieldNode>();
  const take = (fields: readonly FieldNode[]): void => {
    for (const each of fields) {
      if (found.has(each)) continue;
      found.add(each);
      for (const { field, parts } of derived) if (field === each) take(parts);
      for (const { left, op, right, singleYear } of relations)
        if (op === "=" && !singleYear && left.of === "field" && left.field === each) take(fieldsIn(right));
    }
  };
  for (const { op, right } of relations) if (op === "≤") take(fieldsIn(right));
  return found;
}

function fieldsIn(expression: Expression): readonly FieldNode[] {
  return leavesOf(expression).flatMap((leaf) => (leaf.of === "field" ? [leaf.field] : []));
}

/** As somebody would write it. */
function sampleText(value: ValueType, name: string, { day, amount }: Sample): string {
  const [year = ""] = day.split("-");
  switch (value.type) {
    case "text":
    case "signature":
      return `示例：${name}`;
    case "money":
      return amount;
    case "decimal":
    case "points":
      return "1";
    case "percent":
      return "50%";
    case "date":
    case "partial-date":
      return day;
    case "period":
      return `${year}年1月至${Number(year) + 1}年12月`;
    case "duration":
      return "1年";
    case "code-name":
      return `001 示例：${name}`;
    case "person-phone":
      return "示例 00000000";
    case "target":
      return "≥1个";
    case "choice":
    case "kind":
      return value.options[0]?.label ?? "";
    case "boxes":
      return `☑${value.options[0]?.label ?? ""}`;
    case "ticks":
    case "level1":
    case "level2":
      return "";
  }
}

/** The first row of each printed level; one row where none is printed. */
function rowsFor({ indicators }: TableNode, rows: readonly ReadRow[]): readonly (ReadRow | null)[] {
  const key = indicators ? (indicators.level2 ?? indicators.level1).key : null;
  const levels = new Map(rows.flatMap((row) => (key === null ? [] : [[levelIn(row, key), row] as const])).reverse());
  levels.delete(null);
  const first = rows.filter((row) => [...levels.values()].includes(row));
  return first.length > 0 ? first : [rows[0] ?? null];
}

function levelIn({ cells }: ReadRow, key: string): string | null {
  const value = cells.get(key)?.value;
  return value?.type === "level" && value.label !== "" ? `${value.level1?.code ?? ""} ${value.label}` : null;
}

function sampleRow({ columns }: TableNode, row: ReadRow | null, form: Form, sample: Sample): JsonObject {
  return Object.fromEntries(
    columns.map((column) => [column.key, sampleIn(column, row?.cells.get(column.key), form, sample)]),
  );
}

function sampleIn(column: ColumnNode, cell: ReadCell | undefined, { levels }: Form, sample: Sample): JsonValue {
  const found = sampleAt(column, cell, sample);
  const [first] = levels;
  if (found !== null || !first) return found;
  if (column.value.type === "level1") return levelJson(first);
  return column.value.type === "level2" && first.children[0] ? levelJson(first.children[0]) : found;
}

function levelJson({ code, label }: Pick<LevelNode, "code" | "label">): JsonObject {
  return { code, label };
}

/** Sums of sums need a pass each. */
const MOST_PASSES = 6;

/** What the form works out, from the samples. */
function reckoned(document: JsonObject, { relations, derived }: Form): JsonObject {
  const sums = relations.filter((relation) => relation.op === "=" && !relation.singleYear && isReckoned(relation));
  let filled = document;
  for (let pass = 0; pass < MOST_PASSES; pass += 1) {
    const before = filled;
    for (const { field, parts } of derived) filled = withMember(filled, field.path.split("."), totalOf(parts, filled));
    for (const relation of sums) filled = withResult(filled, relation);
    if (JSON.stringify(before) === JSON.stringify(filled)) break;
  }
  return filled;
}

function totalOf(parts: readonly FieldNode[], document: JsonObject): string {
  const amounts = parts.map(({ path }) => memberAt(document, path.split(".")));
  return canonicalMoney(sum(amounts.map((amount) => (typeof amount === "string" ? money(amount) : null))));
}

function withResult(document: JsonObject, relation: RelationNode): JsonObject {
  const { left } = relation;
  if (left.of === "field") return withMember(document, left.field.path.split("."), resultOf(relation, document, null));
  const rows = memberAt(document, left.table.path.split("."));
  if (!isJsonArray(rows)) return document;
  const changed = rows.map((row) =>
    isJsonObject(row) ? { ...row, [left.column.key]: resultOf(relation, document, row) } : row,
  );
  return withMember(document, left.table.path.split("."), changed);
}

function resultOf(relation: RelationNode, document: JsonObject, row: JsonObject | null): JsonValue {
  const { computed } = judge(relation, { value: null, state: "blank" }, (leaf) => termsAt(leaf, document, row));
  if (computed === null) return null;
  return valueOf(relation.left).type === "money" ? canonicalMoney(money(computed)) : computed;
}

function termsAt(leaf: Leaf, document: JsonObject, row: JsonObject | null): readonly Term[] {
  if (leaf.of === "field") return [termOf(memberAt(document, leaf.field.path.split(".")))];
  const [path = "", key = ""] = pathOf(leaf).split("[].");
  if (leaf.of === "column" && row) return [termOf(row[key])];
  const rows = memberAt(document, path.split("."));
  return isJsonArray(rows) ? rows.map((each) => termOf(memberAt(each, [key]))) : [];
}

function termOf(value: JsonValue | undefined): Term {
  return typeof value === "string" ? { value, state: "amount" } : { value: null, state: "blank" };
}

function withMember(whole: JsonObject, [step = "", ...others]: readonly string[], value: JsonValue): JsonObject {
  if (others.length === 0) return { ...whole, [step]: value };
  const inner = whole[step];
  return { ...whole, [step]: withMember(isJsonObject(inner) ? inner : {}, others, value) };
}
