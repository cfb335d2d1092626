import { z } from "../../values/zod";

/**
 * Printed words. A text may hold slots: `{year}`, `{lastYear}` (the one before: 2021年实际实现值),
 * `{unit}` (元 or 万元), `{from}` and `{to}` (years). A slot with
 * the brackets around it may be missing in a sheet; the words around it may not. Label comparison ignores
 * white space, full or half width and a trailing colon.
 */
export const labelSchema = z.strictObject({
  /** Unique within the worksheet definition; names the label in findings. */
  id: z.string(),
  text: z.string(),
  /** Other wordings that mean the same. */
  aliases: z.array(z.string()).optional(),
  /** The form is whole without it: no LABEL-MISSING, its field is then blank. */
  optional: z.boolean().optional(),
  /** The value may stand in the label's own cell, after a colon or directly behind the label. */
  inline: z.boolean().optional(),
});

export type LabelDefinition = z.infer<typeof labelSchema>;
