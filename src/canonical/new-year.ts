import { kindOf } from "../values";
import type { ColumnNode, Expression, FieldNode, Form, TableNode } from "../forms/compile/form";
import type { Content } from "../values/content";
import type { FormValues, TableRowValues } from "../layout/values";
import { isJsonObject } from "../core/json";
import { valueAt, type FormDocument } from "./document";
import { toValues } from "./values";

/**
 * Last year's form made this year's. What stays: the fields that the definition keeps (project, unit, people,
 * narrative, overall goal), the indicators with their levels, names and notes, the items of the breakdown with
 * their unit prices, the safeguards. What must be set anew is blank, so that the checks ask for it and no stale
 * number passes for a new one: every other amount, quantities, every target, the annual goal, what else the
 * definition does not keep.
 *
 * A project whose period covers the new year runs on: it keeps its dates and the years of its overall goal, as
 * printed or not.
 * Any other gets the new year as its goal's years and sets its dates anew.
 */
export function nextYear(form: Form, document: FormDocument, year: number): FormValues {
  const last = toValues(form, document);
  const runsOn = covers(form, document, year);
  const dates = runsOn ? [form.roles.start, form.roles.end] : [];
  const kept = new Set([...form.fields.filter(({ keep }) => keep), ...dates].map((field) => field?.path));
  return {
    ...last,
    year,
    span: form.span === null ? null : runsOn ? last.span : { from: year, to: year },
    fields: new Map([...last.fields].filter(([path]) => kept.has(path)) satisfies [string, Content][]),
    tables: new Map(form.tables.map((table) => [table.path, keptRows(last.tables.get(table.path) ?? [], table, form)])),
  };
}

/** Whether the project's dates, both given, reach from before into or through the year. */
function covers({ roles }: Form, document: FormDocument, year: number): boolean {
  const day = (role: FieldNode | null, end: "from" | "to") => {
    const said = role && valueAt(document, role.path);
    return isJsonObject(said) ? said[end] : said;
  };
  const [start, end] = [day(roles.start, "from"), day(roles.end, "to")];
  if (typeof start !== "string" || typeof end !== "string") return false;
  return Number(start.slice(0, 4)) <= year && year <= Number(end.slice(0, 4));
}

/**
 * Rows with what stays in them. An indicator row stays though nothing is left but its levels, as a blank printed
 * row; elsewhere a row goes when nothing or only its printed kind is left.
 */
function keptRows(rows: readonly TableRowValues[], table: TableNode, form: Form): readonly TableRowValues[] {
  const stays = new Set(table.columns.filter((column) => staysIn(column, form)).map(({ key }) => key));
  const kinds = new Set(table.columns.filter(({ value }) => value.type === "kind").map(({ key }) => key));
  return rows
    .map((row) => new Map([...row].filter(([key]) => stays.has(key))))
    .filter((row) => [...row.keys()].some((key) => !kinds.has(key)));
}

/** Of the numbers only a unit price stays: prices are standards, quantities are planned each year. */
function staysIn(column: ColumnNode, form: Form): boolean {
  const { type } = column.value;
  if (type === "target" || !kindOf(column.value).number) return type !== "target";
  const isFactor = form.relations.some(({ right }) => leavesOfProduct(right).some((leaf) => leaf.column === column));
  return type === "money" && isFactor;
}

/** The columns that are multiplied with one another in each row. */
function leavesOfProduct(right: Expression) {
  return right.of === "product" ? right.parts.flatMap((factor) => (factor.of === "column" ? [factor] : [])) : [];
}
