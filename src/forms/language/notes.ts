import { z } from "../../values/zod";
import { height } from "./notation";

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
