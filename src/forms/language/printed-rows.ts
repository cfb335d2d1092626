import { z } from "../../values/zod";
import { code } from "./notation";

/**
 * Rows of which the office prints some cells itself, such as the names of indicators that every project has, and the units
 * in which their targets are given. They are none of the list until somebody has put in something else.
 */
export const printedRowSchema = z.strictObject({
  /** What it stands under, as in `blankRows`; absent where nothing is printed beside the rows. */
  under: code.optional(),
  /** By the keys of their columns; of a target its unit. */
  texts: z.record(z.string(), z.string().min(1)),
});
