import { oncePer } from "../core/remembered";
import type { Form, TableNode } from "../forms/compile/form";
import type { PrintedUnit } from "../core/number/amounts";
import { codesSchema } from "../values/coded.schema";
import { valueSchema } from "../values/schemas";
import { z } from "../values/zod";
import type { Forms } from "../forms/forms";
import { SCHEMA_VERSION } from "./document";

/**
 * The canonical format as zod schemas, derived from the definitions. JSON Schema is made from these same schemas
 * (`json-schema.ts`), so whatever they cannot both say is not in them: that texts are NFC, that a cell holds no
 * more than so much, and that money adds up are checked elsewhere.
 */

/** Years that a form can be for: what a date cell can hold. */
const year = z.int().min(1900).max(9999);

function levelsOf({ levels }: Form) {
  return { first: levels, second: levels.flatMap(({ children }) => children) };
}

function tableSchema(table: TableNode, form: Form): z.ZodType {
  const levels = levelsOf(form);
  return z.array(
    z.strictObject(Object.fromEntries(table.columns.map(({ key, value }) => [key, valueSchema(value, levels)]))),
  );
}

interface SchemaTree {
  readonly [key: string]: SchemaTree | z.ZodType;
}

/** One form's object. Every key is required; blanks are null. */
export const formSchema = oncePer((form: Form): z.ZodObject => {
  const levels = levelsOf(form);
  const entries: [string, z.ZodType][] = [
    ["form", z.literal(form.id)],
    ["fiscalYear", year.nullable()],
    ["printedUnit", z.enum(printedUnits(form)).nullable()],
    ...[...form.values.values()].map((field): [string, z.ZodType] => [field.path, valueSchema(field.value, levels)]),
    ...form.tables.map((table): [string, z.ZodType] => [table.path, tableSchema(table, form)]),
  ];
  if (form.span) entries.push([form.span.path, z.strictObject({ from: year, to: year }).nullable()]);
  for (const { indicators } of form.tables) {
    if (!indicators) continue;
    entries.push([indicators.emptyLevels, codesSchema(indicators.level2 ? levels.second : levels.first)]);
  }
  return objectOf(tree(entries));
});

/** A form that its unit tells from another prints no other unit: with it, it would be read as that other form. */
function printedUnits({ unit, unitDecides }: Form): readonly PrintedUnit[] {
  return unitDecides ? [unit] : ["元", "万元"];
}

function tree(entries: readonly (readonly [string, z.ZodType])[]): SchemaTree {
  const groups = new Map<string, z.ZodType | [string, z.ZodType][]>();
  for (const [path, schema] of entries) {
    const [head = "", ...rest] = path.split(".");
    const group = groups.get(head);
    if (rest.length === 0) groups.set(head, schema);
    else if (Array.isArray(group)) group.push([rest.join("."), schema]);
    else groups.set(head, [[rest.join("."), schema]]);
  }
  return Object.fromEntries([...groups].map(([head, group]) => [head, Array.isArray(group) ? tree(group) : group]));
}

function objectOf(shape: SchemaTree): z.ZodObject {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(shape).map(([key, value]) => [key, value instanceof z.ZodType ? value : objectOf(value)]),
    ),
  );
}

/** A whole document, of any of these forms. */
export function documentSchema(forms: Forms): z.ZodObject {
  return z.strictObject({
    schema: z.literal(SCHEMA_VERSION),
    draft: z.literal(true).optional(),
    forms: z.array(z.union(forms.map(formSchema))).min(1),
  });
}
