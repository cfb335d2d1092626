import { z } from "./zod";

export const DECIMAL_PATTERN = /^-?\d+(?:\.\d+)?$/u;

export const DECIMAL_SCHEMA = z
  .string()
  .regex(DECIMAL_PATTERN)
  .meta({ id: "decimal", description: "Number as written, separators removed" });
