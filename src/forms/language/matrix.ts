import { z } from "../../values/zod";
import { labelSchema } from "./labels";
import { column, MOST_LETTERS, path, span } from "./notation";
import { fieldTypeSchema } from "./values";

/**
 * Amounts by row and column: 年度资金总额, 其中：财政拨款, … down the side, 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分 across. Each
 * crossing is a value at the path of its row and the key of its column (`execution.total.initial`); what stands in no crossing
 * of its own belongs to none.
 */
export const matrixBlockSchema = z.strictObject({
  kind: z.literal("matrix"),
  side: labelSchema.optional(),
  sideSpan: span.optional(),
  /** The labels of the rows, and the cell above them: blank, or with what is asked for (年度预算数（万元）). */
  labels: z.strictObject({ column, span: span.optional(), heading: labelSchema.optional() }),
  columns: z
    .array(
      z.strictObject({
        key: z
          .string()
          .max(MOST_LETTERS)
          .regex(/^[a-zA-Z]+$/),
        column,
        span: span.optional(),
        heading: labelSchema,
        value: fieldTypeSchema,
      }),
    )
    .min(1),
  /** Columns in which one cell reaches over all rows: 原因, why not all was spent. */
  whole: z
    .array(z.strictObject({ column, span: span.optional(), heading: labelSchema, path, value: fieldTypeSchema }))
    .optional(),
  rows: z
    .array(
      z.strictObject({
        label: labelSchema,
        path,
        /** Columns in which the row has a value; absent: all but its constants. */
        keys: z.array(z.string()).optional(),
        /** What the paper prints at a crossing, by the key of its column (`10`, `/`): no value, and not exported. */
        constants: z.record(z.string(), z.string()).optional(),
      }),
    )
    .min(1),
});

export type MatrixDefinition = z.infer<typeof matrixBlockSchema>;
