import type { JsonObject, JsonValue } from "../core/json";
import { utf8 } from "../core/platform";
import { oncePer } from "../core/remembered";
import type { Form, SumNode, TableNode, TotalNode } from "../forms/compile/form";
import type { ValueType } from "../values/kind";
import type { Option } from "../values/option";
import { canonicalJson } from "./bytes";
import { sha256AtOnce } from "./digest";

/**
 * What the JSON of a form rests on: its id and kind, the paths and kinds of its values, codes and labels of levels and choices, its
 * unit and the keys of its tables. All the rest is paper: wordings, layout, relations, names, and the order in which things are printed.
 */
export const meaningOf = oncePer((form: Form): string => canonicalJson(meaning(form)));

/** SHA-256 of the meaning, lower case hex: what `definition` says in the JSON of forms that name it. */
export const definitionDigest = oncePer((form: Form): string => sha256AtOnce(utf8(meaningOf(form))));

/** Whether the JSON of one is that of the other. */
export function meansTheSame(left: Form, right: Form): boolean {
  return left === right || meaningOf(left) === meaningOf(right);
}

function meaning(form: Form): JsonObject {
  const { id, unit, unitDecides, values, tables, levels, span } = form;
  return {
    id,
    ...kindMember(form),
    unit,
    ...(unitDecides ? { unitDecides } : {}),
    values: Object.fromEntries([...values].map(([path, { value }]) => [path, kindMeaning(value)])),
    tables: Object.fromEntries(tables.map((table) => [table.path, tableMeaning(table)])),
    levels: levels.map(({ code, label, children }) => ({ code, label, children: coded(children) })).sort(byCode),
    ...(span ? { span: span.path } : {}),
  };
}

/** What a form is for, where it declares nothing. */
export function kindMember({ kind }: Form): { readonly kind?: string } {
  return kind === "declaration" ? {} : { kind };
}

function tableMeaning({ columns, total, indicators }: TableNode): JsonObject {
  return {
    columns: Object.fromEntries(columns.map(({ key, value }) => [key, kindMeaning(value)])),
    ...(total ? { total: totalMeaning(total) } : {}),
    ...(indicators ? { emptyLevels: indicators.emptyLevels } : {}),
  };
}

/** What is told from the first total is named only where there are others. */
function totalMeaning({ sums: [first, ...others] }: TotalNode): JsonObject {
  const place = ({ column, field }: SumNode) => ({ column: column.key, path: field.path });
  return { ...place(first), ...(others.length > 0 ? { others: others.map(place) } : {}) };
}

/** A kind of value, with all that its definition says of it; of options, other wordings are paper. */
function kindMeaning(value: ValueType): JsonObject {
  const said = Object.entries(value).filter(([, member]) => member !== undefined && member !== false);
  return Object.fromEntries(
    said.map(([key, member]): [string, JsonValue] => [
      key,
      "options" in value && key === "options" ? coded(value.options) : member,
    ]),
  );
}

function coded(options: readonly Option[]): readonly JsonObject[] {
  return options.map(({ code, label }) => ({ code, label })).sort(byCode);
}

function byCode(left: { readonly code: string }, right: { readonly code: string }): number {
  return left.code < right.code ? -1 : 1;
}
