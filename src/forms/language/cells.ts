import { z } from "../../values/zod";
import { labelSchema } from "./labels";
import { column, path, rows, span } from "./notation";
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
  /**
   * What stands there before anybody has written on the paper, such as the number that a system gives its form
   * (报表编号：510000_0013zp): a form with no more than that is blank. What we insert leaves it open.
   */
  printed: z.string().min(1).optional(),
  /**
   * Where the words go that stand in brackets behind an amount: 16（其中：中央财政12，自筹4）. Without it only brackets that begin
   * with 其中, 含 or 包括 are read, and are no part of the value.
   */
  note: path.optional(),
});

const place = { column, span: span.optional(), rows: rows.optional() };

/**
 * One piece of a row, at `column`, `span` columns wide. With `rows` it reaches down over rows of its block, which then put
 * nothing there: side labels within side labels (项目基本情况 over 1.项目年度目标完成情况), one text beside several lines.
 */
export const cellSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("label"),
    ...place,
    label: labelSchema,
    align: z.enum(["left", "center", "right"]).optional(),
    /** Drawn without a border: a line above or below the table. */
    plain: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal("field"),
    ...place,
    field: fieldSchema,
    /** Its label's id when it is not the nearest label to the left in this row (`below` a heading). */
    label: z.string().optional(),
    plain: z.boolean().optional(),
  }),
  /** A bordered cell that is printed empty or with a dash and takes no input. */
  z.strictObject({
    kind: z.literal("filler"),
    ...place,
    text: z.string().optional(),
    /** Drawn without a border, beside others that are. */
    plain: z.boolean().optional(),
  }),
]);

export type FieldDefinition = z.infer<typeof fieldSchema>;
export type CellDefinition = z.infer<typeof cellSchema>;
