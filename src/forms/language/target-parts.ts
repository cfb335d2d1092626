import { z } from "../../values/zod";
import { labelSchema } from "./labels";
import { column, span } from "./notation";

/**
 * A target that is written in several cells beside each other, as the provincial systems print it: 指标性质 | 指标值 | 度量单位.
 * The column has the parts in place of a heading, from left to right over all of its width, and is one target in the JSON
 * (`≥`, `90`, `%` are ≥90%).
 */
export const targetPartsSchema = z
  .array(
    z.strictObject({
      part: z.enum(["comparator", "value", "unit"]),
      column,
      span: span.optional(),
      heading: labelSchema,
    }),
  )
  .min(2);
