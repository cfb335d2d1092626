import { z } from "../../values/zod";
import { labelSchema } from "./labels";
import { column, MOST_LETTERS, span } from "./notation";
import { cellTypes, optionSchema } from "./values";

/** Columns of tables: what stands in them, what is printed around it, and targets that take several. */

const printed = z.array(z.string().min(1)).min(1).optional();

/**
 * What the paper prints in the cells of a column around what is typed there, and is no content: beside a value it is no part
 * of it, by itself the cell is blank. We print the first of the numbers in each row, counted below each level.
 */
const aroundSchema = z.strictObject({
  /** Words in front that count the rows, `{n}` for the number, with or without a colon: 指标{n} for 指标1：, 指标2. */
  numbers: printed,
  /** Signs in front or behind: * and ★ for what is obligatory. */
  marks: printed,
  /** Instructions and examples, `**` for what is to be put in: （≥**个）, ……. */
  hints: printed,
});

/**
 * A target that is written in several cells beside each other, as the provincial systems print it: 指标性质 | 指标值 | 度量单位.
 * The column has the parts in place of a heading, from left to right over all of its width, and is one target in the JSON
 * (`≥`, `90`, `%` are ≥90%).
 */
const targetPartsSchema = z
  .array(
    z.strictObject({
      part: z.enum(["comparator", "value", "unit"]),
      column,
      span: span.optional(),
      heading: labelSchema,
    }),
  )
  .min(2);

/** A column of a table. The reader finds it by its heading; `key` is its JSON key in each row. */
export const tableColumnSchema = z.strictObject({
  key: z
    .string()
    .max(MOST_LETTERS)
    .regex(/^[a-zA-Z][a-zA-Z0-9]*$/),
  column,
  span: span.optional(),
  /** Absent: the column has no heading (its label is the side label or a blank heading cell). */
  heading: labelSchema.optional(),
  parts: targetPartsSchema.optional(),
  /** By itself it makes no row: the number of the row (序号), or the order in which a system keeps it (顺序列). */
  aside: z.boolean().optional(),
  around: aroundSchema.optional(),
  value: z.discriminatedUnion("type", [
    ...cellTypes,
    z.strictObject({ type: z.literal("level1") }),
    z.strictObject({ type: z.literal("level2") }),
    /** A printed kind such as 财务管理制度; blank rows below belong to it. */
    z.strictObject({ type: z.literal("kind"), options: z.array(optionSchema).min(1) }),
    /** `span` cells, one per option in order, each ticked with `√` behind its printed words. */
    z.strictObject({ type: z.literal("ticks"), options: z.array(optionSchema).min(1) }),
  ]),
});

export type TableColumn = z.infer<typeof tableColumnSchema>;
