import { z } from "../../values/zod";
import { labelSchema } from "./labels";
import { column, path, span } from "./notation";
import { fieldTypeSchema } from "./values";

/** What stands in the rows of a sheet: labels, inputs, and cells that take none. */

export const fieldSchema = z.strictObject({
  path,
  value: fieldTypeSchema,
  required: z.boolean().optional(),
  /** Kept when last year's form becomes this year's; otherwise cleared. */
  keep: z.boolean().optional(),
  /** Instructions that are printed where the value goes, such as （盖章）: by themselves they are blank, beside a value no part of it. */
  hints: z.array(z.string().min(1)).optional(),
});

/** One piece of a row, at `column`, `span` columns wide. */
export const cellSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("label"),
    column,
    span: span.optional(),
    label: labelSchema,
    align: z.enum(["left", "center", "right"]).optional(),
    /** Drawn without a border: a line above or below the table. */
    plain: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal("field"),
    column,
    span: span.optional(),
    field: fieldSchema,
    /** Its label's id when it is not the nearest label to the left in this row (`below` a heading). */
    label: z.string().optional(),
    plain: z.boolean().optional(),
  }),
  /** A bordered cell that is printed empty or with a dash and takes no input. */
  z.strictObject({ kind: z.literal("filler"), column, span: span.optional(), text: z.string().optional() }),
]);

export type FieldDefinition = z.infer<typeof fieldSchema>;
export type CellDefinition = z.infer<typeof cellSchema>;
