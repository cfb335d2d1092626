import { z } from "../../values/zod";
import { tableColumnSchema } from "./columns";
import { labelSchema } from "./labels";
import { code, column, path, span } from "./notation";

/** Parts of a sheet that list something, a row each, under headings: indicators, items of a budget, safeguards. */

/**
 * Another list in the same rows, side by side with the first: 中期 and 年度 under one 一级指标. The first level of the table's
 * own columns holds for it too; all its other columns are its own.
 */
const sectionSchema = z.strictObject({
  path,
  columns: z.array(tableColumnSchema).min(1),
  optional: z.boolean().optional(),
});

/**
 * Rows of which the office prints some cells itself, such as the names of indicators that every project has, and the units
 * in which their targets are given. They are none of the list until somebody has put in something else.
 */
const printedRowSchema = z.strictObject({
  /** What it stands under, as in `blankRows`; absent where nothing is printed beside the rows. */
  under: code.optional(),
  /** By the keys of their columns; of a target its unit. */
  texts: z.record(z.string(), z.string().min(1)),
});

/**
 * The row of a table that holds its totals: closing it, or directly under its headings (`at: "top"`, as the expenditure
 * details of the central project library print it). `label` names it; a row at the top may have none, and is then known by
 * holding nothing but its totals.
 */
const totalSchema = z.strictObject({
  label: labelSchema.optional(),
  at: z.literal("top").optional(),
  /** The column whose total it holds, exported at `path`. */
  column: z.string(),
  path,
  /** Totals of further columns in the same row: 合计 of the points beside that of the scores. */
  others: z
    .array(z.strictObject({ column: z.string(), path }))
    .min(1)
    .optional(),
  /** Printed under every other column behind the first total. */
  filler: z.string().optional(),
  /** What the paper prints in it under other columns, by their keys (100 under 分值): no value, and not exported. */
  constants: z.record(z.string(), z.string()).optional(),
});

export const tableBlockSchema = z.strictObject({
  kind: z.literal("table"),
  /** `indicators`, `breakdown` or `safeguards`: the list in the JSON. */
  path,
  /**
   * Merged in column 0 over heading and rows, or over the rows only (`sideFrom: "rows"`);
   * `sideSpan` columns wide.
   */
  side: labelSchema.optional(),
  sideFrom: z.enum(["heading", "rows"]).optional(),
  sideSpan: span.optional(),
  columns: z.array(tableColumnSchema).min(1),
  /** It may stay blank as a whole, as what is planned for years in a project of one: no level of it is then missing. */
  optional: z.boolean().optional(),
  sections: z.array(sectionSchema).min(1).optional(),
  /**
   * Headings over the headings of several columns, by their keys: 指标值 over 上年 and 本年. The table then has two rows of
   * headings, and those of all other columns reach over both.
   */
  groups: z.array(z.strictObject({ heading: labelSchema, columns: z.array(z.string()).min(1) })).optional(),
  /** Heading cells that belong to no column (printed, no key). */
  fillers: z.array(z.strictObject({ column, span: span.optional(), text: z.string().optional() })).optional(),
  /**
   * Printed rows. For indicators: how many blank rows each second level gets (its code to a count), or each first level
   * in a table without second ones. For other tables: how many blank rows; with a `kind` column, per option code.
   */
  blankRows: z.union([z.int().positive(), z.record(code, z.int().positive())]),
  /** The first of the blank rows of each level, or of the table. */
  printedRows: z.array(printedRowSchema).min(1).optional(),
  total: totalSchema.optional(),
});

export type TableDefinition = z.infer<typeof tableBlockSchema>;
