import { z } from "zod";

/**
 * The language in which a form is defined. A definition describes the paper: worksheets, rows of labels and
 * input cells, tables, and the relations between amounts. Layout, native guards, reader, rules, canonical JSON
 * and its schema are all derived from it; nothing about one form is written anywhere else.
 *
 * Coordinates: `column` counts from 0 within the worksheet's `columns`; rows follow one another in the order
 * of `blocks`. A *path* names a value in the canonical JSON (`funds.total`, `indicators`).
 */

const code = z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*$/);
const path = z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z]+)*$/);
const column = z.int().nonnegative();
const span = z.int().positive();
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

/**
 * Printed words. A text may hold slots: `{year}`, `{unit}` (元 or 万元), `{from}` and `{to}` (years). A slot with
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

export const optionSchema = z.strictObject({
  code,
  label: z.string(),
  aliases: z.array(z.string()).optional(),
});

/** Kinds of value that one cell holds by itself. */
const cellTypes = [
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
  /** What an indicator, or anything measured, is to reach. */
  z.strictObject({ type: z.literal("target") }),
  /** One of a list; text outside the list is accepted as written, with code null. */
  z.strictObject({ type: z.literal("choice"), options: z.array(optionSchema).min(1) }),
  /** One cell that prints every option with a box, `☑` or `☐`. */
  z.strictObject({ type: z.literal("boxes"), options: z.array(optionSchema).min(1) }),
] as const;

/** How a field is typed, stored, guarded and exported. */
export const fieldTypeSchema = z.discriminatedUnion("type", [...cellTypes]);

export const fieldSchema = z.strictObject({
  path,
  value: fieldTypeSchema,
  required: z.boolean().optional(),
  /** Kept when last year's form becomes this year's; otherwise cleared. */
  keep: z.boolean().optional(),
});

/** One piece of a row, at `column`, `span` columns wide. */
const cellSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("label"),
    column,
    span: span.optional(),
    label: labelSchema,
    align: z.enum(["left", "center", "right"]).optional(),
    /** Drawn without a border: a line above or below the table. */
    plain: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal("field"),
    column,
    span: span.optional(),
    field: fieldSchema,
    /** Its label's id when it is not the nearest label to the left in this row (`below` a heading). */
    label: z.string().optional(),
    plain: z.boolean().optional(),
  }),
  /** A bordered cell that is printed empty or with a dash and takes no input. */
  z.strictObject({ kind: z.literal("filler"), column, span: span.optional(), text: z.string().optional() }),
]);

const rowSchema = z.strictObject({
  /** Points. Absent: one line, or as many as the text needs. */
  height: z.number().positive().optional(),
  cells: z.array(cellSchema),
});

const titleBlockSchema = z.strictObject({
  kind: z.literal("title"),
  /** Whole width; the first text is printed, the others are recognised too. */
  label: labelSchema,
});

/** The line under the title; its text holds `{year}`. */
const yearBlockSchema = z.strictObject({ kind: z.literal("year"), label: labelSchema });

const rowsBlockSchema = z.strictObject({
  kind: z.literal("rows"),
  /** A label in column 0 that is merged over all rows of the block. Rows then start at column 1. */
  side: labelSchema.optional(),
  rows: z.array(rowSchema).min(1),
});

/** A column of a table. The reader finds it by its heading; `key` is its JSON key in each row. */
const tableColumnSchema = z.strictObject({
  key: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]*$/),
  column,
  span: span.optional(),
  /** Absent: the column has no heading (its label is the side label or a blank heading cell). */
  heading: labelSchema.optional(),
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

const tableBlockSchema = z.strictObject({
  kind: z.literal("table"),
  /** `indicators`, `breakdown` or `safeguards`: the list in the JSON. */
  path,
  /** Merged in column 0 over heading and rows, or over the rows only (`sideFrom: "rows"`). */
  side: labelSchema.optional(),
  sideFrom: z.enum(["heading", "rows"]).optional(),
  columns: z.array(tableColumnSchema).min(1),
  /** Heading cells that belong to no column (printed, no key). */
  fillers: z.array(z.strictObject({ column, span: span.optional(), text: z.string().optional() })).optional(),
  /**
   * Printed rows. For indicators: how many blank rows each second level gets (its code to a count), or each first level
   * in a table without second ones. For other tables: how many blank rows; with a `kind` column, per option code.
   */
  blankRows: z.union([z.int().positive(), z.record(code, z.int().positive())]),
  /** A closing row: its label, and the column whose total it holds, exported at `path`. */
  total: z.strictObject({ label: labelSchema, column: z.string(), path, filler: z.string().optional() }).optional(),
});

const blockSchema = z.discriminatedUnion("kind", [
  titleBlockSchema,
  yearBlockSchema,
  rowsBlockSchema,
  tableBlockSchema,
]);

export const sheetSchema = z.strictObject({
  /** Names the worksheet in code (`overview`). */
  key: z.string(),
  /** Name of the tab, at most 31 characters. */
  name: z.string().max(31),
  /** Column widths in characters of the default font, as Excel counts them. */
  columns: z.array(z.number().positive()).min(1),
  orientation: z.enum(["portrait", "landscape"]),
  blocks: z.array(blockSchema).min(1),
});

