import { z } from "../../values/zod";
import { code } from "./notation";

/** What may be written in a cell: how it is typed, stored, guarded and exported. */

export const optionSchema = z.strictObject({
  code,
  label: z.string(),
  aliases: z.array(z.string()).optional(),
});

/** Kinds of value that one cell holds by itself. */
export const cellTypes = [
  /**
   * A *line*: a name, an organisation, a contact. Read joined over line breaks, without zero-width and control
   * characters. With `multiline` a *text*: goals, narrative, contents, measures, remarks; read as it stands. Choices,
   * levels, kinds and targets are lines too.
   */
  z.strictObject({ type: z.literal("text"), multiline: z.boolean().optional() }),
  /** An amount in the form's unit. */
  z.strictObject({ type: z.literal("money") }),
  /** A plain number that is exported as written. */
  z.strictObject({ type: z.literal("decimal") }),
  /** A rate, exported as shown and without its sign. */
  z.strictObject({ type: z.literal("percent") }),
  /** Points of a score, with or without 分. */
  z.strictObject({ type: z.literal("points") }),
  /** A date cell (start, end). */
  z.strictObject({ type: z.literal("date") }),
  /** A text cell with as much of a date as is known (填报日期：2018年12月). */
  z.strictObject({ type: z.literal("partial-date") }),
  /** When something begins and ends, in one text cell; the roles `start` and `end` may both name it. */
  z.strictObject({ type: z.literal("period") }),
  /** How long something takes (1年), in one text cell. */
  z.strictObject({ type: z.literal("duration") }),
  /** A code and the name that it stands for ([015001]武汉市…教育局). */
  z.strictObject({ type: z.literal("code-name") }),
  /** Who to ask and how to reach them (张三 13800000000). */
  z.strictObject({ type: z.literal("person-phone") }),
  /** Where somebody signs or stamps: （盖章） and an open 年 月 日 are printed, and no content. Never required. */
  z.strictObject({ type: z.literal("signature") }),
  /** What an indicator, or anything measured, is to reach. */
  z.strictObject({ type: z.literal("target") }),
  /** One of a list; text outside the list is accepted as written, with code null. */
  z.strictObject({ type: z.literal("choice"), options: z.array(optionSchema).min(1) }),
  /** One cell that prints every option with a box, `☑` or `☐`. */
  z.strictObject({ type: z.literal("boxes"), options: z.array(optionSchema).min(1) }),
] as const;

/** How a field is typed, stored, guarded and exported. */
export const fieldTypeSchema = z.discriminatedUnion("type", [...cellTypes]);
