import { DECIMAL_SCHEMA } from "./decimal.schema";
import type { Option } from "./option";
import { TEXT_SCHEMA } from "./text.schema";
import { z } from "./zod";

type Codes = readonly Pick<Option, "code">[];

const oneOf = (options: Codes) => z.enum(options.map(({ code }) => code));

/** What names one of a list, a level or a kind: its code, null if it is none of them, and its words as printed. */
export function codedSchema(options: Codes): z.ZodType {
  return z.strictObject({ code: oneOf(options).nullable(), label: TEXT_SCHEMA });
}

/** A level; with the points that its indicators share, where they are printed. */
export function levelSchema(options: Codes): z.ZodType {
  return z.strictObject({ code: oneOf(options).nullable(), label: TEXT_SCHEMA, points: DECIMAL_SCHEMA.optional() });
}

/** A list of codes, each at most once. */
export function codesSchema(options: Codes): z.ZodType {
  return z
    .array(oneOf(options))
    .refine((list) => new Set(list).size === list.length)
    .meta({ uniqueItems: true });
}
