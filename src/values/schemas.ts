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

/** The JSON of a kind of value, as `json` writes it: the one place that lists the schemas of kinds. */
export function valueSchema(type: ValueType, levels: Levels): z.ZodType {
  switch (type.type) {
    case "text":
    case "signature":
      return TEXT_SCHEMA.nullable();
    case "money":
      return MONEY_SCHEMA.nullable();
    case "decimal":
    case "percent":
    case "points":
      return DECIMAL_SCHEMA.nullable();
    case "date":
      return DATE_SCHEMA.nullable();
    case "partial-date":
      return PARTIAL_DATE_SCHEMA.nullable();
    case "period":
      return PERIOD_SCHEMA.nullable();
    case "duration":
      return DURATION_SCHEMA.nullable();
    case "code-name":
      return CODE_NAME_SCHEMA.nullable();
    case "person-phone":
      return PERSON_PHONE_SCHEMA.nullable();
    case "target":
      return TARGET_SCHEMA.nullable();
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
  }
}
