import { z } from "../../values/zod";

const printed = z.array(z.string().min(1)).min(1).optional();

/**
 * What the paper prints in the cells of a column around what is typed there, and is no content: beside a value it is no part
 * of it, by itself the cell is blank. We print the first of the numbers in each row, counted below each level.
 */
export const aroundSchema = z.strictObject({
  /** Words in front that count the rows, `{n}` for the number, with or without a colon: 指标{n} for 指标1：, 指标2. */
  numbers: printed,
  /** Signs in front or behind: * and ★ for what is obligatory. */
  marks: printed,
  /** Instructions and examples, `**` for what is to be put in: （≥**个）, ……. */
  hints: printed,
});
