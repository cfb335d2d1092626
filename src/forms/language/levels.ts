import { z } from "../../values/zod";
import { code } from "./notation";
import { optionSchema } from "./values";

/** Levels of indicators, with every wording by which a printed level is known. */
export const level1Schema = z.strictObject({
  code,
  label: z.string(),
  aliases: z.array(z.string()).optional(),
  /** At least one complete row must stand under it. */
  required: z.boolean(),
  /**
   * Some printings leave its own words out: where no first level is printed above, a second level that only this one
   * has stands for both.
   */
  implied: z.boolean().optional(),
  /** None where the tables of the form print first levels only. */
  children: z.array(optionSchema),
});

export type Level1Definition = z.infer<typeof level1Schema>;
export type Level2Definition = z.infer<typeof optionSchema>;
