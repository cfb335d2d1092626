import { z } from "../../values/zod";
import { labelSchema } from "./labels";
import { path } from "./notation";

/**
 * The row of a table that holds its totals: closing it, or directly under its headings (`at: "top"`, as the expenditure
 * details of the central project library print it). `label` names it; a row at the top may have none, and is then known by
 * holding nothing but its totals.
 */
export const totalSchema = z.strictObject({
  label: labelSchema.optional(),
  at: z.literal("top").optional(),
  /** The column whose total it holds, exported at `path`. */
  column: z.string(),
  path,
  /** Totals of further columns in the same row: 合计 of the points beside that of the scores. */
  others: z
    .array(z.strictObject({ column: z.string(), path }))
    .min(1)
    .optional(),
  /** Printed under every other column behind the first total. */
  filler: z.string().optional(),
  /** What the paper prints in it under other columns, by their keys (100 under 分值): no value, and not exported. */
  constants: z.record(z.string(), z.string()).optional(),
});
