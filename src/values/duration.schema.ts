import { DECIMAL_SCHEMA } from "./decimal.schema";
import { DURATION_UNITS } from "./duration";
import { z } from "./zod";

export const DURATION_SCHEMA = z.strictObject({ value: DECIMAL_SCHEMA, unit: z.enum(DURATION_UNITS) });