/** Levels of indicators, with every wording by which a printed level is known. */
const level2Schema = z.strictObject({ code, label: z.string(), aliases: z.array(z.string()).optional() });
const level1Schema = z.strictObject({
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
  children: z.array(level2Schema),
});

/**
 * A value by its path, or the column of a table by `breakdown[].amount`. `*` stands for each key of `each` in turn.
 */
const reference = z.string().regex(/^[a-zA-Z*]+(\.[a-zA-Z*]+)*(\[\]\.[a-zA-Z0-9]+)?$/);

/** What a side of a relation is reckoned from. Blank parts of a sum count as 0. */
export type ExpressionDefinition =
  | string
  /** Of values, or of all rows of one column. */
  | { readonly sum: string | readonly string[] }
  | { readonly product: readonly ExpressionDefinition[] }
  | { readonly quotient: readonly [ExpressionDefinition, ExpressionDefinition] }
  | { readonly least: readonly ExpressionDefinition[] }
  | { readonly constant: string };

const expression: z.ZodType<ExpressionDefinition> = z.lazy(() =>
  z.union([
    reference,
    z.strictObject({ sum: z.union([reference, z.array(reference).min(1)]) }),
    z.strictObject({ product: z.array(expression).min(2) }),
    z.strictObject({ quotient: z.tuple([expression, expression]) }),
    z.strictObject({ least: z.array(expression).min(2) }),
    z.strictObject({ constant: decimal }),
  ]),
);

/**
 * What must hold between values: `left = right` or `left ≤ right`. Where `left` is a column, in each row of its table.
 * The guard in the sheet (formula, conditional format), the finding and the tree in the pane come from the same entry;
 * the finding's rule follows from the role that `left` has in the form.
 */
const relationSchema = z.strictObject({
  left: reference,
  op: z.enum(["=", "≤"]),
  right: expression,
  /**
   * Decimal places to which the right side is rounded, or as many as the left side is written with. Absent: money to
   * the cent where it is multiplied or divided, anything else exactly.
   */
  rounded: z.union([z.int().min(0).max(10), z.literal("as-printed")]).optional(),
  /** By how much the two sides may differ. */
  within: decimal.optional(),
  /** Only where the project's start and end both lie in the fiscal year. */
  when: z.literal("single-year").optional(),
  /** The same for each of these keys, in place of `*` in the references: the columns of a matrix. */
  each: z.array(z.string()).min(1).optional(),
});

export const formSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+-\d{4}$/),
  name: z.strictObject({ "zh-CN": z.string(), "en-US": z.string() }),
  /** One sentence: who uses it, what sets it apart. */
  description: z.strictObject({ "zh-CN": z.string(), "en-US": z.string() }),
  /** The year the definition was made for; the gallery offers later years first. */
  since: z.int(),
  /** Printed when inserted; read from the sheet's header afterwards. */
  unit: z.enum(["元", "万元"]),
  /**
   * Another form prints the same labels with amounts in the other unit, so that the printed unit tells which of the
   * two a sheet is. Absent: the form is itself in either unit.
   */
  unitDecides: z.boolean().optional(),
  sheets: z.array(sheetSchema).min(1),
  levels: z.array(level1Schema).min(1),
  relations: z.array(relationSchema),
  /**
   * Values that a worksheet repeats and that must agree with the first: `path` of the form, `label` the id of the
   * repeating label on the other sheet. Names are compared after width and white space.
   */
  repeats: z.array(z.strictObject({ sheet: z.string(), path, label: z.string() })).optional(),
  /** Paths of what the rules ask about. A rule that asks for what a form does not have says nothing of it. */
  roles: z.strictObject({
    name: path,
    total: path.optional(),
    annual: path.optional(),
    start: path.optional(),
    end: path.optional(),
    /** What of the year's amount comes from the treasury, where the form prints how it is made up. */
    fiscal: path.optional(),
    /** The table in which the year's amount is broken down; its total is that of its closing row. */
    items: path.optional(),
    overallGoal: path.optional(),
    annualGoal: path.optional(),
    /** The label whose `{from}`–`{to}` is the goal's span, if the form prints one. */
    spanLabel: z.string().optional(),
  }),
});

export type FormDefinition = z.infer<typeof formSchema>;
export type SheetDefinition = z.infer<typeof sheetSchema>;
export type BlockDefinition = z.infer<typeof blockSchema>;
export type RowDefinition = z.infer<typeof rowSchema>;
export type CellDefinition = z.infer<typeof cellSchema>;
export type FieldDefinition = z.infer<typeof fieldSchema>;
export type LabelDefinition = z.infer<typeof labelSchema>;
export type TableDefinition = z.infer<typeof tableBlockSchema>;
export type TableColumn = z.infer<typeof tableColumnSchema>;
export type Level1Definition = z.infer<typeof level1Schema>;
export type Level2Definition = z.infer<typeof level2Schema>;
export type RelationDefinition = z.infer<typeof relationSchema>;
