import { z } from "../../values/zod";
import { code } from "./notation";
import { optionSchema } from "./values";

/** What the paper prints behind the words of a level: 产出指标（50分）. Read of any level, whatever stands there. */
const points = z
  .string()
  .regex(/^\d{1,3}(?:\.\d{1,4})?$/)
  .optional();

const level2Schema = optionSchema.extend({ points });

/** Levels of indicators, with every wording by which a printed level is known. */
export const level1Schema = z.strictObject({
  code,
  label: z.string(),
  aliases: z.array(z.string()).optional(),
  /** At least one complete row must stand under it. */
  required: z.boolean(),
  points,
  /**
   * Some printings leave its own words out: where no first level is printed above, a second level that only this one
   * has stands for both.
   */
  implied: z.boolean().optional(),
  /** None where the tables of the form print first levels only. */
  children: z.array(level2Schema),
});

export type Level1Definition = z.infer<typeof level1Schema>;
export type Level2Definition = z.infer<typeof level2Schema>;
