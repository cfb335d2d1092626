import { codedSchema, codesSchema, levelSchema } from "./coded.schema";
import { DURATION_SCHEMA } from "./duration.schema";
import { DATE_PATTERN, DATE_SCHEMA, PARTIAL_DATE_PATTERN, PARTIAL_DATE_SCHEMA } from "./date.schema";
import { DECIMAL_PATTERN, DECIMAL_SCHEMA } from "./decimal.schema";
import type { ValueType } from "./kind";
import { MONEY_PATTERN, MONEY_SCHEMA } from "./money.schema";
import type { Option } from "./option";
import { CODE_NAME_SCHEMA, PERSON_PHONE_SCHEMA } from "./pair.schema";
import { PERIOD_SCHEMA } from "./period.schema";
import { TARGET_SCHEMA } from "./target.schema";
import { TEXT_PATTERN, TEXT_SCHEMA } from "./text.schema";
import type { z } from "./zod";

/** How the texts of the format must look, each by the name that a problem gives it. */
const PATTERNS = {
  text: TEXT_PATTERN,
  money: MONEY_PATTERN,
  decimal: DECIMAL_PATTERN,
  date: DATE_PATTERN,
  "partial-date": PARTIAL_DATE_PATTERN,
} as const;

export type TextFormat = keyof typeof PATTERNS;

/** The name of a pattern, from what an issue of zod calls it; `text` for one of no format. */
export function formatOf(pattern: string | undefined): TextFormat {
  for (const [name, known] of Object.entries(PATTERNS)) {
    if (String(known) === pattern) return name as TextFormat;
  }
  return "text";
}

/** The levels of a form, which its columns of levels name. */
interface Levels {
  readonly first: readonly Option[];
  readonly second: readonly Option[];
}

/** What is null where nothing is written, of the kinds that a definition says no more of. */
const SCHEMAS = {
  text: TEXT_SCHEMA,
  signature: TEXT_SCHEMA,
  money: MONEY_SCHEMA,
  decimal: DECIMAL_SCHEMA,
  percent: DECIMAL_SCHEMA,
  points: DECIMAL_SCHEMA,
  date: DATE_SCHEMA,
  "partial-date": PARTIAL_DATE_SCHEMA,
  period: PERIOD_SCHEMA,
  duration: DURATION_SCHEMA,
  "code-name": CODE_NAME_SCHEMA,
  "person-phone": PERSON_PHONE_SCHEMA,
  target: TARGET_SCHEMA,
} as const;

/** The JSON of a kind of value, as `json` writes it: the one place that lists the schemas of kinds. */
export function valueSchema(type: ValueType, levels: Levels): z.ZodType {
  switch (type.type) {
    case "choice":
    case "boxes":
    case "kind":
      return codedSchema(type.options).nullable();
    case "level1":
      return levelSchema(levels.first).nullable();
    case "level2":
      return levelSchema(levels.second).nullable();
    case "ticks":
      return codesSchema(type.options);
    default:
      return SCHEMAS[type.type].nullable();
  }
}
