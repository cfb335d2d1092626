import { PARTIAL_DATE_SCHEMA } from "./date.schema";
import { z } from "./zod";

/** As much of both ends as is given; of a period that says neither nothing is written. */
export const PERIOD_SCHEMA = z.strictObject({
  from: PARTIAL_DATE_SCHEMA.nullable(),
  to: PARTIAL_DATE_SCHEMA.nullable(),
});
