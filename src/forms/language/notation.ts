import { z } from "../../values/zod";

/** How places, names and numbers are written in a definition. */

/** Of a path or a code; those of shipped forms have a quarter. */
export const MOST_LETTERS = 100;

/** Of levels and options: `output.quantity`. */
export const code = z
  .string()
  .max(MOST_LETTERS)
  .regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*$/);
/** Of a value in the canonical JSON: `funds.total`. */
export const path = z
  .string()
  .max(MOST_LETTERS)
  .regex(/^[a-zA-Z]+(\.[a-zA-Z]+)*$/);
/** Of the sheet's `columns`, from 0. */
export const column = z.int().nonnegative();
/** How many columns a cell covers. */
export const span = z.int().positive();
/** How many rows of its block a cell reaches down over. */
export const rows = z.int().min(2);
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
/** Points; Excel lets no row be higher. */
export const height = z.number().positive().max(409).optional();
