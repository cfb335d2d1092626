import { z } from "../../values/zod";
import { FORM_ID } from "../form-id";
import { code, MOST_LETTERS } from "./notation";

/**
 * What a definition is called, and how it stands to those before it. It has a *meaning*, on which its JSON rests (paths,
 * kinds of values, codes and labels, unit, keys), and a *paper*, which is all the rest: wordings, layout, relations. A
 * meaning never changes under one id.
 */

/** An id as `FORM_ID` has them. */
export const formId = z.string().max(60).regex(FORM_ID);

/** A value by its path, or a column by `breakdown[].amount`. */
const place = z
  .string()
  .max(2 * MOST_LETTERS)
  .regex(/^[a-zA-Z]+(?:\.[a-zA-Z]+)*(?:\[\]\.[a-zA-Z][a-zA-Z0-9]*)?$/);

export const versionShape = {
  id: formId,
  /** Raised whenever the paper changes: of two with one meaning the higher is used. Absent: 1. */
  revision: z.int().min(1).max(9999).optional(),
  /** Id of the definition whose meaning this one changes: its documents are filled in here, and go on here next year. */
  replaces: formId.optional(),
  /**
   * Where values of the replaced definition stand in this one: its path to ours, `breakdown[].amount` for a column. What
   * is not named stands where it stood.
   */
  renamed: z.record(place, place).optional(),
  /**
   * Codes of the replaced definition that are other ones in this one: of levels, and of the choices at one of our places.
   * What is not named keeps its code where we have it, else it goes by its words.
   */
  recoded: z
    .strictObject({
      levels: z.record(code, code).optional(),
      options: z.record(place, z.record(code, code)).optional(),
    })
    .optional(),
  /** Read where it is met, and not offered any more. */
  retired: z.boolean().optional(),
  /** Its JSON names the digest of its meaning (`definition`). Only the first definitions go without. */
  digestInJson: z.boolean().optional(),
} as const;
