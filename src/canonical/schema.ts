import { groupedBy } from "../core/grouped";
import { oncePer } from "../core/remembered";
import type { Form, TableNode } from "../forms/compile/form";
import { PRINTED_UNITS, type PrintedUnit } from "../core/number/amounts";
import { codesSchema, valueSchema } from "../values/schemas";
import { z } from "../values/zod";
import type { Forms } from "../forms/forms";
import { identityOf, SCHEMA_VERSION } from "./document";

/**
 * The canonical format as zod schemas, derived from the definitions. JSON Schema is made from these same schemas
 * (`json-schema.ts`), so whatever they cannot both say is not in them: that texts are NFC, that a cell holds no
 * more than so much, and that money adds up are checked elsewhere.
 */

/** Years that a form can be for: what a date cell can hold. */
const year = z.int().min(1900).max(9999);

/** One form's object. Every key is required; blanks are null. */
export const formSchema = oncePer((form: Form): z.ZodObject => {
  const levels = { first: form.levels, second: form.levels.flatMap(({ children }) => children) };
  const rowSchema = ({ columns }: TableNode) =>
    z.strictObject(Object.fromEntries(columns.map(({ key, value }) => [key, valueSchema(value, levels)])));
  const entries: [string, z.ZodType][] = [
    ...Object.entries(identityOf(form)).map(([key, value]): [string, z.ZodType] => [key, z.literal(value)]),
    ["fiscalYear", year.nullable()],
    ["printedUnit", z.enum(printedUnits(form)).nullable()],
    ...[...form.values.values()].map((field): [string, z.ZodType] => [field.path, valueSchema(field.value, levels)]),
    ...form.tables.map((table): [string, z.ZodType] => [table.path, z.array(rowSchema(table))]),
  ];
  if (form.span) entries.push([form.span.path, z.strictObject({ from: year, to: year }).nullable()]);
  for (const { indicators } of form.tables) {
    if (!indicators) continue;
    entries.push([indicators.emptyLevels, codesSchema(indicators.level2 ? levels.second : levels.first)]);
  }
  return objectOf(entries);
});

/** A form that its unit tells from another prints no other unit: with it, it would be read as that other form. */
function printedUnits({ unit, unitDecides }: Form): readonly PrintedUnit[] {
  return unitDecides ? [unit] : PRINTED_UNITS;
}

/** @param depth steps of the paths that are gone */
function objectOf(entries: readonly (readonly [path: string, schema: z.ZodType])[], depth = 0): z.ZodObject {
  const groups = groupedBy(entries, ([path]) => path.split(".")[depth] ?? "");
  const members = [...groups].map(([key, group]): [string, z.ZodType] => {
    const own = group.find(([path]) => path.split(".").length === depth + 1);
    return [key, own ? own[1] : objectOf(group, depth + 1)];
  });
  return z.strictObject(Object.fromEntries(members));
}

/** A whole document, of any of these forms. */
export function documentSchema(forms: Forms): z.ZodObject {
  return z.strictObject({
    schema: z.literal(SCHEMA_VERSION),
    draft: z.literal(true).optional(),
    forms: z.array(z.union(forms.map(formSchema))).min(1),
  });
}
