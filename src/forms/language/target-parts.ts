import { z } from "../../values/zod";
import { labelSchema } from "./labels";
import { column, span } from "./notation";

/** What of a target stands in a cell of its own. */
export const TARGET_PARTS = ["comparator", "value", "unit"] as const;

/**
 * A target that is written in several cells beside each other, as the provincial systems print it: 指标性质 | 指标值 | 度量单位.
 * The column has the parts in place of a heading, from left to right over all of its width, and is one target in the JSON
 * (`≥`, `90`, `%` are ≥90%).
 */
export const targetPartsSchema = z
  .array(z.strictObject({ part: z.enum(TARGET_PARTS), column, span: span.optional(), heading: labelSchema }))
  .min(2);
