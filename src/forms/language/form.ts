import { z } from "../../values/zod";
import { FORM_KINDS } from "../kinds";
import { level1Schema } from "./levels";
import { path } from "./notation";
import { matrixBlockSchema } from "./matrix";
import { relationSchema } from "./relations";
import { rolesSchema } from "./roles";
import { noteBlockSchema, rowsBlockSchema, titleBlockSchema, yearBlockSchema } from "./rows";
import { tableBlockSchema } from "./tables";
import { versionShape } from "./versions";

/**
 * The language in which a form is defined. A definition describes the paper: worksheets, rows of labels and
 * input cells, tables, and the relations between amounts. Layout, native guards, reader, rules, canonical JSON
 * and its schema are all derived from it; nothing about one form is written anywhere else.
 *
 * Coordinates: `column` counts from 0 within the worksheet's `columns`; rows follow one another in the order
 * of `blocks`. A *path* names a value in the canonical JSON (`funds.total`, `indicators`).
 */

const blockSchema = z.discriminatedUnion("kind", [
  titleBlockSchema,
  yearBlockSchema,
  rowsBlockSchema,
  matrixBlockSchema,
  tableBlockSchema,
  noteBlockSchema,
]);

/** Excel takes no wider column. */
const WIDEST = 255;

export const sheetSchema = z.strictObject({
  /** Names the worksheet in code (`overview`). */
  key: z.string(),
  /** Name of the tab, at most 31 characters. */
  name: z.string().max(31),
  /** Column widths in characters of the default font, as Excel counts them. */
  columns: z.array(z.number().positive().max(WIDEST)).min(1),
  orientation: z.enum(["portrait", "landscape"]),
  blocks: z.array(blockSchema).min(1),
});

export const formSchema = z.strictObject({
  ...versionShape,
  /** What the form is for, by its title; absent: a declaration. What it is decides which rules ask something of it. */
  kind: z.enum(FORM_KINDS).optional(),
  name: z.strictObject({ "zh-CN": z.string(), "en-US": z.string() }),
  /** One sentence: who uses it, what sets it apart. */
  description: z.strictObject({ "zh-CN": z.string(), "en-US": z.string() }),
  /** Where it is used, as the gallery groups forms: a province (上海), or 全国. Absent: of no place that matters. */
  place: z.strictObject({ "zh-CN": z.string().min(1), "en-US": z.string().min(1) }).optional(),
  /** The year the definition was made for; the gallery offers later years first. */
  since: z.int(),
  /**
   * Its paper prints no fiscal year anywhere. Absent: a year line, or `{year}` in the title of its first sheet, prints it.
   */
  year: z.literal("none").optional(),
  /** Printed when inserted; read from the sheet's header afterwards. */
  unit: z.enum(["元", "万元"]),
  /** No label prints the unit: each amount has it behind its number (`10000万元`), and without it is in none that is known. */
  unitPrinted: z.literal("values").optional(),
  /**
   * Another form prints the same labels with amounts in the other unit, so that the printed unit tells which of the
   * two a sheet is. Absent: the form is itself in either unit.
   */
  unitDecides: z.boolean().optional(),
  sheets: z.array(sheetSchema).min(1),
  /** Of the indicators; none where the form lists none. */
  levels: z.array(level1Schema),
  relations: z.array(relationSchema),
  /**
   * Totals that the paper names in a heading and prints no amount for: `label` is the id of the heading, and the amount
   * follows from what stands below it.
   */
  derived: z.array(z.strictObject({ path, label: z.string(), sum: z.array(path).min(1) })).optional(),
  /**
   * Values that a worksheet repeats and that must agree with the first: `path` of the form, `label` the id of the
   * repeating label on the other sheet. Names are compared after width and white space.
   */
  repeats: z.array(z.strictObject({ sheet: z.string(), path, label: z.string() })).optional(),
  roles: rolesSchema,
});

export type FormDefinition = z.infer<typeof formSchema>;
export type SheetDefinition = z.infer<typeof sheetSchema>;
export type BlockDefinition = z.infer<typeof blockSchema>;
