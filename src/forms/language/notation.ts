import { z } from "../../values/zod";

/** How places, names and numbers are written in a definition. */

/** Of levels and options: `output.quantity`. */
export const code = z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*$/);
/** Of a value in the canonical JSON: `funds.total`. */
export const path = z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z]+)*$/);
/** Of the sheet's `columns`, from 0. */
export const column = z.int().nonnegative();
/** How many columns a cell covers. */
export const span = z.int().positive();
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
