import { z } from "../../values/zod";
import { aroundSchema } from "./around";
import { labelSchema } from "./labels";
import { code, column, MOST_LETTERS, path, span } from "./notation";
import { printedRowSchema } from "./printed-rows";
import { targetPartsSchema } from "./target-parts";
import { totalSchema } from "./totals";
import { cellTypes, optionSchema } from "./values";

/** Parts of a sheet that list something, a row each, under headings: indicators, items of a budget, safeguards. */

/** A column of a table. The reader finds it by its heading; `key` is its JSON key in each row. */
const tableColumnSchema = z.strictObject({
  key: z
    .string()
    .max(MOST_LETTERS)
    .regex(/^[a-zA-Z][a-zA-Z0-9]*$/),
  column,
  span: span.optional(),
  /** Absent: the column has no heading (its label is the side label or a blank heading cell). */
  heading: labelSchema.optional(),
  parts: targetPartsSchema.optional(),
  /** By itself it makes no row: the number of the row (序号), or the order in which a system keeps it (顺序列). */
  aside: z.boolean().optional(),
  around: aroundSchema.optional(),
  value: z.discriminatedUnion("type", [
    ...cellTypes,
    z.strictObject({ type: z.literal("level1") }),
    z.strictObject({ type: z.literal("level2") }),
    /** A printed kind such as 财务管理制度; blank rows below belong to it. */
    z.strictObject({ type: z.literal("kind"), options: z.array(optionSchema).min(1) }),
    /** `span` cells, one per option in order, each ticked with `√` behind its printed words. */
    z.strictObject({ type: z.literal("ticks"), options: z.array(optionSchema).min(1) }),
  ]),
});

/**
 * Another list in the same rows, side by side with the first: 中期 and 年度 under one 一级指标. The first level of the table's
 * own columns holds for it too; all its other columns are its own.
 */
const sectionSchema = z.strictObject({
  path,
  columns: z.array(tableColumnSchema).min(1),
  optional: z.boolean().optional(),
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
export type TableColumn = z.infer<typeof tableColumnSchema>;
