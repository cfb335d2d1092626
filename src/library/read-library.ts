import { z } from "zod";
import { parsedJson } from "../core/json";
import { canonicalText, plainText } from "../core/text/text";
import { asLibrary, LIBRARY_COMPARATORS, LIBRARY_SCHEMA } from "./own";
import type { Library } from "./library";

/** As long as anything may be that is written into a cell of a form. */
const LONGEST = 200;
/** More than any office has. */
const MOST = 20_000;

/** A text on one line that Excel takes for nothing but a text. */
const line = z
  .string()
  .max(LONGEST)
  .transform((text) => canonicalText(plainText(text).replace(/\s+/g, " ")) ?? "");

const documentSchema = z.object({
  schema: z.literal(LIBRARY_SCHEMA),
  indicators: z
    .array(
      z.object({
        level: z.string().regex(/^[a-z]+(?:[.-][a-z]+)*$/),
        name: line.refine((name) => name !== ""),
        comparator: z.enum(LIBRARY_COMPARATORS).nullable(),
        unit: line.nullable(),
        count: z.number().int().min(1).optional(),
      }),
    )
    .max(MOST),
});

/** A library that was written by `jixiao library`, or by hand; null for anything else. */
export function readLibrary(text: string): Library | null {
  const parsed = documentSchema.safeParse(parsedJson(text));
  return parsed.success ? asLibrary(parsed.data.indicators.map((each) => ({ ...each, count: each.count ?? 1 }))) : null;
}
