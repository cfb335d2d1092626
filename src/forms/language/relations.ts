import { z } from "../../values/zod";
import { decimal, MOST_LETTERS } from "./notation";

/**
 * A value by its path, or the column of a table by `breakdown[].amount`. `*` stands for each key of `each` in turn.
 */
const reference = z
  .string()
  .max(2 * MOST_LETTERS)
  .regex(/^[a-zA-Z*]+(\.[a-zA-Z*]+)*(\[\]\.[a-zA-Z0-9]+)?$/);

/** What a side of a relation is reckoned from. Blank parts of a sum count as 0. */
export type ExpressionDefinition =
  | string
  /** Of values, of all rows of one column, or of both: 总分 is the score of the budget's execution and those of all indicators. */
  | { readonly sum: string | readonly (string | { readonly sum: string })[] }
  | { readonly product: readonly ExpressionDefinition[] }
  | { readonly quotient: readonly [ExpressionDefinition, ExpressionDefinition] }
  | { readonly least: readonly ExpressionDefinition[] }
  | { readonly constant: string };

const expression: z.ZodType<ExpressionDefinition> = z.lazy(() =>
  z.union([
    reference,
    z.strictObject({
      sum: z.union([reference, z.array(z.union([reference, z.strictObject({ sum: reference })])).min(1)]),
    }),
    z.strictObject({ product: z.array(expression).min(2) }),
    z.strictObject({ quotient: z.tuple([expression, expression]) }),
    z.strictObject({ least: z.array(expression).min(2) }),
    z.strictObject({ constant: decimal }),
  ]),
);

/**
 * What must hold between values: `left = right` or `left ≤ right`. Where `left` is a column, in each row of its table.
 * The guard in the sheet (formula, conditional format), the finding and the tree in the pane come from the same entry;
 * the finding's rule follows from the role that `left` has in the form.
 */
export const relationSchema = z.strictObject({
  left: reference,
  op: z.enum(["=", "≤"]),
  right: expression,
  /**
   * Decimal places to which the right side is rounded, or as many as the left side is written with. Absent: money to
   * the cent where it is multiplied or divided, anything else exactly.
   */
  rounded: z.union([z.int().min(0).max(10), z.literal("as-printed")]).optional(),
  /** By how much the two sides may differ. */
  within: decimal.optional(),
  /** Only where the project's start and end both lie in the fiscal year. */
  when: z.literal("single-year").optional(),
  /** The same for each of these keys, in place of `*` in the references: the columns of a matrix. */
  each: z.array(z.string()).min(1).optional(),
});

export type RelationDefinition = z.infer<typeof relationSchema>;
