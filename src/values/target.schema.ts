import { PARTIAL_DATE_SCHEMA } from "./date.schema";
import { DECIMAL_SCHEMA } from "./decimal.schema";
import { TEXT_SCHEMA } from "./text.schema";
import { z } from "./zod";

const raw = TEXT_SCHEMA;
const unit = TEXT_SCHEMA.nullable();
const date = PARTIAL_DATE_SCHEMA.nullable();

const simpleTargets = [
  z.strictObject({
    raw,
    kind: z.literal("quantity"),
    comparator: z.enum(["≥", ">", "=", "<", "≤"]).nullable(),
    value: DECIMAL_SCHEMA,
    unit,
  }),
  z.strictObject({ raw, kind: z.literal("range"), min: DECIMAL_SCHEMA, max: DECIMAL_SCHEMA, unit }),
  z.strictObject({
    raw,
    kind: z.literal("deadline"),
    comparator: z.literal("≤").nullable(),
    due: date,
  }),
  z.strictObject({ raw, kind: z.literal("period"), from: date, to: date }),
  z.strictObject({ raw, kind: z.literal("qualitative") }),
  z.strictObject({ raw, kind: z.literal("placeholder") }),
  z.strictObject({ raw, kind: z.literal("incomplete") }),
  z.strictObject({ raw, kind: z.literal("malformed") }),
] as const;

/** A target as `targetObject` writes it. */
export const TARGET_SCHEMA = z
  .discriminatedUnion("kind", [
    ...simpleTargets,
    z.strictObject({
      raw,
      kind: z.literal("compound"),
      parts: z.array(z.discriminatedUnion("kind", [...simpleTargets])),
    }),
  ])
  .meta({ id: "target", description: "An indicator's target: its text, and what can be told from it" });
