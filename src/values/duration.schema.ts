import { DECIMAL_SCHEMA } from "./decimal.schema";
import { TEXT_SCHEMA } from "./text.schema";
import { z } from "./zod";

export const DURATION_SCHEMA = z.strictObject({ value: DECIMAL_SCHEMA, unit: TEXT_SCHEMA });
