import { z } from "../../values/zod";
import { cellSchema } from "./cells";
import { labelSchema } from "./labels";
import { height, span } from "./notation";

/** Parts of a sheet that are printed row by row: its title, the line of its year, rows of labels with their inputs, and notes. */

const rowSchema = z.strictObject({
  /** Points. Absent: one line, or as many as the text needs. */
  height,
  cells: z.array(cellSchema),
});

export const titleBlockSchema = z.strictObject({
  kind: z.literal("title"),
  /** Whole width; the first text is printed, the others are recognised too. */
  label: labelSchema,
});

/** The line under the title; its text holds `{year}`. */
export const yearBlockSchema = z.strictObject({ kind: z.literal("year"), label: labelSchema });

export const rowsBlockSchema = z.strictObject({
  kind: z.literal("rows"),
  /** A label in column 0 that is merged over all rows of the block. Rows then start at column 1. */
  side: labelSchema.optional(),
  /** Columns that it covers, where it is more than one. */
  sideSpan: span.optional(),
  rows: z.array(rowSchema).min(1),
});

/**
 * Words that the paper prints above or below its table and asks nothing by: 注：…, 填表说明. They stand over the whole width, without
 * a border; a form is whole without them.
 */
export const noteBlockSchema = z.strictObject({
  kind: z.literal("note"),
  text: z.string().min(1),
  /** Points. Absent: as many lines as the words need. */
  height,
});

export type RowDefinition = z.infer<typeof rowSchema>;
