import { z } from "zod";
import type { Form, TableNode } from "../forms/compile/form";
import type { PrintedUnit } from "../core/number/amounts";
import type { ValueType } from "../values/kind";
import type { Option } from "../values/option";
import type { Forms } from "../forms/forms";
import { SCHEMA_VERSION } from "./document";

/**
 * The canonical format as zod schemas, derived from the definitions. JSON Schema is made from these same schemas
 * (`json-schema.ts`), so whatever they cannot both say is not in them: that texts are NFC, that a cell holds no
 * more than so much, and that money adds up are checked elsewhere.
 */

// Compiled validators would need `eval`, which the pane's content security policy forbids.
z.config({ jitless: true });

/** Years that a form can be for: what a date cell can hold. */
const year = z.int().min(1900).max(9999);

const SPACE = String.raw`\s\u200b-\u200d\u2060\u00ad`;
const YEAR = String.raw`(?:19|[2-9]\d)\d{2}`;
const LEAP_YEAR = String.raw`(?:19|[2-9]\d)(?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[3579][26])00`;
const MONTH_DAY = String.raw`(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])`;
const DAY = String.raw`(?:${YEAR}-(?:${MONTH_DAY})|(?:${LEAP_YEAR})-02-29)`;

/** How the texts of the format must look, each by the name that a problem gives it. */
const PATTERNS = {
  text: new RegExp(String.raw`^[^${SPACE}](?:[^\r]*[^${SPACE}])?$`, "u"),
  money: /^(?:-?[1-9]\d*\.\d{2}|-?0\.(?:0[1-9]|[1-9]\d)|0\.00)$/u,
  decimal: /^-?\d+(?:\.\d+)?$/u,
  date: new RegExp(`^${DAY}$`, "u"),
  "partial-date": new RegExp(`^(?:${DAY}|${YEAR}(?:-(?:0[1-9]|1[0-2]))?)$`, "u"),
} as const;

export type TextFormat = keyof typeof PATTERNS;

/** The name of a pattern, from what an issue of zod calls it; `text` for one of no format. */
export function formatOf(pattern: string | undefined): TextFormat {
  for (const [name, known] of Object.entries(PATTERNS)) {
    if (String(known) === pattern) return name as TextFormat;
  }
  return "text";
}

const text = z
  .string()
  .regex(PATTERNS.text)
  .meta({ id: "text", description: "Text of a cell: NFC, LF, outer white space trimmed, never empty" });
const money = z
  .string()
  .regex(PATTERNS.money)
  .meta({ id: "money", description: "Amount in 元 with two digits, whatever unit the form prints" });
const decimal = z
  .string()
  .regex(PATTERNS.decimal)
  .meta({ id: "decimal", description: "Number as written, separators removed" });
const date = z.string().regex(PATTERNS.date).meta({ id: "date", description: "YYYY-MM-DD" });
const partialDate = z
  .string()
  .regex(PATTERNS["partial-date"])
  .meta({ id: "partialDate", description: "YYYY-MM-DD, YYYY-MM or YYYY" });

const raw = text;
const unit = text.nullable();
const dateOfTarget = partialDate.nullable();

const simpleTargets = [
  z.strictObject({
    raw,
    kind: z.literal("quantity"),
    comparator: z.enum(["≥", ">", "=", "<", "≤"]).nullable(),
    value: decimal,
    unit,
  }),
  z.strictObject({ raw, kind: z.literal("range"), min: decimal, max: decimal, unit }),
  z.strictObject({
    raw,
    kind: z.literal("deadline"),
    comparator: z.literal("≤").nullable(),
    due: dateOfTarget,
  }),
  z.strictObject({ raw, kind: z.literal("period"), from: dateOfTarget, to: dateOfTarget }),
  z.strictObject({ raw, kind: z.literal("qualitative") }),
  z.strictObject({ raw, kind: z.literal("placeholder") }),
  z.strictObject({ raw, kind: z.literal("incomplete") }),
  z.strictObject({ raw, kind: z.literal("malformed") }),
] as const;

const target = z
  .discriminatedUnion("kind", [
    ...simpleTargets,
    z.strictObject({
      raw,
      kind: z.literal("compound"),
      parts: z.array(z.discriminatedUnion("kind", [...simpleTargets])),
    }),
  ])
  .meta({ id: "target", description: "An indicator's target: its text, and what can be told from it" });

function coded(codes: readonly string[]): z.ZodType {
  return z.strictObject({ code: z.enum(codes).nullable(), label: text }).nullable();
}

function codesOf(options: readonly Pick<Option, "code">[]): readonly string[] {
  return options.map((option) => option.code);
}

/** A list of codes, each at most once. */
function codeList(codes: readonly string[]): z.ZodType {
  return z
    .array(z.enum(codes))
    .refine((list) => new Set(list).size === list.length)
    .meta({ uniqueItems: true });
}

function valueSchema(type: ValueType, form: Form): z.ZodType {
  switch (type.type) {
    case "text":
      return text.nullable();
    case "money":
      return money.nullable();
    case "decimal":
    case "percent":
    case "points":
      return decimal.nullable();
    case "date":
      return date.nullable();
    case "partial-date":
      return partialDate.nullable();
    case "target":
      return target.nullable();
    case "choice":
    case "boxes":
    case "kind":
      return coded(codesOf(type.options));
    case "level1":
      return coded(codesOf(form.levels));
    case "level2":
      return coded(level2Codes(form));
    case "ticks":
      return codeList(codesOf(type.options));
  }
}

function level2Codes({ levels }: Form): readonly string[] {
  return levels.flatMap(({ children }) => codesOf(children));
}

function tableSchema(table: TableNode, form: Form): z.ZodType {
  return z.array(
    z.strictObject(Object.fromEntries(table.columns.map((column) => [column.key, valueSchema(column.value, form)]))),
  );
}

interface SchemaTree {
  readonly [key: string]: SchemaTree | z.ZodType;
}

const schemas = new WeakMap<Form, z.ZodObject>();

/** One form's object. Every key is required; blanks are null. */
export function formSchema(form: Form): z.ZodObject {
  const schema = schemas.get(form) ?? formSchemaOf(form);
  schemas.set(form, schema);
  return schema;
}

function formSchemaOf(form: Form): z.ZodObject {
  const entries: [string, z.ZodType][] = [
    ["form", z.literal(form.id)],
    ["fiscalYear", year.nullable()],
    ["printedUnit", z.enum(printedUnits(form)).nullable()],
    ...[...form.values.values()].map((field): [string, z.ZodType] => [field.path, valueSchema(field.value, form)]),
    ...form.tables.map((table): [string, z.ZodType] => [table.path, tableSchema(table, form)]),
  ];
  if (form.span) entries.push([form.span.path, z.strictObject({ from: year, to: year }).nullable()]);
  for (const { indicators } of form.tables) {
    if (!indicators) continue;
    const codes = indicators.level2 ? level2Codes(form) : codesOf(form.levels);
    entries.push([indicators.emptyLevels, codeList(codes)]);
  }
  return objectOf(tree(entries));
}

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
