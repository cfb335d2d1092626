import { z } from "../../values/zod";
import { cellSchema } from "./cells";
import { labelSchema } from "./labels";
import { height, span } from "./notation";

/** Parts of a sheet that are printed row by row: its title, the line of its year, and rows of labels with their inputs. */

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

export type RowDefinition = z.infer<typeof rowSchema>;
